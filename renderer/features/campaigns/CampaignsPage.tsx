import { Button, Select, Text } from '@mantine/core'
import { useListPaper } from '@renderer/features/views/use-list-paper'
import { useAppQuery, useAppTask } from '@renderer/lib/api'
import { DataTable } from '@renderer/ui/DataTable'
import type { Column } from '@renderer/ui/data-table.model'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FilterBar } from '@renderer/ui/FilterBar'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { SearchField } from '@renderer/ui/SearchField'
import type { Campaign } from '@shared/features/campaigns/campaigns.contract'
import { type CampaignStatus, campaignStatuses } from '@shared/features/campaigns/campaigns.kinds'
import {
  campaignKindNames,
  campaignStatusNames,
  campaignsStrings as words,
} from '@shared/features/campaigns/campaigns.strings'
import { directivesStrings as directiveWords } from '@shared/features/directives/directives.strings'
import { IconFlag3, IconListCheck, IconListTree, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { CampaignCatalogueDialog } from './CampaignCatalogueDialog'
import { CampaignDialog } from './CampaignDialog'
import { CampaignStatusBadge } from './CampaignStatusBadge'
import { campaignsStrings as strings } from './campaigns.strings'

const everything = { text: '', status: null as CampaignStatus | null }

/** Phong trào thi đua: every campaign on record. */
export function CampaignsPage() {
  const [filter, setFilter] = useState(everything)
  const [dialog, setDialog] = useState<'create' | 'catalogue' | null>(null)
  const close = () => setDialog(null)
  const [, navigate] = useLocation()
  const paper = useListPaper({
    ...{ title: strings.title, filter },
    xlsx: useAppTask('campaigns.saveXlsx'),
    pdf: useAppTask('campaigns.pdf'),
  })
  const campaigns = useAppQuery('campaigns.list', filter, { keepPrevious: true })
  const isFiltered = filter.text !== '' || filter.status !== null
  const open = ({ id }: Pick<Campaign, 'id'>) => navigate(`/phong-trao/${id}`)
  const isEmpty = campaigns.data?.length === 0 && !isFiltered
  const create = (
    <Button
      leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
      onClick={() => setDialog('create')}
    >
      {strings.create}
    </Button>
  )
  const catalogue = (
    <Button
      variant="default"
      leftSection={<IconListCheck size={18} stroke={1.75} aria-hidden />}
      onClick={() => setDialog('catalogue')}
    >
      {strings.catalogue.open}
    </Button>
  )
  return (
    <Page layout="fill">
      <PageHeader
        title={strings.title}
        description={strings.description}
        secondary={
          <>
            <Button
              variant="default"
              leftSection={<IconListTree size={18} stroke={1.75} aria-hidden />}
              onClick={() => navigate('/khung-noi-dung')}
            >
              {strings.toFrameworks}
            </Button>
            {!isEmpty && catalogue}
          </>
        }
        primary={
          !isEmpty && (
            <>
              {create}
              <MoreMenu subject={strings.title} actions={paper.actions} />
            </>
          )
        }
      />
      {!isEmpty && (
        <FilterBar
          count={campaigns.data?.length ?? 0}
          onClear={isFiltered ? () => setFilter(everything) : undefined}
        >
          <SearchField
            label={strings.search}
            value={filter.text}
            onChange={(text) => setFilter({ ...filter, text })}
          />
          <Select
            aria-label={strings.status}
            placeholder={strings.anyStatus}
            clearable
            w={190}
            data={campaignStatuses.map((value) => ({ value, label: campaignStatusNames[value] }))}
            value={filter.status}
            onChange={(status) => setFilter({ ...filter, status })}
          />
        </FilterBar>
      )}
      <ErrorNotice error={campaigns.error} />
      <DataTable
        label={strings.title}
        columns={columns}
        rows={campaigns.data ?? []}
        rowKey={(campaign) => campaign.id}
        isLoading={campaigns.isPending}
        onOpen={open}
        empty={
          isFiltered ? (
            <EmptyState title={strings.nothingFound} sentence={strings.nothingFoundSentence} />
          ) : (
            <EmptyState
              icon={IconFlag3}
              title={strings.empty}
              sentence={strings.emptySentence}
              action={
                <>
                  {create}
                  {catalogue}
                </>
              }
            />
          )
        }
      />
      {paper.preview}
      {dialog === 'create' && (
        <CampaignDialog campaign={null} onClose={close} onCreated={(id) => open({ id })} />
      )}
      {dialog === 'catalogue' && <CampaignCatalogueDialog onClose={close} />}
    </Page>
  )
}

const columns: readonly Column<Campaign>[] = [
  {
    key: 'name',
    title: strings.name,
    grow: 3,
    minWidth: 260,
    value: (campaign) => campaign.name,
    render: ({ name, directive }) => (
      <div>
        <Text fw={500} lh={1.45}>
          {name}
        </Text>
        {directive && (
          <Text size="xs" c="dimmed">
            {directiveWords.directiveLine(directive)}
          </Text>
        )}
      </div>
    ),
  },
  {
    key: 'kind',
    title: strings.kind,
    width: 176,
    value: ({ kind }) => campaignKindNames[kind],
  },
  {
    key: 'period',
    title: strings.period,
    grow: 2,
    minWidth: 180,
    value: words.periodLine,
    sortKey: (campaign) => campaign.startsOn,
  },
  {
    key: 'status',
    title: strings.status,
    width: 180,
    value: (campaign) => campaignStatuses.indexOf(campaign.status),
    render: ({ status }) => <CampaignStatusBadge status={status} />,
  },
  {
    key: 'rounds',
    title: strings.rounds,
    width: 154,
    align: 'end',
    value: (campaign) => campaign.roundCount,
  },
]
