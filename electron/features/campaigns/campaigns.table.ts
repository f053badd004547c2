import type { LocalDate } from '@shared/core/local-date'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { CampaignStatus } from '@shared/features/campaigns/campaigns.kinds'
import type { DirectiveId } from '@shared/features/directives/directives.ids'

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
}
