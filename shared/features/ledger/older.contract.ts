import type { LocalDate } from '@shared/core/local-date'
import { PartialDate } from '@shared/core/partial-date'
import { AwardId, OlderBookId } from '@shared/features/decisions/decisions.ids'
import { awardLevels, subjectKinds } from '@shared/features/nominations/nominations.kinds'
import { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { PersonId } from '@shared/features/people/people.ids'
import { TaskId } from '@shared/ipc/app.contract'
import { command, query, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import { olderStrings as strings } from './older.strings'

const text = (max: number) => z.string().trim().max(max)

/** Years that a book may cover. */
export const bookYears = { first: 1930, last: 2199 } as const
const year = z.int().min(bookYears.first).max(bookYears.last).nullable()

const bookFields = {
  name: text(200).min(1, strings.nameMissing),
  level: z.enum(awardLevels),
  firstYear: year,
  lastYear: year,
  note: text(500),
}

export const OlderBookFields = z
  .strictObject(bookFields)
  .refine(({ firstYear, lastYear }) => !firstYear || !lastYear || firstYear <= lastYear, {
    path: ['lastYear'],
    message: strings.yearsBackwards,
  })
export type OlderBookFields = z.output<typeof OlderBookFields>

export interface OlderBook extends OlderBookFields {
  readonly id: OlderBookId
  readonly lines: number
  /** null: open to mending. */
  readonly lockedOn: LocalDate | null
}

/** One line as the older book has it; what it does not say is empty or null. */
export const OlderLine = z.strictObject({
  bookNumber: text(20),
  decisionNumber: text(60),
  decidedOn: PartialDate.nullable(),
  kind: z.enum(subjectKinds),
  name: text(300).min(1, strings.subjectMissing),
  position: text(200),
  unit: text(300),
  form: text(200),
  achievement: text(1000),
  amountDong: z.int().min(0).max(10_000_000_000).nullable(),
  handedOn: PartialDate.nullable(),
  receivedBy: text(200),
  note: text(500),
  /** The record on file; null: none found yet. */
  organisationId: OrganisationId.nullable(),
  personId: PersonId.nullable(),
})
export type OlderLine = z.output<typeof OlderLine>

export interface OlderEntry extends OlderLine {
  readonly id: AwardId
  /** Place in the book, from 1. */
  readonly place: number
}

const OneBook = z.strictObject({ id: OlderBookId })

export const olderContract = {
  /** By the years they cover. */
  'olderBooks.list': query<readonly OlderBook[]>()(z.strictObject({})),
  'olderBooks.add': command<{ id: OlderBookId }>()(z.strictObject({ book: OlderBookFields })),
  /** @throws AppError `olderBooks.locked` */
  'olderBooks.edit': command<null>()(z.strictObject({ id: OlderBookId, book: OlderBookFields })),
  /** With its lines. @throws AppError `olderBooks.locked` */
  'olderBooks.remove': command<null>()(OneBook),
  /** Compared with the paper and found right: nothing in it changes any more. */
  'olderBooks.lock': command<null>()(OneBook),
  'olderBooks.unlock': command<null>()(
    z.strictObject({ id: OlderBookId, reason: text(300).min(1, strings.reasonMissing) }),
  ),
  'olderBooks.lines': query<{ readonly total: number; readonly rows: readonly OlderEntry[] }>()(
    z.strictObject({
      bookId: OlderBookId,
      text: z.string().max(200).default(''),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(500).default(100),
    }),
  ),
  /**
   * After the last line; a name that is one record's alone is joined to it.
   * @throws AppError `olderBooks.locked`, `.numberTaken`
   */
  'olderBooks.enter': command<{ readonly added: number; readonly matched: number }>()(
    z.strictObject({ bookId: OlderBookId, lines: z.array(OlderLine).min(1).max(5000) }),
  ),
  'olderBooks.editLine': command<null>()(z.strictObject({ id: AwardId, line: OlderLine })),
  'olderBooks.removeLine': command<null>()(z.strictObject({ id: AwardId })),
  /** Cells of a workbook's first sheet with rows, as text; null when the dialog was closed. */
  'olderBooks.readFile': task<readonly (readonly string[])[] | null>()(
    z.strictObject({ taskId: TaskId }),
  ),
}
