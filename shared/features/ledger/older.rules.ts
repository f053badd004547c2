import { type PartialDate, parsePartialDate } from '@shared/core/partial-date'
import { readDong } from '@shared/core/typed-dong'
import { fold, tidy } from '@shared/core/vietnamese-fold'
import type { SubjectKind } from '@shared/features/nominations/nominations.kinds'
import type { OlderLine } from './older.contract'
import { olderStrings as strings } from './older.strings'

type Field = keyof typeof strings.headings

/** Order of the columns where no heading says otherwise: that of the book this program prints. */
const usualOrder: readonly Field[] = [
  ...(['bookNumber', 'decisionNumber', 'decidedOn', 'name', 'position', 'unit', 'form'] as const),
  ...(['achievement', 'amountDong', 'handedOn', 'receivedBy', 'note'] as const),
]

export interface ReadOlderRows {
  readonly lines: readonly OlderLine[]
  /** Rows that could not be read, by their place from 1, with why. */
  readonly problems: readonly { readonly row: number; readonly problem: string }[]
}

/**
 * Lines of an older book out of cells, as pasted from Excel or read from a workbook. Everything above
 * a row of headings is a title; without headings the columns are those of the printed book.
 */
export function readOlderRows(rows: readonly (readonly string[])[]): ReadOlderRows {
  const headRow = rows.findIndex((row) => headingsOf(row).size >= 3)
  const columns =
    headRow === -1
      ? new Map(usualOrder.map((field, index) => [field, index]))
      : headingsOf(rows[headRow] ?? [])
  const lines: OlderLine[] = []
  const problems: { row: number; problem: string }[] = []
  rows.forEach((row, index) => {
    if (index <= headRow || isNoLine(row, columns)) return
    const cell = (field: Field) => tidy(row[columns.get(field) ?? -1] ?? '')
    const read = readLine(cell)
    if (typeof read === 'string') problems.push({ row: index + 1, problem: read })
    else lines.push(read)
  })
  return { lines, problems }
}

function headingsOf(row: readonly string[]): ReadonlyMap<Field, number> {
  const found = new Map<Field, number>()
  row.forEach((cell, index) => {
    const heading = fold(cell).replace(/\s+/gu, ' ').trim()
    for (const [field, names] of Object.entries(strings.headings) as [Field, readonly string[]][])
      if (!found.has(field) && names.includes(heading)) {
        found.set(field, index)
        return
      }
  })
  return found
}

/** Blank, or a row of nothing but column numbers, or a total: a name is what makes a line. */
function isNoLine(row: readonly string[], columns: ReadonlyMap<Field, number>): boolean {
  const filled = row.filter((cell) => tidy(cell) !== '')
  if (filled.length === 0) return true
  const name = tidy(row[columns.get('name') ?? -1] ?? '')
  return name === '' ? filled.length < 3 : /^\(?\d+\)?$/u.test(name)
}

/** @returns a sentence where the row cannot be read */
function readLine(cell: (field: Field) => string): OlderLine | string {
  const name = cell('name')
  if (name === '') return strings.problems.noName
  const decidedOn = readDay(cell('decidedOn'))
  if (decidedOn === undefined) return strings.problems.badDay(cell('decidedOn'))
  const handedOn = readDay(cell('handedOn'))
  if (handedOn === undefined) return strings.problems.badDay(cell('handedOn'))
  const amountDong = readAmount(cell('amountDong'))
  if (amountDong === undefined) return strings.problems.badAmount(cell('amountDong'))
  return {
    ...{ bookNumber: cell('bookNumber'), decisionNumber: cell('decisionNumber'), decidedOn },
    ...{ kind: kindOf(cell('kind'), { name, position: cell('position') }), name },
    ...{ position: cell('position'), unit: cell('unit'), form: cell('form') },
    ...{ achievement: cell('achievement'), amountDong, handedOn },
    ...{ receivedBy: cell('receivedBy'), note: cell('note') },
    ...{ organisationId: null, personId: null },
  }
}

/** Unknown is allowed, what cannot be read is not. */
function readDay(text: string): PartialDate | null | undefined {
  if (/^[\s.…?/-]*$/u.test(text)) return null
  const parsed = parsePartialDate(text)
  return parsed.ok ? parsed.date : undefined
}

/** As typed amounts, with or without “đ”, “đồng” behind: “447.000 đồng”. */
function readAmount(text: string): number | null | undefined {
  if (/^[\s.…?/-]*$/u.test(text)) return null
  return readDong(fold(text).replace(/(?:dong|vnd|d)\s*$/u, ''))
}

/** What the book says, else what the name looks like. */
function kindOf(
  said: string,
  { name, position }: Pick<OlderLine, 'name' | 'position'>,
): SubjectKind {
  const word = fold(said)
  if (strings.collectiveKind.test(word)) return 'collective'
  if (strings.personKind.test(word)) return 'person'
  if (position !== '') return 'person'
  return strings.collectiveWords.test(fold(name)) ? 'collective' : 'person'
}

/** A block of cells as Excel puts it on the clipboard. */
export const cellsOf = (pasted: string): readonly (readonly string[])[] =>
  pasted
    .replace(/\r\n?/gu, '\n')
    .split('\n')
    .map((line) => line.split('\t'))
