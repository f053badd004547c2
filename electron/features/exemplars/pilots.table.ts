import type { LocalDate } from '@shared/core/local-date'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { DirectiveId } from '@shared/features/directives/directives.ids'
import type { EvaluationId, PilotId } from '@shared/features/exemplars/exemplars.ids'
import type { PilotKind, PilotStage } from '@shared/features/exemplars/exemplars.kinds'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'

export interface PilotTable {
  id: PilotId
  kind: PilotKind
  campaign_id: CampaignId | null
  organisation_id: OrganisationId
  topic: string
  year: number
  directive_id: DirectiveId | null
  /** The sentence that names it a model. */
  quote: string
  catalogue_key: string | null
  stage: PilotStage
  /** The day it came to this stage, where known. */
  staged_on: LocalDate | null
  note: string
  search_text: string
}

export interface PilotEvaluationTable {
  id: EvaluationId
  pilot_id: PilotId
  evaluated_on: LocalDate
  result: string
  effect: string
  /** 1: to be spread to other units (nhân rộng). */
  is_to_spread: 0 | 1
}
