import type { FilledCell } from './row-roles'
import { type Area, cellText, type Sheet } from './workbook'

/** The filled cells of a row, left to right; a merged area counts once, where it begins. */
export function filledCells(sheet: Sheet, row: number): FilledCell[] {
  const wide = mergesByRow(sheet).get(row) ?? []
  return (sheet.rows[row] ?? []).flatMap((cell, column) => {
    const text = cellText(cell)
    if (text === '') return []
    const isWide = wide.some(({ left, right }) => left === column && right > left)
    return [{ column, text, isWide }]
  })
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
