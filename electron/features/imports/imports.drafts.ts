import { setImmediate } from 'node:timers/promises'
import { cellAt } from '@shared/core/spreadsheet/workbook'
import { cellProblem, plainText } from '@shared/features/imports/imports.cells.rules'
import { importsErrors } from '@shared/features/imports/imports.errors'
import type { ImportRowKey } from '@shared/features/imports/imports.ids'
import type { ImportField, ImportProblem } from '@shared/features/imports/imports.kinds'
import { rowProblems as problems } from '@shared/features/imports/imports.strings'
import { type ChosenTable, chosenTables, missingFields } from './imports.detection'
import type { ImportSession } from './imports.session'

/** One row of a list as texts by field, with the clerk's corrections in place. */
export interface DraftRow {
  readonly key: ImportRowKey
  readonly sheet: ChosenTable
  /** Of the sheet, counted from 0. */
  readonly row: number
  readonly texts: ReadonlyMap<ImportField, string>
  /** What is wrong with the cells themselves. */
  readonly problems: readonly ImportProblem[]
}

/** Fields whose text may be long; every other one fits a line of print. */
const LONGEST: Partial<Readonly<Record<ImportField, number>>> = { achievement: 1000, note: 2000 }
const LONGEST_LINE = 300

/** Rows read before the window is given a turn. */
const rowsPerTurn = 500

/** @throws AppError `imports.noSheet`, `imports.columnsMissing` */
export async function readDrafts(session: ImportSession): Promise<readonly DraftRow[]> {
  const tables = chosenTables(session)
  if (tables.length === 0) throw importsErrors.noSheet()
  const missing = missingFields(session)
  if (missing.length > 0) throw importsErrors.columnsMissing({ fields: missing })
  const drafts: DraftRow[] = []
  for (const table of tables) {
    const hidden = new Set(table.sheet.hiddenRows)
    for (const row of table.table.dataRowIndexes) {
      drafts.push(readRow(session, table, { row, hidden }))
      if (drafts.length % rowsPerTurn === 0) await setImmediate()
    }
  }
  return drafts
}

/** Fields in the order of the file; of several sheets, each once. */
export function fieldsOf(session: ImportSession): readonly ImportField[] {
  const keys = chosenTables(session).flatMap(({ table }) => table.columns.map(({ key }) => key))
  return [...new Set(keys)].filter((key) => key !== null && key !== 'ordinal')
}

function readRow(
  session: ImportSession,
  sheet: ChosenTable,
  { row, hidden }: { readonly row: number; readonly hidden: ReadonlySet<number> },
): DraftRow {
  const key = `${sheet.index}:${row}` as ImportRowKey
  const fixes = session.fixes.get(key)
  const texts = new Map<ImportField, string>()
  const found: ImportProblem[] = []
  for (const { index, key: field } of sheet.table.columns) {
    if (field === null) continue
    const cell = cellAt(sheet.sheet, row, index)
    const fixed = fixes?.get(field)
    const text = fixed ?? plainText(cell)
    texts.set(field, text)
    const problem = fixed === undefined && field !== 'ordinal' ? cellProblem(cell) : null
    if (problem) found.push({ field, ...problem })
    const longest = LONGEST[field] ?? LONGEST_LINE
    if (text.length > longest)
      found.push({ field, severity: 'error', sentence: problems.tooLong(longest) })
  }
  // A value for a column that the sheet does not have can still be typed in.
  for (const [field, text] of fixes ?? []) if (!texts.has(field)) texts.set(field, text)
  if (hidden.has(row))
    found.push({ field: null, severity: 'warning', sentence: problems.hiddenRow })
  return { key, sheet, row, texts, problems: found }
}
