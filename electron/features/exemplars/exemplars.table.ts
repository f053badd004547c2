import type { AttachmentKind } from '@shared/core/attachment'
import type { LocalDate } from '@shared/core/local-date'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import type { DirectiveId } from '@shared/features/directives/directives.ids'
import type {
  ActivityId,
  ChoiceId,
  ExemplarFileId,
  ExemplarId,
  ExemplarStepId,
  LearnerId,
  PublicityId,
} from '@shared/features/exemplars/exemplars.ids'
import type {
  ActivityKind,
  ExemplarStep,
  LearnerAim,
  LearnerResult,
} from '@shared/features/exemplars/exemplars.kinds'
import type { FrameworkItemId } from '@shared/features/frameworks/frameworks.ids'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import type { RegistrationId } from '@shared/features/registrations/registrations.ids'

export interface ExemplarTable {
  id: ExemplarId
  campaign_id: CampaignId | null
  year: number
  /** null: the collective itself is the exemplar. */
  person_id: PersonId | null
  /** The collective, or the organisation the person was chosen in; null when he is in none. */
  organisation_id: OrganisationId | null
  field_item_id: FrameworkItemId | null
  /** Lĩnh vực in the office's words; may be empty. */
  field: string
  title: string
  story: string
  /** Hiệu quả công việc, the yardstick. */
  work_effect: string
  how_to_copy: string
  /** The registration it came from, where that is on record. */
  registration_id: RegistrationId | null
  /** Where the registration is on paper only. */
  registration_note: string
  step: ExemplarStep
  /** null while it is followed. */
  stopped_on: LocalDate | null
  stop_reason: string
  /** Of title and field; names are searched where they are kept. */
  search_text: string
}

export interface ExemplarStepTable {
  id: ExemplarStepId
  exemplar_id: ExemplarId
  step: ExemplarStep
  /** The last time it came here. */
  entered_on: LocalDate
  left_on: LocalDate | null
  evidence: string
  /** Why this step was passed over; empty when it was not. */
  skip_reason: string
  /** Why it came back here from a later step; empty when it did not. */
  back_reason: string
  /** Of the vote of step 1 or 4, or of the decision of step 5. */
  held_on: LocalDate | null
  vote_agree: number | null
  vote_total: number | null
  /** How the unit praised it (step 1), or the decision where it is on paper only (step 5). */
  praise: string
  decision_id: DecisionId | null
  directive_id: DirectiveId | null
}

export interface ExemplarPublicityTable {
  id: PublicityId
  exemplar_id: ExemplarId
  held_on: LocalDate
  channel: string
  link: string
  note: string
}

/** The file itself lies in the data folder under its hash. */
export interface ExemplarAttachmentTable {
  id: ExemplarFileId
  exemplar_id: ExemplarId
  /** The step it proves; null: the exemplar as a whole. */
  step: ExemplarStep | null
  /** The one photo shown on the card and the sheet. */
  is_photo: 0 | 1
  name: string
  sha256: string
  kind: AttachmentKind
  size_bytes: number
  /** UTC. */
  added_at: string
}

export interface ExemplarActivityTable {
  id: ActivityId
  exemplar_id: ExemplarId
  kind: ActivityKind
  held_on: LocalDate
  title: string
  place: string
  attendance: number | null
  note: string
}

export interface ExemplarLearnerTable {
  id: LearnerId
  exemplar_id: ExemplarId
  /** null: a collective learns. */
  person_id: PersonId | null
  organisation_id: OrganisationId | null
  aim: LearnerAim
  result: LearnerResult
  assessed_on: LocalDate | null
  vote_agree: number | null
  vote_total: number | null
  effect: string
}

export interface ExemplarActivityLearnerTable {
  id: string
  activity_id: ActivityId
  learner_id: LearnerId
}

export interface ExemplarChoiceTable {
  id: ChoiceId
  organisation_id: OrganisationId
  year: number
  /** 1–12 */
  month: number
  /** null: the unit chose none that month. */
  exemplar_id: ExemplarId | null
  /** Prize of the month's contest; may be empty. */
  prize: string
  note: string
}
