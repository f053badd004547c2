import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import { useLocation } from 'wouter'
import { TargetCatalogueDialog } from './TargetCatalogueDialog'
import { TargetDialog } from './TargetDialog'

export type OpenDialog = 'create' | 'catalogue' | null

interface Props {
  readonly open: OpenDialog
  readonly year: number
  readonly campaignId?: CampaignId
  readonly onClose: () => void
}

/** The two ways to a new target; one that was typed in is opened at once. */
export function TargetDialogs({ open, year, campaignId, onClose }: Props) {
  const [, navigate] = useLocation()
  if (open === 'catalogue') return <TargetCatalogueDialog onClose={onClose} />
  if (open === null) return null
  return (
    <TargetDialog
      target={null}
      {...(campaignId && { campaignId })}
      onClose={onClose}
      onCreated={(id) => navigate(`/chi-tieu/${id}?nam=${year}`)}
    />
  )
}
