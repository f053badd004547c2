import type { DecimalText } from '@shared/core/exact-number'
import type { LocalDate } from '@shared/core/local-date'
import type { PartialDate } from '@shared/core/partial-date'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { FrameworkItemId } from '@shared/features/frameworks/frameworks.ids'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import type {
  PastResultId,
  RegistrationCheckId,
  RegistrationId,
  RegistrationItemId,
} from '@shared/features/registrations/registrations.ids'
import type {
  CheckKind,
  RegistrationOutcome,
  RegistrationState,
} from '@shared/features/registrations/registrations.kinds'

export interface RegistrationTable {
  id: RegistrationId
  campaign_id: CampaignId
  year: number
  /** The collective that registers, or the one through which the person does. */
  organisation_id: OrganisationId
  /** null: the collective itself. */
  person_id: PersonId | null
  state: RegistrationState
  /** Why more is needed, or why the subject does not take part; else empty. */
  reason: string
  received_on: LocalDate | null
  /** null in every state but `approved`; there too while nobody knows the day. */
  approved_on: LocalDate | null
  /** “Đăng ký phấn đấu trở thành điển hình”. */
  is_exemplar_candidate: 0 | 1
  /** In which field the candidate is to be exemplary. */
  field_item_id: FrameworkItemId | null
  /** The same in the office's own words. */
  field: string
  note: string
  /** null: not evaluated yet. */
  outcome: RegistrationOutcome | null
  result: string
  evaluated_on: LocalDate | null
}

export interface RegistrationItemTable {
  id: RegistrationItemId
  registration_id: RegistrationId
  /** From 1. */
  position: number
  /** Chân, mũi. */
  framework_item_id: FrameworkItemId | null
  content: string
  goal: string
  /** The measurable target as it was written. */
  target: string
  /** Its number in the unit beside it, where it has one. */
  target_value: DecimalText | null
  target_unit: string
  due_on: PartialDate | null
  outcome: RegistrationOutcome | null
  result: string
}

export interface RegistrationCheckTable {
  id: RegistrationCheckId
  registration_id: RegistrationId
  kind: CheckKind
  happened_on: LocalDate
  /** Who was given it, or who looked. */
  who: string
  note: string
}

/** What another paper of the same person and year was judged, before the two were united. */
export interface RegistrationPastResultTable {
  id: PastResultId
  registration_id: RegistrationId
  /** Through which the person had registered. */
  organisation_id: OrganisationId
  outcome: RegistrationOutcome
  result: string
  evaluated_on: LocalDate | null
}

/** Members now in the organisation itself who have registered; kept by triggers, read only. */
export interface RegistrationTallyTable {
  campaign_id: CampaignId
  year: number
  organisation_id: OrganisationId
  state: RegistrationState
  /** Party members among `people`. */
  party: number
  people: number
}

/** What one day added to those counts; kept by triggers, read only. */
export interface RegistrationTallyDayTable extends RegistrationTallyTable {
  /** As `membership_tally.day`. */
  day: string
}
