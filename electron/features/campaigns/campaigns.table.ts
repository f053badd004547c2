import type { LocalDate } from '@shared/core/local-date'
import type { CampaignId, DirectiveId } from '@shared/features/campaigns/campaigns.ids'
import type { CampaignStatus } from '@shared/features/campaigns/campaigns.kinds'

export interface DirectiveTable {
  id: DirectiveId
  /** As printed: “01-CT/TU”. */
  number: string
  /** “Chỉ thị”, “Kế hoạch”… */
  type: string
  issuer: string
  /** null when the office does not know it; never invented. */
  issued_on: LocalDate | null
  title: string
}

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
