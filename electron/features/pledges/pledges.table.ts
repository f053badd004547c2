import type { AttachmentKind } from '@shared/core/attachment'
import type { LocalDate } from '@shared/core/local-date'
import type { PartialDate } from '@shared/core/partial-date'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { ComparisonGroupId } from '@shared/features/comparisons/comparisons.ids'
import type { FrameworkItemId } from '@shared/features/frameworks/frameworks.ids'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import type {
  PledgeAttachmentId,
  PledgeId,
  PledgeItemId,
  PledgePartyId,
} from '@shared/features/pledges/pledges.ids'
import type { PledgeStatus } from '@shared/features/pledges/pledges.kinds'
import type { RegistrationItemId } from '@shared/features/registrations/registrations.ids'
import type { RegistrationOutcome } from '@shared/features/registrations/registrations.kinds'

export interface PledgeTable {
  id: PledgeId
  year: number
  title: string
  campaign_id: CampaignId | null
  /** The cluster that signs it together. */
  group_id: ComparisonGroupId | null
  status: PledgeStatus
  signing_on: LocalDate | null
  place: string
  content: string
  is_witnessed: 0 | 1
  note: string
  evaluation: string
  evaluated_on: LocalDate | null
  search_text: string
}

/** An organisation, a person, or a body outside the tree by its name. */
export interface PledgePartyTable {
  id: PledgePartyId
  pledge_id: PledgeId
  position: number
  organisation_id: OrganisationId | null
  person_id: PersonId | null
  name: string
  signer_name: string
  signer_position: string
  signed_on: LocalDate | null
  outcome: RegistrationOutcome | null
  result: string
}

export interface PledgeItemTable {
  id: PledgeItemId
  pledge_id: PledgeId
  /** null: promised by all. */
  party_id: PledgePartyId | null
  position: number
  framework_item_id: FrameworkItemId | null
  registration_item_id: RegistrationItemId | null
  content: string
  target: string
  due_on: PartialDate | null
  outcome: RegistrationOutcome | null
  result: string
}

export interface PledgeAttachmentTable {
  id: PledgeAttachmentId
  pledge_id: PledgeId
  name: string
  sha256: string
  kind: AttachmentKind
  size_bytes: number
  /** UTC instant. */
  added_at: string
}
