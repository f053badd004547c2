import { fold } from '@shared/core/vietnamese-fold'
import { headerAt, scoreHeader } from './header-detection'
import type { KnownColumn, MatchedColumn } from './header-matching'
import { judgeRow, type SkippedRow, type TableShape } from './row-roles'
import { filledCells, joinedText } from './sheet-rows'
import type { Sheet } from './workbook'

export type { SkippedRow, SkipReason } from './row-roles'

/** The list found in a sheet. Rows and columns are counted from 0, as in the sheet. */
export interface DetectedTable<Key extends string = string> {
  /** Lines above the header, top to bottom, without blank ones. */
  readonly titleLines: readonly string[]
  /** First row of the header. */
  readonly headerRow: number
  /** 2 for a header with group names above (“Ngày vào Đảng: dự bị, chính thức”). */
  readonly headerHeight: 1 | 2
  readonly firstDataRow: number
  /** In the order of the sheet. */
  readonly columns: readonly MatchedColumn<Key>[]
  readonly dataRowIndexes: readonly number[]
  readonly skipped: readonly SkippedRow[]
}

/** Titles, receivers and notes above a list take a page at most. */
const ROWS_SEARCHED = 60

/** What the clerk settled; detection finds the rest. */
export interface TableChoices<Key extends string = string> {
  /** First row of the header. */
  readonly headerRow?: number | undefined
  /** What each column means, in place of what its header looks like. */
  readonly columns?:
    | ((
        found: readonly MatchedColumn<Key>[],
        header: { readonly row: number; readonly height: 1 | 2 },
      ) => readonly MatchedColumn<Key>[])
    | undefined
}

/**
 * Finds the list in a sheet as offices write them: name lines and a title above, a header of one
 * or two rows, perhaps column numbers, group headings, totals and signatures.
 *
 * @param known the columns this kind of list may have
 * @returns null when there is nothing that could be a header
 */
export function detectTable<Key extends string>(
  sheet: Sheet,
  known: readonly KnownColumn<Key>[],
  choices: TableChoices<Key> = {},
): DetectedTable<Key> | null {
  const header = findHeader(sheet, known, choices.headerRow)
  if (header === null) return null
  const { row: headerRow, height: headerHeight } = header
  const columns = choices.columns?.(header.columns, header) ?? header.columns
  const firstDataRow = headerRow + headerHeight

  return {
    titleLines: titleLines(sheet, headerRow),
    headerRow,
    headerHeight,
    columns,
    ...sortRows(sheet, firstDataRow, shapeOf(columns, known)),
  }
}

function findHeader<Key extends string>(
  sheet: Sheet,
  known: readonly KnownColumn<Key>[],
  chosen: number | undefined,
) {
  const length = Math.min(sheet.rows.length, ROWS_SEARCHED)
  const rows = chosen === undefined ? Array.from({ length }, (_, row) => row) : [chosen]
  const candidates = rows.flatMap((row) => [
    headerAt(sheet, { row, height: 1 }, known),
    headerAt(sheet, { row, height: 2 }, known),
  ])
  let best = null
  for (const candidate of candidates) {
    if (candidate === null) continue
    // Strictly better: of equals the upper row wins, and one line wins over two.
    if (best === null || scoreHeader(candidate) > scoreHeader(best) + 1e-9) best = candidate
  }
  return best
}

const titleLines = (sheet: Sheet, headerRow: number): string[] =>
  Array.from({ length: headerRow }, (_, row) => joinedText(sheet, row)).filter(
    (line) => line !== '',
  )

function shapeOf<Key extends string>(
  columns: readonly MatchedColumn<Key>[],
  known: readonly KnownColumn<Key>[],
): TableShape {
  const needed = new Set(known.filter((column) => column.required).map(({ key }) => key))
  const required = new Set(
    known.flatMap(({ key, standsFor }) =>
      needed.has(key) || (standsFor !== undefined && needed.has(standsFor)) ? [key] : [],
    ),
  )
  return {
    firstColumn: columns[0]?.index ?? 0,
    columnCount: columns.length,
    requiredColumns: columns
      .filter(({ key }) => key !== null && required.has(key))
      .map(({ index }) => index),
    foldedHeaders: new Map(columns.map(({ index, header }) => [index, fold(header)])),
  }
}

function sortRows(sheet: Sheet, from: number, shape: TableShape) {
  const dataRowIndexes: number[] = []
  const skipped: SkippedRow[] = []
  let isOver = false
  let firstDataRow = from

  for (let row = from; row < sheet.rows.length; row++) {
    const cells = filledCells(sheet, row)
    const judged = judgeRow(cells, shape)
    isOver ||= judged === 'footer'
    const reason = isOver && judged !== 'empty' ? 'footer' : judged
    if (reason === null) dataRowIndexes.push(row)
    else skipped.push({ row, reason, text: joinedText(sheet, row) })
    if (reason === 'columnNumbers' && row === firstDataRow) firstDataRow = row + 1
  }
  return { firstDataRow, dataRowIndexes, skipped }
}
