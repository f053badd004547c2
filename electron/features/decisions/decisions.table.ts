import type { AttachmentKind } from '@shared/core/attachment'
import type { LocalDate } from '@shared/core/local-date'
import type { PartialDate } from '@shared/core/partial-date'
import type { AwardFormId } from '@shared/features/awards/awards.ids'
import type {
  AwardId,
  DecisionFileId,
  DecisionId,
  OlderBookId,
} from '@shared/features/decisions/decisions.ids'
import type {
  Aftermath,
  AmendedField,
  AwardHonorific,
  DecisionFileRole,
  DecisionKind,
  DecisionStatus,
} from '@shared/features/decisions/decisions.kinds'
import type { NominationId, RoundId } from '@shared/features/nominations/nominations.ids'
import type { AwardLevel, SubjectKind } from '@shared/features/nominations/nominations.kinds'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'

export interface DecisionTable {
  id: DecisionId
  round_id: RoundId
  level: AwardLevel
  status: DecisionStatus
  /** Suggested or typed while a draft; fixed by the issue. */
  number: number | null
  /** The series: issuer's symbol and term; the type is always QĐ here. */
  symbol: string
  term: string
  issued_on: LocalDate
  /** For the subject line: “qua 02 năm thực hiện …”. */
  occasion: string
  reason: string
  proposer: string
  /** The proposer's document. */
  proposal: string
  fund_source: string
  signer_name: string
  signer_position: string
  signer_authority: string
  /** JSON array of lines. */
  recipients: string
  /** JSON array of lines, each one legal basis. */
  bases: string
  /** JSON of a `PrintedDecision`, kept at issue; the documents are made from this ever after. */
  frozen: string | null
  kind: DecisionKind
  /** The decision that this one corrects or revokes. */
  amends_id: DecisionId | null
  /** What is given; null: a Giấy khen without a form on record. */
  form_id: AwardFormId | null
  /** Of a revocation: where the files go. */
  aftermath: Aftermath | null
}

export interface DecisionNominationTable {
  id: string
  decision_id: DecisionId
  nomination_id: NominationId
  position: number
  /** Set by hand, with a reason; null: multiple × base pay. */
  amount_dong: number | null
  amount_reason: string
  /** 1: the award was revoked and the file may be decided on again. */
  is_released: 0 | 1
}

/** One line of the ledger (sổ khen thưởng). */
export interface AwardTable {
  id: AwardId
  decision_id: DecisionId
  nomination_id: NominationId | null
  ledger_number: number
  subject_kind: SubjectKind
  organisation_id: OrganisationId | null
  person_id: PersonId | null
  honorific: AwardHonorific
  name: string
  position: string
  unit: string
  achievement: string
  /** Hình thức: “Giấy khen”. */
  form: string
  amount_dong: number | null
  search_text: string
  sort_key: string
  form_id: AwardFormId | null
  /** 0,3 × base pay is 3; null where the amount was set by hand or is not known. */
  multiple_tenths: number | null
  base_pay_dong: number | null
  /** Why the amount is another one; empty where it was computed. */
  amount_reason: string
}

/** What an amending decision says of one line, or of the decision itself. */
export interface AmendmentLineTable {
  id: string
  decision_id: DecisionId
  nomination_id: NominationId | null
  position: number
  /** Empty in a revocation. */
  field: AmendedField | ''
  before_text: string
  after_text: string
}

/** A line of the ledger that no longer counts, and what came back of it. */
export interface AwardRevocationTable {
  id: string
  award_id: AwardId
  decision_id: DecisionId
  money_due_dong: number
  certificate_returned_on: LocalDate | null
  money_returned_dong: number
  money_returned_on: LocalDate | null
  note: string
}

export interface DecisionAttachmentTable {
  id: DecisionFileId
  decision_id: DecisionId
  name: string
  sha256: string
  kind: AttachmentKind
  size_bytes: number
  added_at: string
  role: DecisionFileRole
}

/** The view of every award on record; see migration 0034. */
export interface AwardOnRecordView {
  id: AwardId
  source: 'ledger' | 'older' | 'province'
  decision_id: DecisionId | null
  book_id: OlderBookId | null
  nomination_id: NominationId | null
  round_id: RoundId | null
  level: AwardLevel
  ledger_number: number | null
  book_number: string
  number: number | null
  symbol: string | null
  decision_text: string
  decided_on: PartialDate | null
  subject_kind: SubjectKind
  organisation_id: OrganisationId | null
  person_id: PersonId | null
  honorific: AwardHonorific | null
  name: string
  job: string
  unit: string
  form: string
  form_id: AwardFormId | null
  achievement: string
  amount_dong: number | null
  search_text: string
  sort_key: string
  is_revoked: 0 | 1
}
