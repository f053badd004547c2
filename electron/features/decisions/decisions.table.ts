import type { LocalDate } from '@shared/core/local-date'
import type { AwardId, DecisionId } from '@shared/features/decisions/decisions.ids'
import type { AwardHonorific, DecisionStatus } from '@shared/features/decisions/decisions.kinds'
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
}

export interface DecisionNominationTable {
  id: string
  decision_id: DecisionId
  nomination_id: NominationId
  position: number
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
}
