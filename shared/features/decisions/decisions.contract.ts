import { LocalDate } from '@shared/core/local-date'
import type { AwardFormId } from '@shared/features/awards/awards.ids'
import type { NumberRange } from '@shared/features/committee/numbers.rules'
import { NominationId, RoundId } from '@shared/features/nominations/nominations.ids'
import {
  type AwardLevel,
  awardLevels,
  type NominationStatus,
  type SubjectKind,
} from '@shared/features/nominations/nominations.kinds'
import { SubjectRef } from '@shared/features/people/people.subject'
import { TaskId } from '@shared/ipc/app.contract'
import { command, query, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import { DecisionId } from './decisions.ids'
import type { DecisionKind, DecisionStatus } from './decisions.kinds'
import { decisionLabels as strings } from './decisions.labels.strings'

const text = (max: number) => z.string().trim().max(max)
const lines = (max: number) => z.array(text(500)).max(max)

export const DecisionSigner = z.strictObject({
  name: text(100),
  /** “BÍ THƯ” */
  position: text(100),
  /** “T/M BAN THƯỜNG VỤ” */
  authority: text(100),
})
export type DecisionSigner = z.output<typeof DecisionSigner>

const fields = {
  number: z.int().min(1).max(99_999).nullable(),
  issuedOn: LocalDate,
  /** For the subject line: “qua 02 năm thực hiện Chỉ thị số 01-CT/TU”; may be empty. */
  occasion: text(300),
  /** For Điều 1, common to all. */
  reason: text(1000),
  /** Who proposed; empty: no such line. */
  proposer: text(200),
  /** “Tờ trình số 12-TTr/BTG, ngày 02/12/2022”, or empty. */
  proposal: text(300),
  fundSource: text(300),
  signer: DecisionSigner,
  /** Without “Căn cứ”, one each. */
  bases: lines(30),
  recipients: lines(30),
}

export const DecisionFields = z.strictObject(fields)
export type DecisionFields = z.output<typeof DecisionFields>

export const DecisionEdit = z.strictObject({
  id: DecisionId,
  ...fields,
  /** Whom the decision awards; their order is that of the list, collectives first. */
  nominationIds: z.array(NominationId).max(10_000),
  /** Amounts set by hand; everybody else is paid multiple × base pay of the day. */
  amounts: z
    .array(
      z.strictObject({
        nominationId: NominationId,
        amountDong: z.int().min(0).max(10_000_000_000),
        reason: text(300).min(1, strings.amountReasonMissing),
      }),
    )
    .max(10_000)
    .default([]),
})
export type DecisionEdit = z.output<typeof DecisionEdit>

export interface DecisionSummary {
  readonly id: DecisionId
  readonly roundId: RoundId
  readonly roundName: string
  readonly level: AwardLevel
  readonly status: DecisionStatus
  readonly number: number | null
  readonly kind: DecisionKind
  /** The series: issuer's symbol and term. */
  readonly symbol: string
  readonly term: string
  readonly issuedOn: LocalDate
  readonly collectives: number
  readonly persons: number
  /** null until issued, and of what awards nobody. */
  readonly ledger: NumberRange | null
}

/** How an amount came about. */
export interface Pay {
  /** 0,3 × base pay is 3. */
  readonly tenths: number
  readonly basePayDong: number
  readonly dong: number
}

/** A decision that stands to another one: the one it amends, or one that amends it. */
export interface RelatedDecision {
  readonly id: DecisionId
  readonly kind: DecisionKind
  readonly status: DecisionStatus
  /** “05-QĐ/ĐUK”; null while it has none. */
  readonly numberText: string | null
  readonly issuedOn: LocalDate
}

/** One who may be awarded by the draft, or is awarded by the issued decision. */
export interface DecisionSubject {
  /** null for a ledger line older than this program. */
  readonly nominationId: NominationId | null
  readonly kind: SubjectKind
  readonly name: string
  readonly position: string
  readonly unit: string
  readonly status: NominationStatus
  readonly isIncluded: boolean
  /** “13”; empty until issued. */
  readonly ledgerNumber: string
  /** What is paid, or was; null: not known. */
  readonly amountDong: number | null
  /** What the rules give; null where they say nothing, or the line is old. */
  readonly pay: Pay | null
  /** Why the amount is another one; empty where it is what the rules give. */
  readonly amountReason: string
  readonly state: 'standing' | 'corrected' | 'revoked'
}

export interface DecisionDetail extends DecisionSummary {
  readonly fields: DecisionFields
  /** “Giấy khen”, “Biểu dương” */
  readonly form: string
  readonly formId: AwardFormId | null
  /** Of a correction or revocation. */
  readonly amends: RelatedDecision | null
  /** Newest first; drafts too. */
  readonly amendedBy: readonly RelatedDecision[]
  readonly subjects: readonly DecisionSubject[]
}

export interface SeriesGaps {
  readonly symbol: string
  readonly term: string
  readonly gaps: readonly NumberRange[]
}

export interface DecisionList {
  /** Newest first; drafts by their planned day. */
  readonly decisions: readonly DecisionSummary[]
  /** Only series that have gaps. */
  readonly gaps: readonly SeriesGaps[]
}

/** What the office knows about a draft as it stands on the screen, saved or not. */
export interface DecisionReview {
  /** “05-QĐ/ĐUK”; null while there is no number. */
  readonly numberText: string | null
  /** The committee's on the day of issue. */
  readonly symbol: string
  readonly suggestedNumber: number
  /** Of the day of issue. */
  readonly signers: readonly DecisionSigner[]
  /** Documents in force on the day, in the order of citation. */
  readonly offeredBases: readonly string[]
  /** Why it cannot be issued yet, in words; empty when it can. */
  readonly problems: readonly string[]
  /** What looks wrong but does not hold up the issue, in words. */
  readonly warnings: readonly string[]
  readonly collectives: number
  readonly persons: number
  /** What the ledger would give now; null without anyone, and of a praise. */
  readonly ledger: NumberRange | null
  /** Of those chosen, in their order; null where nothing is known. */
  readonly amounts: readonly { readonly nominationId: NominationId; readonly pay: Pay | null }[]
  readonly totalDong: number
  /** How many of those chosen have no amount yet. */
  readonly unpaid: number
}

const OneDecision = z.strictObject({ id: DecisionId })
const FileTask = z.strictObject({ id: DecisionId, taskId: TaskId })

/** Name of the file as saved; null when the dialog was closed. */
export interface SavedFile {
  readonly name: string | null
}

export const decisionsContract = {
  'decisions.list': query<DecisionList>()(z.strictObject({})),
  /** A draft as it is now; an issued decision as it was frozen. @throws AppError `core.notFound` */
  'decisions.get': query<DecisionDetail>()(OneDecision),
  /** Decisions and drafts that name a person or a collective, newest first. */
  'decisions.ofSubject': query<readonly DecisionSummary[]>()(SubjectRef),
  'decisions.review': query<DecisionReview>()(DecisionEdit),
  /** PDF of the draft as it stands on the screen: the very pages that would be printed. */
  'decisions.preview': query<Uint8Array>()(DecisionEdit),
  'decisions.pdf': query<Uint8Array>()(OneDecision),
  'decisions.draft': command<{ id: DecisionId }>()(
    z.strictObject({ roundId: RoundId, level: z.enum(awardLevels).default('bloc') }),
  ),
  'decisions.edit': command<null>()(DecisionEdit),
  'decisions.removeDraft': command<null>()(OneDecision),
  /** To the signer; nothing is edited until it is taken back. */
  'decisions.sendToSign': command<null>()(OneDecision),
  'decisions.takeBack': command<null>()(OneDecision),
  /** Final: freezes the text, numbers the ledger, decides the nominations. */
  'decisions.issue': command<{ ledger: NumberRange | null }>()(OneDecision),
  'decisions.savePdf': task<SavedFile>()(FileTask),
  'decisions.saveDocx': task<SavedFile>()(FileTask),
  'decisions.print': task<null>()(FileTask),
  /** Saves the Word file and opens it, for last edits; the file is attached back afterwards. */
  'decisions.editInWord': task<SavedFile>()(FileTask),
  /** Danh sách chi tiền thưởng. */
  'decisions.moneyXlsx': task<SavedFile>()(FileTask),
  'decisions.moneyPdf': task<SavedFile>()(FileTask),
  'decisions.moneyPrint': task<null>()(FileTask),
}
