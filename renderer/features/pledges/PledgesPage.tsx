import { Button, Select } from '@mantine/core'
import { useListPaper } from '@renderer/features/views/use-list-paper'
import { useAppQuery, useAppTask } from '@renderer/lib/api'
import { DataTable } from '@renderer/ui/DataTable'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FilterBar } from '@renderer/ui/FilterBar'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { SearchField } from '@renderer/ui/SearchField'
import type { PledgeFilter } from '@shared/features/pledges/pledges.contract'
import { pledgeGaps, pledgeStatuses } from '@shared/features/pledges/pledges.kinds'
import type { PledgeCounts } from '@shared/features/pledges/pledges.results'
import { pledgeStatusNames } from '@shared/features/pledges/pledges.strings'
import { IconClipboardList, IconPlus, IconSignature } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { DraftDialog } from './DraftDialog'
import { PledgeDialog } from './PledgeDialog'
import { PledgeSelection } from './PledgeSelection'
import { pledgeColumns } from './pledge-columns'
import { pledgesStrings as strings } from './pledges.strings'

const everyPledge: PledgeFilter = {
  ...{ year: null, campaignId: null, status: null, gap: null, text: '' },
}

/** Giao ước thi đua: what was promised for each year, and what still has to be signed. */
export function PledgesPage() {
  const [filter, setFilter] = useState<PledgeFilter>(everyPledge)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [dialog, setDialog] = useState<'draft' | 'create' | null>(null)
  const [, navigate] = useLocation()
  const pledges = useAppQuery('pledges.list', filter, { keepPrevious: true })
  const counts = useAppQuery('pledges.counts', { year: filter.year, campaignId: null })
  const rows = pledges.data ?? []
  const isFiltered = Object.values(filter).some((value) => value !== null && value !== '')
  const close = () => setDialog(null)
  const open = (id: string) => navigate(`/giao-uoc/${id}`)
  return (
    <Page layout="fill">
      <PageHeader
        title={strings.title}
        description={strings.description}
        primary={
          <Actions
            filter={filter}
            onDraft={() => setDialog('draft')}
            onCreate={() => setDialog('create')}
          />
        }
      />
      <FilterBar
        count={rows.length}
        onClear={isFiltered ? () => setFilter(everyPledge) : undefined}
      >
        <Filters filter={filter} counts={counts.data} onChange={setFilter} />
      </FilterBar>
      <ErrorNotice error={pledges.error} />
      <DataTable
        label={strings.title}
        columns={pledgeColumns}
        rows={rows}
        rowKey={({ id }) => id}
        isLoading={pledges.isPending}
        selection={{ keys: chosen, onChange: setChosen }}
        onOpen={({ id }) => open(id)}
        empty={
          isFiltered ? (
            <EmptyState title={strings.nothingFound} sentence={strings.nothingFoundSentence} />
          ) : (
            <EmptyState
              icon={IconSignature}
              title={strings.empty}
              sentence={strings.emptySentence}
            />
          )
        }
      />
      <PledgeSelection
        pledges={rows.filter(({ id }) => chosen.has(id))}
        onClear={() => setChosen(new Set())}
      />
      {dialog === 'draft' && <DraftDialog onClose={close} />}
      {dialog === 'create' && <PledgeDialog pledge={null} onClose={close} onCreated={open} />}
    </Page>
  )
}

interface FilterProps {
  readonly filter: PledgeFilter
  readonly counts: PledgeCounts | undefined
  readonly onChange: (filter: PledgeFilter) => void
}

function Filters({ filter, counts, onChange }: FilterProps) {
  const years = useAppQuery('ratings.years', {})
  const newest = (years.data?.thisYear ?? filter.year ?? 0) + 1
  const offered = Array.from({ length: 8 }, (_, back) => newest - back)
  return (
    <>
      <Select
        aria-label={strings.year}
        placeholder={strings.allYears}
        clearable
        w={130}
        data={offered.map((year) => ({ value: String(year), label: strings.yearOption(year) }))}
        value={filter.year === null ? null : String(filter.year)}
        onChange={(year) => onChange({ ...filter, year: year === null ? null : Number(year) })}
      />
      <Select
        aria-label={strings.status}
        placeholder={strings.allStatuses}
        clearable
        w={170}
        data={pledgeStatuses.map((value) => ({
          value,
          label: strings.gapCount(pledgeStatusNames[value], counts?.byStatus[value] ?? 0),
        }))}
        value={filter.status}
        onChange={(value) =>
          onChange({ ...filter, status: pledgeStatuses.find((one) => one === value) ?? null })
        }
      />
      <Select
        aria-label={strings.gap}
        placeholder={strings.gap}
        clearable
        w={180}
        data={pledgeGaps.map((value) => ({
          value,
          label: strings.gapCount(strings.gaps[value], counts?.byGap[value] ?? 0),
        }))}
        value={filter.gap}
        onChange={(value) =>
          onChange({ ...filter, gap: pledgeGaps.find((one) => one === value) ?? null })
        }
      />
      <SearchField
        label={strings.search}
        value={filter.text}
        onChange={(text) => onChange({ ...filter, text })}
      />
    </>
  )
}

interface ActionProps {
  readonly filter: PledgeFilter
  readonly onDraft: () => void
  readonly onCreate: () => void
}

function Actions({ filter, onDraft, onCreate }: ActionProps) {
  const paper = useListPaper({
    ...{ title: strings.title, filter },
    xlsx: useAppTask('pledges.saveXlsx'),
    pdf: useAppTask('pledges.listPdf'),
  })
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
        onClick={onCreate}
      >
        {strings.create}
      </Button>
      <Button
        leftSection={<IconClipboardList size={18} stroke={1.75} aria-hidden />}
        onClick={onDraft}
      >
        {strings.draft}
      </Button>
      <MoreMenu subject={strings.title} actions={paper.actions} />
      {paper.preview}
    </>
  )
}
