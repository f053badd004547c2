import { Checkbox, Select } from '@mantine/core'
import { CampaignPicker } from '@renderer/features/campaigns/CampaignPicker'
import { OrganisationPicker } from '@renderer/features/organisation/OrganisationPicker'
import { useAppQuery } from '@renderer/lib/api'
import { FilterBar } from '@renderer/ui/FilterBar'
import { SearchField } from '@renderer/ui/SearchField'
import type { ExemplarFilter } from '@shared/features/exemplars/exemplars.contract'
import { exemplarSteps } from '@shared/features/exemplars/exemplars.kinds'
import { stepTitle } from '@shared/features/exemplars/exemplars.strings'
import type { ReactNode } from 'react'
import { everyExemplar, isFiltered } from './exemplar-filter'
import { exemplarsStrings as strings } from './exemplars.strings'

interface Props {
  readonly filter: ExemplarFilter
  readonly onChange: (filter: ExemplarFilter) => void
  /** In a column of its own each step has no filter. */
  readonly hasStep: boolean
  readonly aside?: ReactNode
}

export function ExemplarFilters({ filter, onChange, hasStep, aside }: Props) {
  const change = (part: Partial<ExemplarFilter>) => onChange({ ...filter, ...part })
  return (
    <FilterBar
      aside={aside}
      onClear={isFiltered(filter) ? () => onChange(everyExemplar) : undefined}
    >
      <SearchField
        label={strings.search}
        value={filter.text}
        onChange={(text) => change({ text })}
        width={160}
      />
      <Choices filter={filter} change={change} />
      <OrganisationPicker
        aria-label={strings.unit}
        placeholder={strings.anyUnit}
        value={filter.organisationId}
        onChange={(organisationId) => change({ organisationId })}
        clearable
        includeClosed
        w={140}
      />
      {hasStep && (
        <Select
          aria-label={strings.step}
          placeholder={strings.anyStep}
          clearable
          w={124}
          data={exemplarSteps.map((step) => ({ value: String(step), label: stepTitle(step) }))}
          comboboxProps={{ width: 260, position: 'bottom-start' }}
          value={filter.step === null ? null : String(filter.step)}
          onChange={(step) =>
            change({ step: exemplarSteps.find((each) => String(each) === step) ?? null })
          }
        />
      )}
      <Checkbox
        label={strings.lacking}
        checked={filter.isLacking}
        onChange={(event) => change({ isLacking: event.currentTarget.checked })}
      />
    </FilterBar>
  )
}

interface ChoicesProps {
  readonly filter: ExemplarFilter
  readonly change: (part: Partial<ExemplarFilter>) => void
}

function Choices({ filter, change }: ChoicesProps) {
  const choices = useAppQuery('exemplars.choices', {})
  const { years = [], fields = [] } = choices.data ?? {}
  const wide = { width: 340, position: 'bottom-start' } as const
  return (
    <>
      <Select
        aria-label={strings.year}
        placeholder={strings.anyYear}
        clearable
        w={108}
        data={years.map(String)}
        value={filter.year === null ? null : String(filter.year)}
        onChange={(year) => change({ year: year === null ? null : Number(year) })}
      />
      <CampaignPicker
        aria-label={strings.campaign}
        placeholder={strings.anyCampaign}
        clearable
        w={164}
        value={filter.campaignId}
        onChange={(campaignId) => change({ campaignId })}
      />
      <Select
        aria-label={strings.field}
        placeholder={strings.anyField}
        clearable
        searchable
        w={148}
        comboboxProps={wide}
        data={[...fields]}
        value={filter.field}
        onChange={(field) => change({ field })}
      />
    </>
  )
}
