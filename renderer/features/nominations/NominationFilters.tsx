import { Checkbox, Select } from '@mantine/core'
import { FilterBar } from '@renderer/ui/FilterBar'
import { MoreFilters } from '@renderer/ui/MoreFilters'
import { SearchField } from '@renderer/ui/SearchField'
import {
  awardLevels,
  nominationStatuses,
  occasions,
  subjectKinds,
} from '@shared/features/nominations/nominations.kinds'
import {
  awardLevelNames,
  nominationStatusNames,
  occasionNames,
  subjectKindNames,
} from '@shared/features/nominations/nominations.strings'
import type { ReactNode } from 'react'
import { OrganisationPicker } from '../organisation/OrganisationPicker'
import { everything, isSet, type ListFilter } from './nomination-filter'
import { nominationsStrings as strings } from './nominations.strings'

interface Props {
  readonly filter: ListFilter
  readonly onChange: (filter: ListFilter) => void
  readonly count: number
  /** What concerns the columns. */
  readonly aside: ReactNode
  /** false: the columns of the board are the statuses. */
  readonly hasStatus?: boolean
  /** Of every round, not of one. */
  readonly isEveryRound?: boolean
}

const options = <T extends string>(values: readonly T[], names: Readonly<Record<T, string>>) =>
  values.map((value) => ({ value, label: names[value] }))

const statusNames = { ...nominationStatusNames, standing: strings.standing }

export function NominationFilters(props: Props) {
  const { filter, onChange, count, aside, hasStatus = true, isEveryRound = false } = props
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
        w={160}
        data={options(subjectKinds, subjectKindNames)}
        value={filter.kind}
        onChange={(kind) => onChange({ ...filter, kind })}
      />
      {hasStatus && (
        <Select
          aria-label={strings.status}
          placeholder={strings.anyStatus}
          clearable
          w={172}
          data={options(['standing', ...nominationStatuses] as const, statusNames)}
          value={filter.status}
          onChange={(status) => onChange({ ...filter, status })}
        />
      )}
      <LesserFilters {...{ filter, onChange, isEveryRound }} />
    </FilterBar>
  )
}

type LesserProps = Pick<Props, 'filter' | 'onChange' | 'isEveryRound'>

function LesserFilters({ filter, onChange, isEveryRound }: LesserProps) {
  const { warningsOnly, missingOnly, occasion, organisationId } = filter
  const set = [warningsOnly, missingOnly, occasion, organisationId].filter(Boolean).length
  return (
    <MoreFilters count={set}>
      <Checkbox
        label={strings.missingOnly}
        checked={missingOnly}
        onChange={(event) => onChange({ ...filter, missingOnly: event.currentTarget.checked })}
      />
      <Checkbox
        label={strings.warningsOnly}
        checked={warningsOnly}
        onChange={(event) => onChange({ ...filter, warningsOnly: event.currentTarget.checked })}
      />
      <OrganisationPicker
        label={strings.unitAndBelow}
        clearable
        includeClosed
        value={organisationId}
        onChange={(id) => onChange({ ...filter, organisationId: id })}
      />
      {isEveryRound && (
        <Select
          label={strings.occasion}
          placeholder={strings.anyOccasion}
          clearable
          data={options(occasions, occasionNames)}
          value={occasion}
          onChange={(next) => onChange({ ...filter, occasion: next })}
        />
      )}
    </MoreFilters>
  )
}
