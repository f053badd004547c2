import { CampaignPage } from '@renderer/features/campaigns/CampaignPage'
import { SubjectHistory } from '@renderer/features/history/SubjectHistory'
import { CampaignRounds } from '@renderer/features/nominations/CampaignRounds'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import { useParams } from 'wouter'

/** A campaign with what later features know of it. */
export function CampaignScreen() {
  const { id } = useParams() as { readonly id: CampaignId }
  return (
    <CampaignPage
      key={id}
      id={id}
      rounds={<CampaignRounds campaignId={id} />}
      history={<SubjectHistory rowId={id} />}
    />
  )
}
