import { Select, Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { DataTable } from '@renderer/ui/DataTable'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FilterBar } from '@renderer/ui/FilterBar'
import { SearchField } from '@renderer/ui/SearchField'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import { pilotKinds } from '@shared/features/exemplars/exemplars.kinds'
import { pilotKindNames } from '@shared/features/exemplars/exemplars.strings'
import type { PilotFilter } from '@shared/features/exemplars/pilots.contract'
import { IconBuildingCommunity } from '@tabler/icons-react'
import { useState } from 'react'
import { PilotPanel } from './PilotPanel'
import { PilotStarts } from './PilotStarts'
import { pilotColumns } from './pilot-columns'
import { pilotsStrings as strings } from './pilots.strings'

interface Props {
  /** On the page of a campaign only its own. */
  readonly campaignId?: CampaignId | null
}

/** Model units (R-193 … R-199) and “Dân vận khéo” models. */
export function PilotsView({ campaignId = null }: Props) {
  const everything: PilotFilter = {
    ...{ text: '', kind: null, year: null, organisationId: null, campaignId },
  }
  const [filter, setFilter] = useState(everything)
  const [openId, setOpenId] = useState<string | null>(null)
  const found = useAppQuery('pilots.list', filter, { keepPrevious: true })
  if (found.isPending) return null // a local read: a spinner would only flicker
  const { rows = [], counts, years = [] } = found.data ?? {}
  const isFiltered = filter.text !== '' || filter.kind !== null || filter.year !== null
  const opened = rows.find(({ id }) => id === openId)
  const isEmpty = rows.length === 0 && !isFiltered
  return (
    <>
      {!isEmpty && (
        <FilterBar
          count={rows.length}
          onClear={isFiltered ? () => setFilter(everything) : undefined}
          aside={<PilotStarts filter={filter} />}
        >
          <Filters filter={filter} years={years} onChange={setFilter} />
        </FilterBar>
      )}
      <ErrorNotice error={found.error} />
      <DataTable
        label={strings.label}
        columns={pilotColumns}
        rows={rows}
        rowKey={({ id }) => id}
        onOpen={({ id }) => setOpenId(id)}
        empty={isEmpty ? <NoPilots filter={filter} /> : <NothingFound />}
      />
      {counts && counts.registered > 0 && (
        <Text size="sm" fw={500} className="figures">
          {strings.counts(counts)}
        </Text>
      )}
      {opened && <PilotPanel pilot={opened} onClose={() => setOpenId(null)} />}
    </>
  )
}

interface FiltersProps {
  readonly filter: PilotFilter
  readonly years: readonly number[]
  readonly onChange: (filter: PilotFilter) => void
}

function Filters({ filter, years, onChange }: FiltersProps) {
  return (
    <>
      <SearchField
        label={strings.search}
        value={filter.text}
        onChange={(text) => onChange({ ...filter, text })}
        width={240}
      />
      <Select
        aria-label={strings.kind}
        placeholder={strings.anyKind}
        clearable
        w={210}
        data={pilotKinds.map((value) => ({ value, label: pilotKindNames[value] }))}
        value={filter.kind}
        onChange={(kind) =>
          onChange({ ...filter, kind: pilotKinds.find((each) => each === kind) ?? null })
        }
      />
      <Select
        aria-label={strings.year}
        placeholder={strings.anyYear}
        clearable
        w={116}
        data={years.map(String)}
        value={filter.year === null ? null : String(filter.year)}
        onChange={(year) => onChange({ ...filter, year: year === null ? null : Number(year) })}
      />
    </>
  )
}

const NoPilots = ({ filter }: { readonly filter: PilotFilter }) => (
  <EmptyState
    icon={IconBuildingCommunity}
    title={strings.empty}
    sentence={strings.emptySentence}
    action={<PilotStarts filter={filter} isFirst />}
  />
)

const NothingFound = () => (
  <EmptyState title={strings.nothingFound} sentence={strings.nothingFoundSentence} />
)
