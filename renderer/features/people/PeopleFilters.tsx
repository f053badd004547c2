import { Select } from '@mantine/core'
import { OrganisationPicker } from '@renderer/features/organisation/OrganisationPicker'
import { useAppQuery } from '@renderer/lib/api'
import { FilterBar } from '@renderer/ui/FilterBar'
import { SearchField } from '@renderer/ui/SearchField'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import {
  type Gender,
  genders,
  type MissingData,
  missingData,
} from '@shared/features/people/people.kinds'
import { genderLabels, missingLabels } from '@shared/features/people/people.strings'
import { rosterStrings as strings } from './people.strings'

export interface ListFilter {
  readonly text: string
  readonly organisationId: OrganisationId | null
  readonly gender: Gender | null
  readonly category: string | null
  readonly missing: MissingData | null
}

export const everyone: ListFilter = {
  text: '',
  organisationId: null,
  gender: null,
  category: null,
  missing: null,
}

export const isFiltered = (filter: ListFilter) =>
  Object.values(filter).some((value) => value !== null && value !== '')

interface Props {
  readonly filter: ListFilter
  readonly onChange: (filter: ListFilter) => void
  readonly count: number
}

/** Who is listed: words of the name, a part of the tree, and what is known or missing. */
export function PeopleFilters({ filter, onChange, count }: Props) {
  const set = (change: Partial<ListFilter>) => onChange({ ...filter, ...change })
  return (
    <FilterBar count={count} onClear={isFiltered(filter) ? () => onChange(everyone) : undefined}>
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
        w={200}
      />
      <KnownFilters filter={filter} set={set} />
    </FilterBar>
  )
}

interface KnownProps {
  readonly filter: ListFilter
  readonly set: (change: Partial<ListFilter>) => void
}

/** What is on record about a person, or is not. */
function KnownFilters({ filter, set }: KnownProps) {
  const categories = useAppQuery('people.categories', {})
  return (
    <>
      <Select<Gender>
        aria-label={strings.columns.gender}
        placeholder={strings.columns.gender}
        data={genders.map((value) => ({ value, label: genderLabels[value] }))}
        value={filter.gender}
        onChange={(gender) => set({ gender })}
        clearable
        w={118}
      />
      <Select
        aria-label={strings.columns.category}
        placeholder={strings.columns.category}
        data={[...(categories.data ?? [])]}
        value={filter.category}
        onChange={(category) => set({ category })}
        clearable
        w={140}
      />
      <Select<MissingData>
        aria-label={strings.missing}
        placeholder={strings.missing}
        data={missingData.map((value) => ({ value, label: missingLabels[value] }))}
        value={filter.missing}
        onChange={(missing) => set({ missing })}
        clearable
        w={160}
      />
    </>
  )
}
