import type { LocalDate } from '@shared/core/local-date'
import type { AwardFormId } from '@shared/features/awards/awards.ids'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type {
  NominationId,
  OpinionId,
  ProposalId,
  ReturnId,
  RoundId,
  UpwardListId,
  UpwardResultId,
} from '@shared/features/nominations/nominations.ids'
import type {
  AwardLevel,
  NominationStatus,
  Occasion,
  OpinionStance,
  ProposalStep,
  Recognition,
  SubjectKind,
  UpwardOutcome,
} from '@shared/features/nominations/nominations.kinds'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'

export interface AwardRoundTable {
  id: RoundId
  campaign_id: CampaignId | null
  name: string
  occasion: Occasion
  recognition: Recognition
  /** The common achievement phrase, as printed; a nomination may carry its own. */
  achievement: string
  held_on: LocalDate | null
  /** null: not chosen yet. */
  form_id: AwardFormId | null
}

export interface NominationTable {
  id: NominationId
  round_id: RoundId
  level: AwardLevel
  subject_kind: SubjectKind
  /** The collective, or the organisation of the person; null when not matched. */
  organisation_id: OrganisationId | null
  person_id: PersonId | null
  /** What makes the subject the same one: its id when matched, else folded name and unit. */
  subject_key: string
  /** Name, position and unit as they will be printed. */
  name: string
  position: string
  unit: string
  /** As printed, in full; on adding it is the round's common phrase unless its own was given. */
  achievement: string
  status: NominationStatus
  /** Reason of a return or refusal, and remarks. */
  note: string
  /** Why a warning was overridden; empty when there was none. */
  override_reason: string
  position_in_list: number
  search_text: string
  sort_key: string
  /** null: that of its round. */
  form_id: AwardFormId | null
  /** The sitting it was put together in. */
  proposal_id: ProposalId | null
  achieved_on: LocalDate | null
  handed_in_on: LocalDate | null
  /** When its screening had an outcome, and why that one. */
  screened_on: LocalDate | null
  screening_note: string
}

/** One sitting at the assistant. */
export interface ProposalTable {
  id: ProposalId
  round_id: RoundId
  level: AwardLevel
  form_id: AwardFormId | null
  /** Who proposes; null: the office itself. */
  organisation_id: OrganisationId | null
  document: string
  document_on: LocalDate | null
  achieved_on: LocalDate | null
  started_on: LocalDate
  step: ProposalStep
  finished_on: LocalDate | null
}

export interface NominationOpinionTable {
  id: OpinionId
  nomination_id: NominationId
  asked: string
  asked_on: LocalDate | null
  answered_on: LocalDate | null
  stance: OpinionStance
  words: string
}

export interface NominationReturnTable {
  id: ReturnId
  nomination_id: NominationId
  returned_on: LocalDate
  due_on: LocalDate | null
  /** JSON array of reason codes. */
  reasons: string
  words: string
  resubmitted_on: LocalDate | null
}

export interface UpwardListTable {
  id: UpwardListId
  round_id: RoundId
  sent_on: LocalDate
  document: string
  addressee: string
  note: string
}

export interface UpwardResultTable {
  id: UpwardResultId
  upward_list_id: UpwardListId
  nomination_id: NominationId
  result: UpwardOutcome
  form_id: AwardFormId | null
  /** As printed: “Bằng khen”. */
  form: string
  decision: string
  issuer: string
  decided_on: LocalDate | null
  note: string
}
