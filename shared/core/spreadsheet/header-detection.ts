import { type KnownColumn, type MatchedColumn, matchHeaders } from './header-matching'
import { filledCells, mergeAt } from './sheet-rows'
import { type Cell, cellAt, cellKind, cellNumber, cellText, type Sheet } from './workbook'

/** A place where the header may stand, with what its cells would mean. */
export interface HeaderCandidate<Key extends string = string> {
  readonly row: number
  readonly height: 1 | 2
  readonly columns: readonly MatchedColumn<Key>[]
}

export interface HeaderPlace {
  readonly row: number
  readonly height: 1 | 2
}

/** @returns null when this row cannot be a header at all. */
export function headerAt<Key extends string>(
  sheet: Sheet,
  place: HeaderPlace,
  known: readonly KnownColumn<Key>[],
): HeaderCandidate<Key> | null {
  const { row, height } = place
  const cells = filledCells(sheet, row)
  const isTitle = cells.length < Math.min(2, known.length) || cells.every(({ isWide }) => isWide)
  if (isTitle || !cells.every(({ column }) => couldBeHeader(cellAt(sheet, row, column))))
    return null
  if (height === 2 && !isTwoLines(sheet, row)) return null
  return { row, height, columns: matchHeaders(headersOf(sheet, place), known) }
}

/**
 * Known columns decide. Where none is found, the row with the most texts is the likeliest header,
 * and the clerk maps it by hand.
 */
export const scoreHeader = ({ columns }: HeaderCandidate): number =>
  columns.reduce((sum, { score }) => sum + score, columns.length / 1000)

/** A second line belongs to the header only if a merge, upright or across, ties it to the first. */
function isTwoLines(sheet: Sheet, row: number): boolean {
  const below = filledCells(sheet, row + 1)
  const isTied = sheet.merges.some(
    ({ top, left, bottom, right }) =>
      top === row && (bottom === row + 1 || (bottom === row && right > left)),
  )
  return isTied && below.every(({ column }) => couldBeHeader(cellAt(sheet, row + 1, column)))
}

/** Text, or a year: “Xếp loại: 2020, 2021, 2022”. */
function couldBeHeader(cell: Cell | null): boolean {
  const number = cellNumber(cell)
  return cellKind(cell) === 'text' || (number !== null && number >= 1900 && number <= 2100)
}

function headersOf(sheet: Sheet, { row, height }: HeaderPlace) {
  const width = Math.max(sheet.rows[row]?.length ?? 0, sheet.rows[row + height - 1]?.length ?? 0)
  return Array.from({ length: width }, (_, index) => ({
    index,
    header: headerText(sheet, { row, height }, index),
  })).filter(({ header }) => header !== '')
}

function headerText(sheet: Sheet, { row, height }: HeaderPlace, column: number): string {
  if (height === 1) return cellText(cellAt(sheet, row, column))
  const above = mergeAt(sheet, row, column)
  const upper = cellText(cellAt(sheet, row, above?.left ?? column))
  const lower = cellText(cellAt(sheet, row + 1, column))
  return lower === '' || lower === upper ? upper : `${upper} ${lower}`.trim()
}
