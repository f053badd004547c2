import { Select } from '@mantine/core'
import { CampaignPicker } from '@renderer/features/campaigns/CampaignPicker'
import { useAppQuery } from '@renderer/lib/api'
import { FilterBar } from '@renderer/ui/FilterBar'
import { SearchField } from '@renderer/ui/SearchField'
import { type WorkFilter, workMarks } from '@shared/features/works/works.contract'
import { workStates } from '@shared/features/works/works.kinds'
import { workStateNames } from '@shared/features/works/works.strings'
import type { ReactNode } from 'react'
import { thisYear } from './work-filter'
import { worksStrings as strings } from './works.strings'

interface Props {
  readonly filter: WorkFilter
  readonly onChange: (filter: WorkFilter) => void
  readonly count: number
  /** Given only while a filter is set. */
  readonly onClear: (() => void) | undefined
  /** What concerns the columns. */
  readonly aside: ReactNode
  /** On the page of a campaign there is nothing to choose. */
  readonly canChooseCampaign: boolean
}

export function WorkFilters({ filter, onChange, count, onClear, aside, canChooseCampaign }: Props) {
  const choices = useAppQuery('works.choices', {})
  const { fields = [], years = [] } = choices.data ?? {}
  const allYears = [...new Set([thisYear, ...years])].toSorted((a, b) => b - a)
  return (
    <FilterBar {...{ count, aside, onClear }}>
      <SearchField
        label={strings.search}
        width={176}
        value={filter.text}
        onChange={(text) => onChange({ ...filter, text })}
      />
      <Select
        aria-label={strings.year}
        placeholder={strings.anyYear}
        clearable
        w={112}
        data={allYears.map((year) => ({ value: String(year), label: String(year) }))}
        value={filter.year === null ? null : String(filter.year)}
        onChange={(year) => onChange({ ...filter, year: year === null ? null : Number(year) })}
      />
      {canChooseCampaign && (
        <CampaignPicker
          aria-label={strings.campaign}
          placeholder={strings.anyCampaign}
          clearable
          w={164}
          value={filter.campaignId}
          onChange={(campaignId) => onChange({ ...filter, campaignId })}
        />
      )}
      <Select
        aria-label={strings.field}
        placeholder={strings.anyField}
        clearable
        searchable
        w={150}
        data={fields}
        value={filter.field}
        onChange={(field) => onChange({ ...filter, field })}
        comboboxProps={{ width: 360, position: 'bottom-start' }}
      />
      <Select
        aria-label={strings.state}
        placeholder={strings.anyState}
        clearable
        w={150}
        data={workStates.map((value) => ({ value, label: workStateNames[value] }))}
        value={filter.state}
        onChange={(state) => onChange({ ...filter, state })}
      />
      <Select
        aria-label={strings.mark}
        placeholder={strings.mark}
        clearable
        w={136}
        data={workMarks.map((value) => ({ value, label: strings.marks[value] }))}
        value={filter.mark}
        onChange={(mark) => onChange({ ...filter, mark })}
        comboboxProps={{ width: 220, position: 'bottom-start' }}
      />
    </FilterBar>
  )
}
