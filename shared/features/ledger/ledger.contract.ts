import type { LocalDate } from '@shared/core/local-date'
import { AwardId, DecisionId } from '@shared/features/decisions/decisions.ids'
import type { AwardHonorific } from '@shared/features/decisions/decisions.kinds'
import { type SubjectKind, subjectKinds } from '@shared/features/nominations/nominations.kinds'
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

/** One line of the book. */
export interface LedgerLine {
  readonly id: AwardId
  readonly ledgerNumber: number
  readonly decisionId: DecisionId
  /** “05-QĐ/ĐUK” */
  readonly decisionNumber: string
  readonly decidedOn: LocalDate
  readonly kind: SubjectKind
  readonly name: string
  readonly position: string
  readonly unit: string
  /** “Giấy khen” */
  readonly form: string
  readonly achievement: string
  /** null while the amount is not on record. */
  readonly amountDong: number | null
}

export interface LedgerPage {
  readonly total: number
  readonly collectives: number
  readonly persons: number
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
  readonly decisions: readonly {
    readonly id: DecisionId
    readonly number: string
    readonly decidedOn: LocalDate
  }[]
}

const FileTask = z.strictObject({ ...filterFields, taskId: TaskId })

export const ledgerContract = {
  'ledger.list': query<LedgerPage>()(LedgerWindow),
  'ledger.choices': query<LedgerChoices>()(z.strictObject({})),
  /** @throws AppError `core.notFound` */
  'ledger.get': query<LedgerDetail>()(z.strictObject({ id: AwardId })),
  /** The lines of one person, or of one collective with those whose history it carries. */
  'ledger.ofSubject': query<readonly LedgerLine[]>()(SubjectRef),
  'ledger.saveXlsx': task<{ readonly name: string | null }>()(FileTask),
  'ledger.savePdf': task<{ readonly name: string | null }>()(FileTask),
  'ledger.print': task<null>()(FileTask),
}
