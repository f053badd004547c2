import type { AttachmentKind } from '@shared/core/attachment'
import type { LocalDate } from '@shared/core/local-date'
import type {
  CampaignFileId,
  CampaignFrameworkId,
  CampaignId,
  CampaignLaunchId,
  CampaignParticipantId,
  CampaignYearId,
} from '@shared/features/campaigns/campaigns.ids'
import type {
  CampaignKind,
  CampaignStatus,
  LaunchForm,
} from '@shared/features/campaigns/campaigns.kinds'
import type { DirectiveId } from '@shared/features/directives/directives.ids'
import type { FrameworkId } from '@shared/features/frameworks/frameworks.ids'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { Generated } from 'kysely'

export interface CampaignTable {
  id: CampaignId
  name: string
  directive_id: DirectiveId | null
  starts_on: LocalDate | null
  ends_on: LocalDate | null
  vision_year: number | null
  status: CampaignStatus
  scope: string
  search_text: string
  kind: Generated<CampaignKind>
  parent_id: CampaignId | null
  slogan: Generated<string>
  catalogue_key: string | null
}

export interface CampaignFrameworkTable {
  id: CampaignFrameworkId
  campaign_id: CampaignId
  framework_id: FrameworkId
  /** For whom in this campaign; empty: as the framework says. */
  audience: string
}

export interface CampaignParticipantTable {
  id: CampaignParticipantId
  campaign_id: CampaignId
  subject: 'collective' | 'person'
  /** Collectives as in R-043, people by their category. */
  category: string
}

export interface CampaignYearTable {
  id: CampaignYearId
  campaign_id: CampaignId
  year: number
  theme: string
  content: string
}

/** That one unit launched it, when and how; without a row nothing is known of it. */
export interface CampaignLaunchTable {
  id: CampaignLaunchId
  campaign_id: CampaignId
  organisation_id: OrganisationId
  /** null: it did, and nobody knows the day. */
  launched_on: LocalDate | null
  form: LaunchForm
  /** Number of the plan or letter it was launched by; may be empty. */
  document: string
  note: string
}

/** The file itself lies in the data folder under its hash. */
export interface CampaignAttachmentTable {
  id: CampaignFileId
  campaign_id: CampaignId
  name: string
  sha256: string
  kind: AttachmentKind
  size_bytes: number
  /** UTC. */
  added_at: string
}
