import { LocalDate } from '@shared/core/local-date'
import { NominationId } from '@shared/features/nominations/nominations.ids'
import type { SubjectKind } from '@shared/features/nominations/nominations.kinds'
import { command, query } from '@shared/ipc/procedure'
import { z } from 'zod'
import type { CorrectableWords } from './amendments.wording'
import { DecisionSigner } from './decisions.contract'
import { AwardId, DecisionId } from './decisions.ids'
import { aftermaths, amendedFields, type DecisionStatus } from './decisions.kinds'

const text = (max: number) => z.string().trim().max(max)

/** One correction. */
export const CorrectionLine = z.strictObject({
  /** null: words of the decision itself. */
  nominationId: NominationId.nullable(),
  field: z.enum(amendedFields),
  /** As printed; the program fills it in where it knows. */
  before: text(1000),
  after: text(1000),
})
export type CorrectionLine = z.output<typeof CorrectionLine>

export const AmendmentEdit = z.strictObject({
  id: DecisionId,
  number: z.int().min(1).max(99_999).nullable(),
  issuedOn: LocalDate,
  reason: text(1000),
  proposer: text(200),
  proposal: text(300),
  signer: DecisionSigner,
  bases: z.array(text(500)).max(30),
  recipients: z.array(text(500)).max(30),
  /** Of a correction. */
  corrections: z.array(CorrectionLine).max(500),
  /** Of a revocation: whose award is revoked. */
  revokedIds: z.array(NominationId).max(10_000),
  aftermath: z.enum(aftermaths).nullable(),
})
export type AmendmentEdit = z.output<typeof AmendmentEdit>

/** One who stands in the amended decision. */
export interface AmendableLine {
  readonly nominationId: NominationId
  readonly kind: SubjectKind
  readonly name: string
  readonly position: string
  readonly unit: string
  readonly achievement: string
  /** Empty for a praise. */
  readonly ledgerNumber: string
  readonly amountDong: number | null
  readonly isRevoked: boolean
  /** As the decision was issued, whatever was corrected since. */
  readonly issued: CorrectableWords & { readonly amountDong: number | null }
}

export interface AmendmentDetail {
  readonly kind: 'correction' | 'revocation'
  readonly status: DecisionStatus
  readonly symbol: string
  readonly edit: AmendmentEdit
  readonly amended: {
    readonly id: DecisionId
    /** “05-QĐ/ĐUK” */
    readonly numberText: string
    readonly issuedOn: LocalDate
    readonly kind: 'award' | 'praise'
  }
  readonly lines: readonly AmendableLine[]
}

export interface AmendmentReview {
  readonly numberText: string | null
  readonly symbol: string
  readonly suggestedNumber: number
  readonly signers: readonly DecisionSigner[]
  readonly offeredBases: readonly string[]
  readonly problems: readonly string[]
  /** What looks wrong but does not hold up the issue, in words. */
  readonly warnings: readonly string[]
  /** Of a revocation: what is to come back. */
  readonly recall: { readonly certificates: number; readonly dong: number }
}

/** What is to come back, or came, for one revoked line of the ledger. */
export const Recovery = z.strictObject({
  awardId: AwardId,
  certificateReturnedOn: LocalDate.nullable(),
  moneyReturnedDong: z.int().min(0).max(10_000_000_000),
  moneyReturnedOn: LocalDate.nullable(),
  note: text(500),
})
export type Recovery = z.output<typeof Recovery>

export interface RevokedLine extends Recovery {
  readonly ledgerNumber: number
  readonly kind: SubjectKind
  readonly name: string
  readonly unit: string
  readonly moneyDueDong: number
}

const OneDecision = z.strictObject({ id: DecisionId })

export const amendmentsContract = {
  /** @throws AppError `amendments.notIssued`, `.ofAmendment`, `.allRevoked`, `.alreadyDrafted` */
  'amendments.draft': command<{ id: DecisionId }>()(
    z.strictObject({ amendsId: DecisionId, kind: z.enum(['correction', 'revocation']) }),
  ),
  /** @throws AppError `core.notFound` */
  'amendments.get': query<AmendmentDetail>()(OneDecision),
  'amendments.review': query<AmendmentReview>()(AmendmentEdit),
  'amendments.preview': query<Uint8Array>()(AmendmentEdit),
  'amendments.edit': command<null>()(AmendmentEdit),
  /** Final: marks the amended decision and its lines; the original words stay as they were. */
  'amendments.issue': command<null>()(OneDecision),
  /** Lines that an issued revocation took back, in the order of the ledger. */
  'amendments.revokedLines': query<readonly RevokedLine[]>()(OneDecision),
  /** @throws AppError `amendments.notRevoked`, `.tooMuchReturned`, `.returnDayMissing`, `.returnedInFuture` */
  'amendments.recover': command<null>()(Recovery),
}
