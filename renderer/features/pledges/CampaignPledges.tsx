import { Button } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { DataTable } from '@renderer/ui/DataTable'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import { IconSignature } from '@tabler/icons-react'
import { Link, useLocation } from 'wouter'
import { pledgeColumns } from './pledge-columns'
import { pledgesStrings as strings } from './pledges.strings'

/** Pledges of one campaign, of every year. */
export function CampaignPledges({ campaignId }: { readonly campaignId: CampaignId }) {
  const [, navigate] = useLocation()
  const pledges = useAppQuery('pledges.list', { campaignId })
  return (
    <>
      <ErrorNotice error={pledges.error} />
      <DataTable
        label={strings.title}
        columns={pledgeColumns}
        rows={pledges.data ?? []}
        rowKey={({ id }) => id}
        isLoading={pledges.isPending}
        onOpen={({ id }) => navigate(`/giao-uoc/${id}`)}
        maxHeight={460}
        empty={
          <EmptyState
            icon={IconSignature}
            title={strings.empty}
            sentence={strings.emptySentence}
            action={
              <Button component={Link} href="/giao-uoc" variant="default">
                {strings.open}
              </Button>
            }
          />
        }
      />
    </>
  )
}
