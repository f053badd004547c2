import { Button } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { useRemembered } from '@renderer/lib/use-remembered'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { type OpenDialog, TargetDialogs } from './TargetDialogs'
import { TargetList } from './TargetList'
import { CatalogueButton } from './TargetsPage'
import { targetListStrings as strings } from './targets.strings'

/** The targets of one campaign, in its tab. */
export function CampaignTargets({ campaignId }: { readonly campaignId: CampaignId }) {
  const years = useAppQuery('targets.years', {})
  const [year, setYear] = useRemembered<number | null>(`targets.year:${campaignId}`, null)
  const [dialog, setDialog] = useState<OpenDialog>(null)
  if (!years.data) return null // a local read: a spinner would only flicker
  const shown = year ?? years.data.thisYear
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
      <TargetDialogs
        open={dialog}
        year={shown}
        campaignId={campaignId}
        onClose={() => setDialog(null)}
      />
    </>
  )
}
