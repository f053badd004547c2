import { Button } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { useRemembered } from '@renderer/lib/use-remembered'
import { DataTable } from '@renderer/ui/DataTable'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FilterBar } from '@renderer/ui/FilterBar'
import { SearchField } from '@renderer/ui/SearchField'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { TargetFilter } from '@shared/features/targets/targets.contract'
import type { TargetStatus } from '@shared/features/targets/targets.kinds'
import { IconListCheck, IconPlus, IconTargetArrow } from '@tabler/icons-react'
import { type ReactNode, useMemo } from 'react'
import { useLocation } from 'wouter'
import { StatusSelect } from './StatusSelect'
import { targetColumns } from './target-columns'
import { targetListStrings as strings } from './targets.strings'
import { YearSelect } from './YearSelect'

interface Props {
  /** Left out: of every campaign. */
  readonly campaignId?: CampaignId
  readonly year: number
  readonly onYear: (year: number) => void
  readonly onCreate: () => void
  readonly onCatalogue: () => void
  /** Beside the filters. */
  readonly actions?: (filter: TargetFilter) => ReactNode
  /** Outside a page that fills the window. */
  readonly maxHeight?: number
}

/** The targets of a year, where each stands; a row opens its own page. */
export function TargetList({ campaignId, year, onYear, actions, ...props }: Props) {
  const place = campaignId ?? 'all'
  const [text, setText] = useRemembered(`targets.text:${place}`, '')
  const [status, setStatus] = useRemembered<TargetStatus | null>(`targets.status:${place}`, null)
  const filter = { year, status, text, ...(campaignId && { campaignId }) }
  const list = useAppQuery('targets.list', filter, { keepPrevious: true })
  const [, navigate] = useLocation()
  const columns = useMemo(() => targetColumns(campaignId === undefined), [campaignId])
  const isFiltered = text !== '' || status !== null
  const clear = () => {
    setText('')
    setStatus(null)
  }
  return (
    <>
      <FilterBar count={list.data?.length ?? 0} onClear={isFiltered ? clear : undefined}>
        <YearSelect value={year} onChange={onYear} />
        <StatusSelect value={status} onChange={setStatus} />
        <SearchField label={strings.search} value={text} onChange={setText} width={200} />
        {actions?.(filter)}
      </FilterBar>
      <ErrorNotice error={list.error} />
      <DataTable
        label={strings.title}
        columns={columns}
        rows={list.data ?? []}
        rowKey={({ target }) => target.id}
        isLoading={list.isPending}
        onOpen={({ target }) => navigate(`/chi-tieu/${target.id}?nam=${year}`)}
        {...(props.maxHeight !== undefined && { maxHeight: props.maxHeight })}
        empty={isFiltered ? nothingFound : <NoTargets {...props} />}
      />
    </>
  )
}

const nothingFound = (
  <EmptyState title={strings.nothingFound} sentence={strings.nothingFoundSentence} />
)

function NoTargets({ onCreate, onCatalogue }: Pick<Props, 'onCreate' | 'onCatalogue'>) {
  return (
    <EmptyState
      icon={IconTargetArrow}
      title={strings.empty}
      sentence={strings.emptySentence}
      action={
        <>
          <Button
            leftSection={<IconListCheck size={18} stroke={1.75} aria-hidden />}
            onClick={onCatalogue}
          >
            {strings.fromCatalogue}
          </Button>
          <Button
            variant="default"
            leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
            onClick={onCreate}
          >
            {strings.create}
          </Button>
        </>
      }
    />
  )
}
