import { Button, Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { DataTable } from '@renderer/ui/DataTable'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import { IconStars } from '@tabler/icons-react'
import { Link, useLocation } from 'wouter'
import { recordPath } from './exemplar-actions'
import { exemplarColumns } from './exemplar-columns'
import { everyExemplar } from './exemplar-filter'
import { subjectExemplarStrings as strings } from './exemplar-record.strings'
import { exemplarsStrings } from './exemplars.strings'
import { PilotsView } from './PilotsView'

const shownKeys = ['name', 'title', 'unit', 'year', 'step', 'missing']
const columns = exemplarColumns.filter(({ key }) => shownKeys.includes(key))

/** More than this are looked through on the page of exemplars. */
const shownAtMost = 200

/** The exemplars and model units of one campaign. */
export function CampaignExemplars({ campaignId }: { readonly campaignId: CampaignId }) {
  const [, navigate] = useLocation()
  const found = useAppQuery('exemplars.list', {
    ...{ ...everyExemplar, campaignId, sort: 'step', limit: shownAtMost },
  })
  const { rows = [], total = 0 } = found.data ?? {}
  if (found.isPending) return null
  return (
    <>
      <ErrorNotice error={found.error} />
      <DataTable
        label={strings.ofCampaign}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        onOpen={({ id }) => navigate(recordPath(id))}
        empty={
          <EmptyState
            icon={IconStars}
            title={strings.noneInCampaign}
            sentence={strings.noneInCampaignSentence}
            action={
              <Button component={Link} href="/dien-hinh">
                {strings.openPage}
              </Button>
            }
          />
        }
      />
      {total > rows.length && <Text size="sm">{exemplarsStrings.more(total - rows.length)}</Text>}
      <PilotsView campaignId={campaignId} />
    </>
  )
}
