import { textSortKey } from '@shared/core/vietnamese-names'
import type { ReactNode } from 'react'

export interface Column<Row> {
  /** Stable name, for sorting and remembered widths. */
  readonly key: string
  readonly title: string
  /** Plain value: what the column sorts by, and what it shows unless `render` is given. */
  readonly value?: (row: Row) => string | number | null
  readonly render?: (row: Row) => ReactNode
  /** Fixed width in pixels; left out, the column shares what is left in proportion to `grow`. */
  readonly width?: number
  readonly minWidth?: number
  readonly grow?: number
  /** end: numbers, so that units stand under units. */
  readonly align?: 'start' | 'center' | 'end'
  readonly isSortable?: boolean
  /** Own order, such as `nameSortKey`; by default “Chi bộ 2” comes before “Chi bộ 10”. */
  readonly sortKey?: (row: Row) => string | number | null
}

/** Widths in pixels for what has one length everywhere. */
export const columnWidths = { day: 116, count: 96, actions: 56 } as const

export interface Sort {
  readonly key: string
  readonly direction: 'ascending' | 'descending'
}

/** Rows read page by page: the table asks for what it shows, and a row not yet read is undefined. */
export interface RowWindow<Row> {
  readonly total: number
  readonly rowAt: (index: number) => Row | undefined
  /** Called when the rows from `from` to `to` (inclusive) come into view. */
  readonly onShow: (from: number, to: number) => void
}

export type RowSource<Row> = readonly Row[] | RowWindow<Row>

export const isWindow = <Row>(source: RowSource<Row>): source is RowWindow<Row> =>
  !Array.isArray(source)

/** Clicking a heading: first up, then down, then up again; there is always some order. */
export const nextSort = (current: Sort | null, key: string): Sort => ({
  key,
  direction: current?.key === key && current.direction === 'ascending' ? 'descending' : 'ascending',
})

/** A sorted copy; blanks stay last in both directions, equal rows keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort | null,
): readonly Row[] {
  const column = sort && columns.find(({ key }) => key === sort.key)
  if (!column) return rows
  const { value = () => null } = column
  const keyOf = column.sortKey ?? ((row: Row) => defaultKey(value(row)))
  const sign = sort.direction === 'ascending' ? 1 : -1
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => compareKeys(a.key, b.key, sign))
    .map(({ row }) => row)
}

type Key = string | number | null

const defaultKey = (value: Key): Key => (typeof value === 'string' ? textSortKey(value) : value)

function compareKeys(a: Key, b: Key, sign: number): number {
  if (isBlank(a) || isBlank(b)) return Number(isBlank(a)) - Number(isBlank(b))
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b)
  return String(a) < String(b) ? -sign : Number(String(a) > String(b)) * sign
}

const isBlank = (key: Key): boolean => key === null || key === '' || key === emptyKey

/** What `textSortKey` makes of an empty text. */
const emptyKey = textSortKey('')

/** The same template for heading and rows, so that separate grids line up to the pixel. */
export function gridTemplate<Row>(
  columns: readonly Column<Row>[],
  widths: Readonly<Record<string, number>>,
  hasSelection: boolean,
): { readonly template: string; readonly minWidth: number } {
  const tracks = columns.map(({ key, width, minWidth = 120, grow = 1 }) => {
    const fixed = widths[key] ?? width
    return fixed === undefined
      ? { track: `minmax(${minWidth}px, ${grow}fr)`, least: minWidth }
      : { track: `${fixed}px`, least: fixed }
  })
  const lead = hasSelection ? [{ track: `${selectionWidth}px`, least: selectionWidth }] : []
  const all = [...lead, ...tracks]
  // Where every column is fixed, the last track takes the rest, or the lines would end in mid-air.
  const hasElastic = columns.some(
    ({ key, width }) => widths[key] === undefined && width === undefined,
  )
  return {
    template: [...all.map(({ track }) => track), ...(hasElastic ? [] : ['1fr'])].join(' '),
    minWidth: all.reduce((sum, { least }) => sum + least, 0),
  }
}

const selectionWidth = 44
