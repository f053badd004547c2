import { useVirtualizer } from '@tanstack/react-virtual'
import { type MouseEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import {
  type Column,
  gridTemplate,
  isWindow,
  nextSort,
  type RowSource,
  type Sort,
  sortRows,
} from './data-table.model'
import { type Selection, useRowSelection } from './use-row-selection'
import { useTableKeyboard } from './use-table-keyboard'

export interface TableOptions<Row> {
  readonly columns: readonly Column<Row>[]
  /** All rows, or a window onto rows that are read page by page (then sort where they are read). */
  readonly rows: RowSource<Row>
  readonly rowKey: (row: Row) => string
  /** Click or Enter. */
  readonly onOpen?: (row: Row) => void
  readonly selection?: Selection
  /** A key with a meaning of its own for the row in hand: stays there, or goes on to the next. */
  readonly onRowKey?: (key: string, row: Row) => 'stay' | 'next' | undefined
  readonly initialSort?: Sort
  /** Told of every change of order. Without it a window, which cannot sort itself, has fixed order. */
  readonly onSort?: (sort: Sort) => void
  /** compact: 32 px rows instead of 40. */
  readonly density?: 'normal' | 'compact'
  /** Pixels by column, where the list remembers them; else they last as long as the table. */
  readonly widths?: Readonly<Record<string, number>>
  readonly onResize?: (key: string, width: number) => void
}

export const headHeight = 40
const rowHeights = { normal: 40, compact: 32 } as const

/** Behaviour of the one table: order, virtual rows, selection, keyboard. */
export function useDataTable<Row>(options: TableOptions<Row>) {
  const { rows, rowKey, selection, density = 'normal', onOpen } = options
  const id = useId()
  const { sort, canSort, changeSort, total, rowAt } = useOrder(options)
  const rowHeight = rowHeights[density]
  const keyAt = (index: number) => {
    const row = rowAt(index)
    return row === undefined ? undefined : rowKey(row)
  }
  const { scrollerRef, virtualizer } = useVirtualRows(total, rowHeight, keyAt)
  const items = virtualizer.getVirtualItems()
  useShownRows(rows, items[0]?.index, items.at(-1)?.index)

  const chosen = useRowSelection(selection, total, keyAt)
  const toggleAll = isWindow(rows) ? selection?.onToggleAll : chosen?.toggleAll
  const open = (index: number) => {
    const row = rowAt(index)
    if (row !== undefined) onOpen?.(row)
  }
  const keyboard = useTableKeyboard({
    count: total,
    pageSize: () =>
      Math.max(1, Math.floor((scrollerRef.current?.clientHeight ?? 0) / rowHeight) - 2),
    onMove: (index) => virtualizer.scrollToIndex(index),
    onOpen: onOpen && open,
    onToggle: chosen?.toggle,
    onToggleAll: toggleAll,
    onRowKey: (key, index) => {
      const row = rowAt(index)
      return row === undefined ? undefined : options.onRowKey?.(key, row)
    },
  })
  const clicks = { setActive: keyboard.setActive, toggle: chosen?.toggle, open }
  return {
    ...{ id, scrollerRef, virtualizer, items, total, rowAt, keyAt },
    ...{ sort, canSort, changeSort, chosen, toggleAll, keyboard },
    ...useWidths(options, rowHeight),
    onBodyClick: (event: MouseEvent) => clickRow(event, clicks),
  }
}

function useOrder<Row>({ rows, columns, initialSort, onSort }: TableOptions<Row>) {
  const [sort, setSort] = useState<Sort | null>(initialSort ?? null)
  const sorted = useMemo(
    () => (isWindow(rows) ? rows : sortRows(rows, columns, sort)),
    [rows, columns, sort],
  )
  const changeSort = (key: string) => {
    const next = nextSort(sort, key)
    setSort(next)
    onSort?.(next)
  }
  const canSort = !isWindow(rows) || onSort !== undefined
  return isWindow(sorted)
    ? { sort, canSort, changeSort, total: sorted.total, rowAt: sorted.rowAt }
    : { sort, canSort, changeSort, total: sorted.length, rowAt: (index: number) => sorted[index] }
}

function useVirtualRows(
  count: number,
  rowHeight: number,
  keyAt: (index: number) => string | undefined,
) {
  const scrollerRef = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count,
    getScrollElement: () => scrollerRef.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => keyAt(index) ?? index,
    overscan: 10,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    useFlushSync: false,
  })
  return { scrollerRef, virtualizer }
}

function useWidths<Row>(options: TableOptions<Row>, rowHeight: number) {
  const { columns, selection, onResize } = options
  const [ownWidths, setOwnWidths] = useState<Readonly<Record<string, number>>>({})
  const widths = options.widths ?? ownWidths
  const resize = onResize ?? ((key, width) => setOwnWidths({ ...ownWidths, [key]: width }))
  const { template, minWidth } = gridTemplate(columns, widths, selection !== undefined)
  const style = { '--columns': template, '--row-height': `${rowHeight}px`, minWidth }
  return { style, resize }
}

function useShownRows<Row>(rows: RowSource<Row>, from: number | undefined, to: number | undefined) {
  useEffect(() => {
    if (isWindow(rows) && from !== undefined && to !== undefined) rows.onShow(from, to)
  }, [rows, from, to])
}

interface Clicks {
  readonly setActive: (index: number) => void
  readonly toggle: ((index: number, withRange: boolean) => void) | undefined
  readonly open: (index: number) => void
}

/** One listener for all rows, so that rows need no handlers and are drawn again only when they change. */
function clickRow(event: MouseEvent, { setActive, toggle, open }: Clicks): void {
  if (!(event.target instanceof Element)) return
  const row = event.target.closest<HTMLElement>('tr[data-index]')
  if (!row) return // a menu of this row, drawn elsewhere
  const index = Number(row.dataset.index)
  setActive(index)
  if (event.target.closest('[data-picks-row]')) toggle?.(index, event.shiftKey)
  else if (!event.target.closest('button, a, input, label')) open(index)
}
