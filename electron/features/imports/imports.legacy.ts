import { type Cell, cellAt } from '@shared/core/spreadsheet/workbook'
import { tidy } from '@shared/core/vietnamese-fold'
import { suspectEncoding } from '@shared/core/vietnamese-legacy'
import { textAs } from '@shared/features/imports/imports.cells.rules'
import type { ColumnReading } from '@shared/features/imports/imports.kinds'
import type { LegacyColumn } from '@shared/features/imports/imports.reports'
import type { ChosenTable } from './imports.detection'

const EXAMPLES = 4
/** A column of one encoding shows it in its first rows. */
const ROWS_LOOKED_AT = 300

/** Old letters in a column: which fonts, and what they become; null where there are none. */
export function legacyOf(
  { sheet, table }: ChosenTable,
  column: number,
  reading: ColumnReading | null,
): LegacyColumn | null {
  const cells = table.dataRowIndexes
    .slice(0, ROWS_LOOKED_AT)
    .map((row) => cellAt(sheet, row, column))
    .filter((cell) => cell !== null)
  const inFont = cells.filter((cell) => typeof cell === 'object' && cell.legacyFont !== undefined)
  const plain = cells.filter((cell) => typeof cell === 'string')
  const suspected = inFont.length > 0 ? null : suspectEncoding(plain)
  if (inFont.length === 0 && suspected === null) return null
  const fonts = inFont.flatMap((cell) => (typeof cell === 'object' ? (cell.legacyFont ?? []) : []))
  const shown = (inFont.length > 0 ? inFont : plain).slice(0, EXAMPLES)
  return {
    fonts: [...new Set(fonts)],
    suspected,
    examples: shown.map((cell) => ({
      before: storedText(cell),
      after: textAs(cell, reading ?? suspected),
    })),
  }
}

export const storedText = (cell: Cell): string =>
  tidy(typeof cell === 'string' ? cell : (cell.original ?? cell.text))
