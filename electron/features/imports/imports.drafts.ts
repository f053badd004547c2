import { setImmediate } from 'node:timers/promises'
import { type Cell, cellAt } from '@shared/core/spreadsheet/workbook'
import { fold } from '@shared/core/vietnamese-fold'
import { cellProblem, textAs } from '@shared/features/imports/imports.cells.rules'
import {
  type DateColumn,
  dayFirst,
  judgeDateColumn,
} from '@shared/features/imports/imports.dates.rules'
import { importsErrors } from '@shared/features/imports/imports.errors'
import {
  type Headings,
  headingsAbove,
  unitInSheetName,
  unitInTitles,
} from '@shared/features/imports/imports.headings.rules'
import type { ImportRowKey } from '@shared/features/imports/imports.ids'
import type {
  ColumnReading,
  ImportField,
  ImportProblem,
} from '@shared/features/imports/imports.kinds'
import { rowProblems as problems } from '@shared/features/imports/imports.strings'
import { type ChosenTable, chosenTables, dataRows, missingFields } from './imports.detection'
import { readingOf } from './imports.readings'
import type { ImportSession } from './imports.session'

/** One row of a list as texts by field, with the clerk's corrections in place. */
export interface DraftRow {
  readonly key: ImportRowKey
  readonly sheet: ChosenTable
  readonly frame: Frame
  /** Of the sheet, counted from 0. */
  readonly row: number
  readonly texts: ReadonlyMap<ImportField, string>
  /** Fields that the clerk has typed. */
  readonly fixed: ReadonlyMap<ImportField, string> | undefined
  /** What is wrong with the cells themselves. */
  readonly problems: readonly ImportProblem[]
  /** Headings between the rows above it, the nearest first. */
  readonly headings: Headings
}

/** What all rows of one sheet have in common. */
export interface Frame {
  readonly columns: readonly FrameColumn[]
  readonly fields: ReadonlySet<ImportField>
  readonly hasRatings: boolean
  /** What texts of the unit columns were completed to, under the headings of the row. */
  readonly completions: Map<string, string | null>
  /** Names that the sheet and its title give, the likeliest first. */
  readonly units: readonly string[]
  readonly hidden: ReadonlySet<number>
  readonly dates: ReadonlyMap<ImportField, DateReading>
  /** “… năm 2024” in the title: the year of ratings that name none. */
  readonly titleYear: number | null
}

interface FrameColumn {
  readonly index: number
  readonly field: ImportField
  readonly reading: ColumnReading | null
  readonly longest: number
}

export interface DateReading {
  readonly column: DateColumn
  readonly monthFirst: boolean
}

/** Fields whose text may be long; every other one fits a line of print. */
const LONGEST: Partial<Readonly<Record<ImportField, number>>> = { achievement: 1000, note: 2000 }
const LONGEST_LINE = 300

const dateFields: ReadonlySet<ImportField> = new Set([
  'birthDate',
  'joinedOn',
  'officialOn',
  'male',
  'female',
])

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
    const frame = frameOf(session, table)
    const headings = headingsAbove(table.table.skipped)
    for (const row of dataRows(table)) {
      drafts.push(readRow(session, table, { row, frame, headings: headings(row) }))
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

/** The days of a column, judged from all its rows. */
export function dateColumnOf({ sheet, table }: ChosenTable, column: number): DateColumn {
  return judgeDateColumn(table.dataRowIndexes.map((row) => cellAt(sheet, row, column)))
}

function frameOf(session: ImportSession, chosen: ChosenTable): Frame {
  const { sheet, table } = chosen
  const columns = table.columns.flatMap(({ index, key: field }) =>
    field === null
      ? []
      : { index, field, reading: readingOf(session, chosen, index), longest: longestOf(field) },
  )
  const fields = new Set(columns.map(({ field }) => field))
  return {
    ...{ columns, fields },
    hasRatings: [...fields].some((field) => field.startsWith('rating')),
    completions: new Map(),
    units: [...unitInTitles(table.titleLines), ...unitInSheetName(sheet.name)],
    hidden: new Set(sheet.hiddenRows),
    titleYear: yearInTitles(table.titleLines),
    dates: new Map(
      columns
        .filter(({ field }) => dateFields.has(field))
        .map(({ field, index, reading }) => [
          field,
          { column: dateColumnOf(chosen, index), monthFirst: reading === 'month-first' },
        ]),
    ),
  }
}

function yearInTitles(lines: readonly string[]): number | null {
  const title = lines.findLast((line) => /\bnam (?:19|20)\d{2}\b/u.test(fold(line)))
  const year = title && /\bnam ((?:19|20)\d{2})\b/u.exec(fold(title))?.[1]
  return year ? Number(year) : null
}

const longestOf = (field: ImportField): number => LONGEST[field] ?? LONGEST_LINE

const asTyped: DateReading = { column: dayFirst, monthFirst: false }

/** How a day of the row is written; what the clerk typed is day before month, whatever the column. */
export const dateReadingOf = ({ frame, fixed }: DraftRow, field: ImportField): DateReading =>
  fixed?.has(field) ? asTyped : (frame.dates.get(field) ?? asTyped)

interface Place {
  readonly row: number
  readonly frame: Frame
  readonly headings: Headings
}

function readRow(
  session: ImportSession,
  sheet: ChosenTable,
  { row, frame, headings }: Place,
): DraftRow {
  const key = `${sheet.index}:${row}` as ImportRowKey
  const fixes = session.fixes.get(key)
  const texts = new Map<ImportField, string>()
  const found: ImportProblem[] = []
  for (const column of frame.columns) {
    const { field } = column
    const cell = cellAt(sheet.sheet, row, column.index)
    const fixed = fixes?.get(field)
    const text = fixed ?? textAs(cell, column.reading)
    texts.set(field, text)
    if (fixed === undefined) found.push(...problemsOf(cell, field, frame))
    if (text.length > column.longest)
      found.push({ field, severity: 'error', sentence: problems.tooLong(column.longest) })
  }
  // A value for a column that the sheet does not have can still be typed in.
  for (const [field, text] of fixes ?? []) if (!texts.has(field)) texts.set(field, text)
  if (frame.hidden.has(row))
    found.push({ field: null, severity: 'warning', sentence: problems.hiddenRow })
  return { key, sheet, frame, row, texts, fixed: fixes, problems: found, headings }
}

const none: readonly ImportProblem[] = []

function problemsOf(cell: Cell | null, field: ImportField, frame: Frame): readonly ImportProblem[] {
  if (cell === null || typeof cell === 'string' || field === 'ordinal') return none
  const problem = cellProblem(cell)
  if (problem) return [{ field, ...problem }]
  const isTorn = cell.date !== undefined && frame.dates.get(field)?.column.isTornByExcel
  return isTorn ? [{ field, severity: 'warning', sentence: problems.tornByExcel }] : none
}
