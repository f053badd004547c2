import { Select } from '@mantine/core'
import { OrganisationPicker } from '@renderer/features/organisation/OrganisationPicker'
import { useAppQuery } from '@renderer/lib/api'
import { FilterBar } from '@renderer/ui/FilterBar'
import { MoreFilters } from '@renderer/ui/MoreFilters'
import { SearchField } from '@renderer/ui/SearchField'
import {
  type Gender,
  genders,
  type MissingData,
  missingData,
  type Standing,
  standings,
} from '@shared/features/people/people.kinds'
import { genderLabels, missingLabels, standingLabels } from '@shared/features/people/people.strings'
import type { ReactNode } from 'react'
import { rosterStrings as strings } from './people.strings'
import { everyone, isFiltered, type ListFilter } from './people-filter'

interface Props {
  readonly filter: ListFilter
  readonly onChange: (filter: ListFilter) => void
  readonly count: number
  readonly isMore: boolean
  /** Beside the count. */
  readonly aside: ReactNode
}

/** Who is listed: words of the name, a part of the tree, and what is known or missing. */
export function PeopleFilters({ filter, onChange, count, isMore, aside }: Props) {
  const set = (change: Partial<ListFilter>) => onChange({ ...filter, ...change })
  const lesser = [filter.category, filter.gender, filter.position, filter.missing]
  return (
    <FilterBar
      count={count}
      isMore={isMore}
      aside={aside}
      onClear={isFiltered(filter) ? () => onChange(everyone) : undefined}
    >
      <SearchField
        label={strings.search}
        value={filter.text}
        onChange={(text) => set({ text })}
        width={200}
      />
      <OrganisationPicker
        aria-label={strings.organisation}
        placeholder={strings.anyOrganisation}
        value={filter.organisationId}
        onChange={(organisationId) => set({ organisationId })}
        clearable
        includeClosed
        w={190}
      />
      <Select<Standing>
        aria-label={strings.columns.standing}
        placeholder={strings.columns.standing}
        data={standings.map((value) => ({ value, label: standingLabels[value] }))}
        value={filter.standing}
        onChange={(standing) => set({ standing })}
        clearable
        w={168}
      />
      <MoreFilters count={lesser.filter((value) => value !== null).length}>
        <LesserFilters filter={filter} set={set} />
      </MoreFilters>
    </FilterBar>
  )
}

interface LesserProps {
  readonly filter: ListFilter
  readonly set: (change: Partial<ListFilter>) => void
}

/** What else is on record about a person, or is not. */
function LesserFilters({ filter, set }: LesserProps) {
  const categories = useAppQuery('people.categories', {})
  const positions = useAppQuery('people.positions', {})
  const inside = {
    comboboxProps: { withinPortal: false },
    clearable: true,
    placeholder: strings.any,
  } as const
  return (
    <>
      <Select
        {...inside}
        label={strings.columns.category}
        data={[...(categories.data ?? [])]}
        value={filter.category}
        onChange={(category) => set({ category })}
      />
      <Select<Gender>
        {...inside}
        label={strings.columns.gender}
        data={genders.map((value) => ({ value, label: genderLabels[value] }))}
        value={filter.gender}
        onChange={(gender) => set({ gender })}
      />
      <Select
        {...inside}
        searchable
        label={strings.columns.position}
        data={[...(positions.data ?? [])]}
        value={filter.position}
        onChange={(position) => set({ position })}
      />
      <Select<MissingData>
        {...inside}
        label={strings.missing}
        data={missingData.map((value) => ({ value, label: missingLabels[value] }))}
        value={filter.missing}
        onChange={(missing) => set({ missing })}
      />
    </>
  )
}
