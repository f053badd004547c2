import { cellAt, cellText } from '@shared/core/spreadsheet/workbook'
import { judgeDateColumn } from '@shared/features/imports/imports.dates.rules'
import type { ColumnReading } from '@shared/features/imports/imports.kinds'
import type { ChosenTable } from './imports.detection'
import type { ImportSession } from './imports.session'

/** How a column is read: as the clerk says now, else as in an earlier list; null: as it shows itself. */
export function readingOf(
  session: ImportSession,
  chosen: ChosenTable,
  column: number,
): ColumnReading | null {
  const { signature } = chosen
  const said = session.readings.get(signature)
  if (said) return said.get(column) ?? null
  const taught = session.remembered.get(signature)?.readings.get(column)
  return taught !== undefined && isStillRight(chosen, column, taught) ? taught : null
}

/** To be kept: of a list that is written otherwise, what was taught before stays taught. */
export const readingsToKeep = (
  { readings, remembered }: ImportSession,
  { signature }: ChosenTable,
): ReadonlyMap<number, ColumnReading> =>
  readings.get(signature) ?? remembered.get(signature)?.readings ?? new Map()

/** Columns that are read in a way of their own only because an earlier list was. */
export const isReadFromMemory = (session: ImportSession, chosen: ChosenTable): boolean =>
  !session.readings.has(chosen.signature) &&
  chosen.table.columns.some(({ index }) => readingOf(session, chosen, index) !== null)

/** A judgement looks at hundreds of cells, and every cell asks for it. */
const judged = new WeakMap<ChosenTable['table'], Map<number, boolean>>()

function isStillRight(chosen: ChosenTable, column: number, reading: ColumnReading): boolean {
  const known = judged.get(chosen.table) ?? new Map<number, boolean>()
  judged.set(chosen.table, known)
  const before = known.get(column)
  if (before !== undefined) return before
  const isRight = fits(chosen, column, reading)
  known.set(column, isRight)
  return isRight
}

/** Letters of Unicode that no text in an old encoding has. */
const unicodeLetters =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/u

/**
 * The next list under the same header may be written otherwise: Unicode would be spoilt by reading it
 * as TCVN3, and 25/03 is no month. A font that tells the encoding is believed before the memory.
 */
function fits({ sheet, table }: ChosenTable, column: number, reading: ColumnReading): boolean {
  if (reading === 'proper-case') return true
  const cells = table.dataRowIndexes.map((row) => cellAt(sheet, row, column))
  if (reading === 'month-first') return !judgeDateColumn(cells).isDayFirst
  return !cells.some(
    (cell) =>
      unicodeLetters.test(cellText(cell)) ||
      (typeof cell === 'object' && cell?.legacyFont !== undefined),
  )
}
