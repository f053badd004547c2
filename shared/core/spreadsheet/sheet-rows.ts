import type { FilledCell } from './row-roles'
import { type Area, cellText, type Sheet } from './workbook'

/** The filled cells of a row, left to right; a merged area counts once, where it begins. */
export function filledCells(sheet: Sheet, row: number): FilledCell[] {
  const wide = mergesByRow(sheet).get(row)
  const filled: FilledCell[] = []
  for (const [column, cell] of (sheet.rows[row] ?? []).entries()) {
    const text = cellText(cell)
    if (text === '') continue
    const isWide = wide?.some(({ left, right }) => left === column && right > left) ?? false
    filled.push({ column, text, isWide })
  }
  return filled
}

export const joinedText = (sheet: Sheet, row: number): string =>
  (sheet.rows[row] ?? [])
    .map(cellText)
    .filter((text) => text !== '')
    .join(' ')

// A list with a merged cell in each of thousands of rows must not be searched once per row.
const mergesOf = new WeakMap<Sheet, ReadonlyMap<number, readonly Area[]>>()

/** Merged areas by the row they begin in. */
function mergesByRow(sheet: Sheet): ReadonlyMap<number, readonly Area[]> {
  const known = mergesOf.get(sheet)
  if (known !== undefined) return known
  const byRow = Map.groupBy(sheet.merges, ({ top }) => top)
  mergesOf.set(sheet, byRow)
  return byRow
}

/** The merged area that covers a cell. */
export function mergeAt(sheet: Sheet, row: number, column: number): Area | undefined {
  return sheet.merges.find(
    ({ top, left, bottom, right }) =>
      top <= row && row <= bottom && left <= column && column <= right,
  )
}
