import type { LocalDate } from '@shared/core/local-date'
import type { PartialDate } from '@shared/core/partial-date'
import { AwardId, DecisionId } from '@shared/features/decisions/decisions.ids'
import type { AwardHonorific } from '@shared/features/decisions/decisions.kinds'
import {
  type AwardLevel,
  awardLevels,
  type SubjectKind,
  subjectKinds,
} from '@shared/features/nominations/nominations.kinds'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import { SubjectRef } from '@shared/features/people/people.subject'
import { TaskId } from '@shared/ipc/app.contract'
import { query, task } from '@shared/ipc/procedure'
import { z } from 'zod'

const filterFields = {
  /** Accent-insensitive, any words of name, position, unit, achievement and decision number. */
  text: z.string().max(200).default(''),
  /** Of the decision. */
  year: z.int().min(1900).max(2199).nullable().default(null),
  kind: z.enum(subjectKinds).nullable().default(null),
  decisionId: DecisionId.nullable().default(null),
  level: z.enum(awardLevels).nullable().default(null),
  /** As printed: “Giấy khen”. */
  form: z.string().max(200).nullable().default(null),
}

export const LedgerFilter = z.strictObject(filterFields)
export type LedgerFilter = z.output<typeof LedgerFilter>

export const ledgerSorts = ['number', 'name', 'unit', 'decision'] as const

export const LedgerWindow = z.strictObject({
  ...filterFields,
  sort: z.enum(ledgerSorts).default('number'),
  direction: z.enum(['ascending', 'descending']).default('ascending'),
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(500).default(100),
})
export type LedgerWindow = z.output<typeof LedgerWindow>

/** What a correction may change of a line. */
export interface OriginalLine {
  readonly name: string
  readonly position: string
  readonly unit: string
  readonly achievement: string
  /** null while the amount is not on record. */
  readonly amountDong: number | null
}

/**
 * One line of the running book, in the words that are in force: as issued, or as corrected since; or
 * of an older paper book.
 */
export interface LedgerLine extends OriginalLine {
  readonly id: AwardId
  /** Name of the older book; null: the running book, or no book here, as of what the province gave. */
  readonly olderBook: string | null
  /** “07”, “12a”; empty where an older book has none. */
  readonly number: string
  readonly level: AwardLevel
  /** null: the line stands in no decision of this program. */
  readonly decisionId: DecisionId | null
  /** “05-QĐ/ĐUK”; of an older book as it has it, or empty. */
  readonly decisionNumber: string
  /** A whole day; of an older book as much as is known. */
  readonly decidedOn: PartialDate | null
  readonly kind: SubjectKind
  /** “Giấy khen” */
  readonly form: string
  readonly handedOn: PartialDate | null
  readonly receivedBy: string
  readonly isRevoked: boolean
  /** As it was issued and stands locked in the book; null: nothing was corrected. */
  readonly original: OriginalLine | null
  /** How a correction has the subject addressed, “Bà”; null: as it was issued. */
  readonly addressedAs: string | null
  /** Ghi chú: what later decisions made of the line, or the older book's own remark. */
  readonly note: string
}

export interface LedgerPage {
  readonly total: number
  readonly collectives: number
  readonly persons: number
  /** Of the lines that still stand and have an amount. */
  readonly totalDong: number
  readonly revoked: number
  readonly rows: readonly LedgerLine[]
}

export interface LedgerDetail extends LedgerLine {
  readonly honorific: AwardHonorific
  readonly organisationId: OrganisationId | null
  readonly personId: PersonId | null
  readonly roundName: string
  readonly signer: string
}

/** What the filters may be set to. */
export interface LedgerChoices {
  /** Newest first. */
  readonly years: readonly number[]
  readonly forms: readonly string[]
  readonly decisions: readonly {
    readonly id: DecisionId
    readonly number: string
    readonly decidedOn: LocalDate
  }[]
}

const FileTask = z.strictObject({ ...filterFields, taskId: TaskId })

/** The bound book: of one year, or all of it; its pages go on from the ones bound before. */
export const BookTask = z.strictObject({
  year: z.int().min(1900).max(2199).nullable(),
  level: z.enum(awardLevels).nullable().default(null),
  /** Number on the first page of this part. */
  firstPage: z.int().min(1).max(9_999).default(1),
  taskId: TaskId,
})
export type BookTask = z.output<typeof BookTask>

export const ledgerContract = {
  'ledger.list': query<LedgerPage>()(LedgerWindow),
  'ledger.choices': query<LedgerChoices>()(z.strictObject({})),
  /** @throws AppError `core.notFound` */
  'ledger.get': query<LedgerDetail>()(z.strictObject({ id: AwardId })),
  /**
   * The lines of one person, or of one collective with those whose history it carries; of older
   * books and of the province too, newest first.
   */
  'ledger.ofSubject': query<readonly LedgerLine[]>()(SubjectRef),
  'ledger.saveXlsx': task<{ readonly name: string | null }>()(FileTask),
  'ledger.savePdf': task<{ readonly name: string | null }>()(FileTask),
  'ledger.print': task<null>()(FileTask),
  /** With an opening and a closing page that say how many pages and lines it has. */
  'ledger.saveBook': task<{ readonly name: string | null; readonly pages: number }>()(BookTask),
  'ledger.printBook': task<{ readonly pages: number }>()(BookTask),
}
