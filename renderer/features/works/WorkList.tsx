import { Button, Group, Text } from '@mantine/core'
import { PreviewDialog } from '@renderer/features/views/PreviewDialog'
import { layoutOf, useListView } from '@renderer/features/views/use-list-view'
import { ViewBar } from '@renderer/features/views/ViewBar'
import { useAppQuery } from '@renderer/lib/api'
import { ColumnChooser } from '@renderer/ui/ColumnChooser'
import { DataTable } from '@renderer/ui/DataTable'
import type { Sort } from '@renderer/ui/data-table.model'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { LocalDate } from '@shared/core/local-date'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { ViewState } from '@shared/features/views/views.contract'
import type { WorkFilter, WorkList as Works } from '@shared/features/works/works.contract'
import type { WorkItemId } from '@shared/features/works/works.ids'
import { worksStrings as words } from '@shared/features/works/works.strings'
import { IconPlus, IconSubtask } from '@tabler/icons-react'
import { useState } from 'react'
import type { WorksPaper } from './use-works-paper'
import { WorkFilters } from './WorkFilters'
import { WorkSelection } from './WorkSelection'
import { usualColumns, workColumns } from './work-columns'
import { filterOf } from './work-filter'
import { worksStrings as strings } from './works.strings'

interface Props {
  readonly filter: WorkFilter
  readonly onFilter: (filter: WorkFilter) => void
  /** The filter that shows everything there is to see here. */
  readonly plain: WorkFilter
  /** On the page of a campaign: its own items only. */
  readonly campaignId?: CampaignId
  readonly paper: WorksPaper
  readonly onOpen: (id: WorkItemId) => void
  readonly onAdd: () => void
  /** Outside a page of layout `fill`. */
  readonly maxHeight?: number
}

const paperOrder: Sort = { key: 'period', direction: 'ascending' }
const usual = layoutOf(usualColumns)
const nothing: ReadonlySet<string> = new Set()
const isSame = (a: WorkFilter, b: WorkFilter) =>
  (Object.keys(a) as (keyof WorkFilter)[]).every((name) => a[name] === b[name])

/** Work items: filtered, chosen, marked done together, with how far the plan has come above them. */
export function WorkList(props: Props) {
  const { filter, plain, campaignId, paper, onOpen, maxHeight } = props
  const list = useWorkList(props)
  const { works, view, items, narrow, selected, setSelected } = list
  const clear = () => setSelected(nothing)
  const isFiltered = !isSame(filter, plain)
  return (
    <>
      {!campaignId && (
        <ViewBar
          list="works"
          state={view.state}
          plain={{ label: strings.thisYear, state: plainState(plain) }}
          onApply={view.apply}
        />
      )}
      <WorkFilters
        filter={filter}
        onChange={narrow}
        count={items.length}
        onClear={isFiltered ? () => narrow(plain) : undefined}
        aside={<ColumnChooser fixed="title" {...view.chooser} />}
        canChooseCampaign={!campaignId}
      />
      {works.data && (
        <ProgressLine
          counts={works.data.counts}
          onLate={() => narrow({ ...filter, mark: 'late' })}
        />
      )}
      <ErrorNotice error={works.error} />
      <DataTable
        label={strings.title}
        key={view.tableKey}
        {...view.table}
        rows={items}
        rowKey={({ id }) => id}
        isLoading={works.isPending}
        selection={{ keys: selected, onChange: setSelected }}
        onOpen={({ id }) => onOpen(id)}
        {...(maxHeight !== undefined && { maxHeight })}
        empty={isFiltered ? <NothingFound /> : <NoWorks onAdd={props.onAdd} />}
      />
      <WorkSelection ids={list.ids} today={list.today} paper={paper} onClear={clear} />
      {paper.pdf && (
        <PreviewDialog pdf={paper.pdf} title={strings.title} onClose={paper.closePdf} />
      )}
    </>
  )
}

const plainState = (plain: WorkFilter): ViewState => ({
  filter: { ...plain },
  sort: paperOrder,
  columns: null,
})

function useWorkList({ filter, onFilter, campaignId }: Props) {
  const works = useAppQuery('works.list', filter, { keepPrevious: true })
  const [selected, setSelected] = useState(nothing)
  const narrow = (next: WorkFilter) => {
    setSelected(nothing) // nobody acts on rows that have left the screen
    onFilter(next)
  }
  const today = works.data?.today ?? ('' as LocalDate)
  const view = useListView({
    ...{ list: campaignId ? 'campaign-works' : 'works', columns: workColumns(today), usual },
    ...{ order: paperOrder, filter, filterOf, setFilter: narrow },
  })
  const items = works.data?.items ?? []
  const ids = items.flatMap(({ id }) => (selected.has(id) ? [id] : []))
  return { works, view, items, ids, today, narrow, selected, setSelected }
}

interface ProgressProps {
  readonly counts: Works['counts']
  readonly onLate: () => void
}

/** “Đã thực hiện xong 23/23 đầu việc trên 05 lĩnh vực công tác”. */
function ProgressLine({ counts, onLate }: ProgressProps) {
  if (counts.total === 0) return null
  return (
    <Group gap="md" aria-live="polite">
      <Text fw={500}>{strings.progress(words.countLine(counts))}</Text>
      {counts.late > 0 && (
        <Button variant="subtle" color="nguyHiem" size="compact-sm" onClick={onLate}>
          {strings.lateCount(counts.late)}
        </Button>
      )}
    </Group>
  )
}

const NothingFound = () => (
  <EmptyState title={strings.nothingFound} sentence={strings.nothingFoundSentence} />
)

function NoWorks({ onAdd }: Pick<Props, 'onAdd'>) {
  return (
    <EmptyState
      icon={IconSubtask}
      title={strings.empty}
      sentence={strings.emptySentence}
      action={
        <Button leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />} onClick={onAdd}>
          {strings.create}
        </Button>
      }
    />
  )
}
