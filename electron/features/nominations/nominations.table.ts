import type { LocalDate } from '@shared/core/local-date'
import type { AwardFormId } from '@shared/features/awards/awards.ids'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { NominationId, RoundId } from '@shared/features/nominations/nominations.ids'
import type {
  AwardLevel,
  NominationStatus,
  Occasion,
  Recognition,
  SubjectKind,
} from '@shared/features/nominations/nominations.kinds'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import type { Generated } from 'kysely'

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
  form_id: Generated<AwardFormId | null>
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
  form_id: Generated<AwardFormId | null>
}
