import { Checkbox, Select } from '@mantine/core'
import { FilterBar } from '@renderer/ui/FilterBar'
import { SearchField } from '@renderer/ui/SearchField'
import {
  awardLevels,
  nominationStatuses,
  subjectKinds,
} from '@shared/features/nominations/nominations.kinds'
import {
  awardLevelNames,
  nominationStatusNames,
  subjectKindNames,
} from '@shared/features/nominations/nominations.strings'
import type { ReactNode } from 'react'
import { everything, isSet, type ListFilter } from './nomination-filter'
import { nominationsStrings as strings } from './nominations.strings'

interface Props {
  readonly filter: ListFilter
  readonly onChange: (filter: ListFilter) => void
  readonly count: number
  /** What concerns the columns. */
  readonly aside: ReactNode
}

const options = <T extends string>(values: readonly T[], names: Readonly<Record<T, string>>) =>
  values.map((value) => ({ value, label: names[value] }))

const statusNames = { ...nominationStatusNames, standing: strings.standing }

export function NominationFilters({ filter, onChange, count, aside }: Props) {
  return (
    <FilterBar
      {...{ count, aside }}
      onClear={isSet(filter) ? () => onChange(everything) : undefined}
    >
      <SearchField
        label={strings.search}
        width={216}
        value={filter.text}
        onChange={(text) => onChange({ ...filter, text })}
      />
      <Select
        aria-label={strings.level}
        placeholder={strings.anyLevel}
        clearable
        w={124}
        data={options(awardLevels, awardLevelNames)}
        value={filter.level}
        onChange={(level) => onChange({ ...filter, level })}
      />
      <Select
        aria-label={strings.kind}
        placeholder={strings.anyKind}
        clearable
        w={148}
        data={options(subjectKinds, subjectKindNames)}
        value={filter.kind}
        onChange={(kind) => onChange({ ...filter, kind })}
      />
      <Select
        aria-label={strings.status}
        placeholder={strings.anyStatus}
        clearable
        w={216}
        data={options(['standing', ...nominationStatuses] as const, statusNames)}
        value={filter.status}
        onChange={(status) => onChange({ ...filter, status })}
      />
      <Checkbox
        label={strings.warningsOnly}
        checked={filter.warningsOnly}
        onChange={(event) => onChange({ ...filter, warningsOnly: event.currentTarget.checked })}
      />
    </FilterBar>
  )
}
