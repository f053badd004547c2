import { fold } from '@shared/core/vietnamese-fold'

/** What a row of a list is, when it is not a row of data. */
export type SkipReason =
  /** A blank row between others. */
  | 'empty'
  /** “I. Khối cơ quan”: a heading for the rows that follow. */
  | 'groupHeading'
  /** “Tổng cộng: 39 tập thể”. */
  | 'total'
  /** “(1) (2) (3)” under the header. */
  | 'columnNumbers'
  /** The header again, at the top of a printed page. */
  | 'repeatedHeader'
  /** Notes, place and date, signatures: the table is over. */
  | 'footer'

export interface SkippedRow {
  /** Row of the sheet, counted from 0. */
  readonly row: number
  readonly reason: SkipReason
  /** What the row says, so that the clerk can check the judgement. */
  readonly text: string
}

/** One filled cell of a row, merged areas counted once. */
export interface FilledCell {
  readonly column: number
  readonly text: string
  /** Merged over several columns. */
  readonly isWide: boolean
}

export interface TableShape {
  readonly firstColumn: number
  readonly columnCount: number
  readonly requiredColumns: readonly number[]
  /** Folded header texts by column, to recognise the header when it comes again. */
  readonly foldedHeaders: ReadonlyMap<number, string>
}

/** “Tổng cộng”, “Cộng:”, never “Tổng công ty Điện lực”. */
const TOTAL = /^(?:(?:tong cong(?! ty\b)|tong so|cong chung)\b.*|(?:tong|cong)(?:[:(].*|[ .]*))$/u
const FOOTER =
  /^(?:ghi chu|luu y|noi nhan|nguoi (?:lap|tong hop|ky)|(?:t ?\/ ?m|k ?\/ ?t|tm|kt|tl)[. ]|xac nhan|thu truong|danh sach (?:nay )?(?:co|gom)|.{0,40}\bngay [\d.…_ ]*thang [\d.…_ ]*nam)/u
const GROUP_NUMBER = /^(?:[ivxlc]+|[a-h])[.)]?$/iu
const ROW_NUMBER = /^\d+[.)]?$/u
const COLUMN_NUMBER = /^\(?(?:\d{1,2}|[a-z])\)?$/iu

/** @returns null for a row of data. */
export function judgeRow(cells: readonly FilledCell[], shape: TableShape): SkipReason | null {
  if (cells.length === 0) return 'empty'
  if (isColumnNumbers(cells, shape)) return 'columnNumbers'
  // A numbered row with everything that is required is data, whatever its words look like. Asked
  // before any text is folded, which would take a second over a list of 10,000 rows.
  const isComplete = hasAllRequired(cells, shape)
  if (isComplete && isNumbered(cells, shape)) return null
  if (isRepeatedHeader(cells, shape)) return 'repeatedHeader'
  if (cells.slice(0, 2).some(({ text }) => TOTAL.test(fold(text)))) return 'total'
  if (isGroupNumber(cells, shape)) return 'groupHeading'
  // Place, date and two signatures fill at most two cells.
  if (isComplete && cells.length > 2) return null
  if (cells.some(({ text }) => FOOTER.test(fold(text)))) return 'footer'
  if (isComplete) return null
  return isLoneHeading(cells, shape) ? 'groupHeading' : null
}

function isRepeatedHeader(cells: readonly FilledCell[], { foldedHeaders }: TableShape): boolean {
  return (
    cells.length >= 2 && cells.every(({ column, text }) => foldedHeaders.get(column) === fold(text))
  )
}

/** At least three of them, since “1” alone may be data. */
function isColumnNumbers(cells: readonly FilledCell[], { columnCount }: TableShape): boolean {
  return (
    cells.length >= Math.max(3, columnCount / 2) &&
    cells.every(({ text }) => COLUMN_NUMBER.test(text)) &&
    new Set(cells.map(({ text }) => text)).size === cells.length
  )
}

function hasAllRequired(cells: readonly FilledCell[], { requiredColumns }: TableShape): boolean {
  // A lone cell in the only required column is what a heading looks like, too.
  return (
    cells.length > 1 &&
    requiredColumns.every((required) =>
      cells.some(({ column, isWide }) => column === required && !isWide),
    )
  )
}

/** The text in the first column of the table. */
const leadingText = ([first]: readonly FilledCell[], { firstColumn }: TableShape): string =>
  first?.column === firstColumn ? first.text : ''

const isNumbered = (cells: readonly FilledCell[], shape: TableShape): boolean =>
  ROW_NUMBER.test(leadingText(cells, shape))

/** “I | Khối cơ quan”: rows of data are counted with Arabic figures. */
const isGroupNumber = (cells: readonly FilledCell[], shape: TableShape): boolean =>
  cells.length === 2 && shape.columnCount > 2 && GROUP_NUMBER.test(leadingText(cells, shape))

/**
 * A heading stands alone in its row. A lone name in a required column is data with the rest
 * missing: better shown as faulty than dropped unseen.
 */
function isLoneHeading(cells: readonly FilledCell[], shape: TableShape): boolean {
  const [only, another] = cells
  if (shape.columnCount < 3 || only === undefined || another !== undefined) return false
  return (
    only.isWide || only.column === shape.firstColumn || !shape.requiredColumns.includes(only.column)
  )
}
