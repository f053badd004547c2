import { Select } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { FilterBar } from '@renderer/ui/FilterBar'
import { SearchField } from '@renderer/ui/SearchField'
import { showDay } from '@shared/core/local-date'
import { LedgerFilter } from '@shared/features/ledger/ledger.contract'
import {
  type AwardLevel,
  awardLevels,
  type SubjectKind,
  subjectKinds,
} from '@shared/features/nominations/nominations.kinds'
import { subjectKindNames } from '@shared/features/nominations/nominations.strings'
import type { ViewState } from '@shared/features/views/views.contract'
import type { ReactNode } from 'react'
import { ledgerStrings as strings } from './ledger.strings'

export const everything: LedgerFilter = {
  ...{ text: '', year: null, kind: null, decisionId: null, level: null, form: null },
}

export const isFiltered = (filter: LedgerFilter): boolean =>
  Object.values(filter).some((value) => value !== '' && value !== null)

interface Props {
  readonly filter: LedgerFilter
  readonly onChange: (filter: LedgerFilter) => void
  /** What concerns the columns. */
  readonly aside: ReactNode
}

/** From a saved view; a year or decision that no longer is one counts as not set. */
export const filterOf = ({ filter }: ViewState): LedgerFilter =>
  LedgerFilter.catch(everything).parse(filter)

export function LedgerFilters({ filter, onChange, aside }: Props) {
  const choices = useAppQuery('ledger.choices', {})
  const { years = [], decisions = [], forms = [] } = choices.data ?? {}
  return (
    <FilterBar aside={aside} onClear={isFiltered(filter) ? () => onChange(everything) : undefined}>
      <SearchField
        label={strings.search}
        value={filter.text}
        onChange={(text) => onChange({ ...filter, text })}
      />
      <Select
        aria-label={strings.year}
        placeholder={strings.anyYear}
        clearable
        w={120}
        data={years.map(String)}
        value={filter.year === null ? null : String(filter.year)}
        onChange={(year) => onChange({ ...filter, year: year === null ? null : Number(year) })}
      />
      <Select
        aria-label={strings.kind}
        placeholder={strings.anyKind}
        clearable
        w={170}
        data={subjectKinds.map((value) => ({ value, label: subjectKindNames[value] }))}
        value={filter.kind}
        onChange={(kind) => onChange({ ...filter, kind: kind as SubjectKind | null })}
      />
      <Select
        aria-label={strings.level}
        placeholder={strings.anyLevel}
        clearable
        w={120}
        data={awardLevels.map((value) => ({ value, label: strings.levels[value] }))}
        value={filter.level}
        onChange={(level) => onChange({ ...filter, level: level as AwardLevel | null })}
      />
      {forms.length > 1 && (
        <Select
          aria-label={strings.form}
          placeholder={strings.anyForm}
          clearable
          w={160}
          data={[...forms]}
          value={filter.form}
          onChange={(form) => onChange({ ...filter, form })}
        />
      )}
      <Select
        aria-label={strings.decision}
        placeholder={strings.anyDecision}
        clearable
        searchable
        w={180}
        data={decisions.map(({ id, number, decidedOn }) => ({
          value: id,
          label: strings.decisionOption({ number, day: showDay(decidedOn) }),
        }))}
        value={filter.decisionId}
        onChange={(id) => onChange({ ...filter, decisionId: id as LedgerFilter['decisionId'] })}
      />
    </FilterBar>
  )
}
