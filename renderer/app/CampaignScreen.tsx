import { CampaignPage } from '@renderer/features/campaigns/CampaignPage'
import { SubjectHistory } from '@renderer/features/history/SubjectHistory'
import { CampaignRounds } from '@renderer/features/nominations/CampaignRounds'
import { useAppQuery } from '@renderer/lib/api'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import { useParams } from 'wouter'

/** A campaign with what later features know of it. */
export function CampaignScreen() {
  const { id } = useParams() as { readonly id: CampaignId }
  const rounds = useAppQuery('rounds.list', { campaignId: id })
  return (
    <CampaignPage
      key={id}
      id={id}
      isRoundMissing={rounds.data?.length === 0}
      rounds={<CampaignRounds campaignId={id} />}
      history={<SubjectHistory rowId={id} />}
    />
  )
}
