import { Button } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { useRemembered } from '@renderer/lib/use-remembered'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { TargetCatalogueDialog } from './TargetCatalogueDialog'
import { TargetDialog } from './TargetDialog'
import { TargetList } from './TargetList'
import { CatalogueButton } from './TargetsPage'
import { targetListStrings as strings } from './targets.strings'

/** The targets of one campaign, in its tab. */
export function CampaignTargets({ campaignId }: { readonly campaignId: CampaignId }) {
  const years = useAppQuery('targets.years', {})
  const [year, setYear] = useRemembered<number | null>(`targets.year:${campaignId}`, null)
  const [dialog, setDialog] = useState<'create' | 'catalogue' | null>(null)
  const [, navigate] = useLocation()
  if (!years.data) return null // a local read: a spinner would only flicker
  const shown = year ?? years.data.thisYear
  const close = () => setDialog(null)
  return (
    <>
      <TargetList
        campaignId={campaignId}
        year={shown}
        onYear={setYear}
        maxHeight={520}
        onCreate={() => setDialog('create')}
        onCatalogue={() => setDialog('catalogue')}
        actions={() => (
          <>
            <CatalogueButton onOpen={() => setDialog('catalogue')} />
            <Button
              leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
              onClick={() => setDialog('create')}
            >
              {strings.create}
            </Button>
          </>
        )}
      />
      {dialog === 'catalogue' && <TargetCatalogueDialog onClose={close} />}
      {dialog === 'create' && (
        <TargetDialog
          target={null}
          campaignId={campaignId}
          onClose={close}
          onCreated={(id) => navigate(`/chi-tieu/${id}?nam=${shown}`)}
        />
      )}
    </>
  )
}
