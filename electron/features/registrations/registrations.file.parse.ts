import {
  type Cell,
  cellAt,
  cellDate,
  cellText,
  type Sheet,
  type Workbook,
} from '@shared/core/spreadsheet/workbook'
import { fold, tidy } from '@shared/core/vietnamese-fold'
import { readTick } from '@shared/features/ratings/ratings.text.rules'
import type { FileItem } from '@shared/features/registrations/file.contract'
import type { RegistrationSubject } from '@shared/features/registrations/registrations.kinds'
import { registrationProblems } from '@shared/features/registrations/registrations.strings'
import { readDue } from '@shared/features/registrations/registrations.text.rules'
import { fileStrings as strings } from './registrations.file.strings'

/** A row with a name, read word by word; what it says wrongly is told. */
export interface FileRow {
  /** As Excel counts. */
  readonly line: number
  readonly code: string
  readonly name: string
  readonly birth: string
  readonly unit: string
  /** null: nothing is promised in this row. */
  readonly item: FileItem | null
  readonly isExemplarCandidate: boolean
  readonly field: string
  readonly note: string
  readonly problems: readonly string[]
}

type Column =
  | 'code'
  | 'name'
  | 'birth'
  | 'unit'
  | 'content'
  | 'goal'
  | 'target'
  | 'due'
  | 'candidate'
  | 'field'
  | 'note'

/** Headers are looked for in so many rows from the top. */
const headerWithin = 30

/** @returns null where no sheet has a header with names and contents */
export function parseRows(
  { sheets }: Workbook,
  subject: RegistrationSubject,
): readonly FileRow[] | null {
  for (const sheet of sheets.filter(({ hidden }) => !hidden)) {
    const found = headerOf(sheet, subject)
    if (found) return rowsBelow(sheet, found)
  }
  return null
}

interface Header {
  readonly row: number
  readonly columns: ReadonlyMap<Column, number>
}

function headerOf(sheet: Sheet, subject: RegistrationSubject): Header | null {
  for (let row = 0; row < Math.min(headerWithin, sheet.rows.length); row += 1) {
    const columns = new Map<Column, number>()
    for (const [at, cell] of (sheet.rows[row] ?? []).entries()) {
      const column = columnOf(cellText(cell), subject)
      if (column && !columns.has(column)) columns.set(column, at)
    }
    if (columns.has('name') && columns.has('content')) return { row, columns }
  }
  return null
}

function columnOf(header: string, subject: RegistrationSubject): Column | null {
  const said = fold(header)
  const known = headersOf(subject).find(([, words]) => words.some((word) => said === fold(word)))
  return known?.[0] ?? null
}

function headersOf(
  subject: RegistrationSubject,
): readonly (readonly [Column, readonly string[]])[] {
  const { headers } = strings
  return [
    ['code', [headers.code]],
    ['name', subject === 'person' ? [headers.person] : [headers.collective]],
    ['birth', [headers.birth]],
    ['unit', [headers.unit[subject]]],
    ['content', [headers.content]],
    ['goal', [headers.goal]],
    ['target', [headers.target]],
    ['due', [headers.due]],
    ['candidate', [headers.candidate]],
    ['field', [headers.field]],
    ['note', [headers.note]],
  ]
}

function rowsBelow(sheet: Sheet, { row: header, columns }: Header): readonly FileRow[] {
  const rows: FileRow[] = []
  for (let row = header + 1; row < sheet.rows.length; row += 1) {
    const cell = (column: Column): Cell | null => {
      const at = columns.get(column)
      return at === undefined ? null : cellAt(sheet, row, at)
    }
    const read = readRow(cell, row + 1)
    if (read) rows.push(read)
  }
  return rows
}

/** @returns null for a row without a name */
function readRow(cell: (column: Column) => Cell | null, line: number): FileRow | null {
  const text = (column: Column) => tidy(cellText(cell(column)))
  const name = text('name')
  if (name === '') return null
  const problems: string[] = []
  const wrong = (problem: string) => problems.push(strings.row(line, problem))
  const limited = (column: Column, max: number): string => {
    const said = text(column)
    if (said.length > max) wrong(registrationProblems.tooLong(max))
    return said
  }
  const [content, goal, target] = [
    limited('content', 1000),
    limited('goal', 1000),
    limited('target', 500),
  ]
  const dueOn = cellDate(cell('due')) ?? readDue(text('due'))
  if (dueOn === undefined) wrong(registrationProblems.unknownDue(text('due')))
  const isCandidate = readTick(text('candidate'))
  if (isCandidate === undefined) wrong(registrationProblems.unknownTick(text('candidate')))
  const promisesMore = goal !== '' || target !== '' || text('due') !== '' || isCandidate === true
  if (content === '' && promisesMore) wrong(registrationProblems.contentMissing)
  return {
    ...{ line, code: text('code'), name, birth: text('birth'), unit: text('unit') },
    item: content === '' ? null : { content, goal, target, dueOn: asPartial(dueOn) },
    isExemplarCandidate: isCandidate === true,
    ...{ field: limited('field', 300), note: limited('note', 1000), problems },
  }
}

/** A whole day is one of the forms of a date known in part. */
const asPartial = (date: string | null | undefined) => (date ?? null) as FileItem['dueOn']
