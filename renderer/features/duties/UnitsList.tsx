import { Button, Select } from '@mantine/core'
import { OrganisationPicker } from '@renderer/features/organisation/OrganisationPicker'
import { useListView } from '@renderer/features/views/use-list-view'
import { ViewBar } from '@renderer/features/views/ViewBar'
import { call } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { useRowWindow } from '@renderer/lib/use-row-window'
import { ColumnChooser } from '@renderer/ui/ColumnChooser'
import { DataTable } from '@renderer/ui/DataTable'
import type { Sort } from '@renderer/ui/data-table.model'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FilterBar } from '@renderer/ui/FilterBar'
import { SearchField } from '@renderer/ui/SearchField'
import type { DutyRecord } from '@shared/features/duties/duties.contract'
import { expectedOf } from '@shared/features/duties/duties.standing.rules'
import { stateNames } from '@shared/features/duties/duties.strings'
import {
  type UnitSort,
  type UnitStanding,
  unitSortKeys,
} from '@shared/features/duties/duties.units.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { organisationKinds } from '@shared/features/organisation/organisation.kinds'
import { kindLabels } from '@shared/features/organisation/organisation.strings'
import type { ViewState } from '@shared/features/views/views.contract'
import { useState } from 'react'
import classes from './Duties.module.css'
import { timeStrings as strings } from './duties.strings'
import { UnitDrawer } from './UnitDrawer'
import { UnitsActions } from './UnitsActions'
import { unitColumns, usualLayout } from './unit-columns'
import {
  everyUnit,
  filterOf,
  isSet,
  type ListFilter,
  stateChoices,
  useUnitFilter,
} from './unit-filter'

const byName: Sort = { key: 'name', direction: 'ascending' }
const plainState: ViewState = { filter: { ...everyUnit }, sort: byName, columns: null }

const sortOf = ({ key, direction }: Sort): UnitSort => ({
  key: unitSortKeys.find((known) => known === key) ?? 'name',
  direction,
})

/** Everybody who owes one time: filtered, selected together, opened one by one. */
export function UnitsList({ record }: { readonly record: DutyRecord }) {
  const { duty, time } = record
  const which = { dutyId: duty.id, periodKey: time.key }
  const [filter, setFilter] = useUnitFilter()
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set())
  const [opened, setOpened] = useState<UnitStanding | null>(null)
  const view = useListView({
    ...{ list: 'duty-units', columns: unitColumns, usual: usualLayout, order: byName },
    ...{ filter, setFilter, filterOf },
  })
  const sort = sortOf(view.sort)
  const list = useRowWindow({
    name: 'duties.units',
    filter: { ...which, ...filter, sort },
    page: (page) => page,
  })
  const clear = () => setKeys(new Set())
  const narrow = (next: ListFilter) => {
    setFilter(next)
    clear() // what is selected must be in sight
  }
  const onToggleAll = () => {
    if (keys.size >= list.total) clear()
    else
      call('duties.unitIds', { ...which, ...filter }).then(
        (ids) => setKeys(new Set(ids.flatMap((id) => id ?? []))),
        showFailure,
      )
  }
  return (
    <>
      <div className={classes.top}>
        <StateChips record={record} filter={filter} onChange={narrow} />
        <ViewBar
          list="duty-units"
          state={view.state}
          plain={{ label: strings.everybody, state: plainState }}
          onApply={(state) => {
            view.apply(state)
            clear()
          }}
        />
      </div>
      <Filters
        filter={filter}
        onChange={narrow}
        count={list.total}
        aside={<ColumnChooser fixed="name" {...view.chooser} />}
      />
      <ErrorNotice error={list.error} />
      <DataTable
        key={view.tableKey}
        {...view.table}
        label={strings.list}
        rows={list.rows}
        rowKey={({ organisationId }) => organisationId ?? 'office'}
        isLoading={list.isPending}
        selection={{ keys, onChange: setKeys, onToggleAll }}
        onOpen={setOpened}
        empty={<Nobody isFiltered={isSet(filter)} />}
      />
      <UnitsActions
        record={record}
        unitIds={[...keys] as OrganisationId[]}
        listed={{ ...which, ...filter, sort }}
        onClear={clear}
      />
      {opened && (
        <UnitDrawer
          record={record}
          organisationId={opened.organisationId}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  )
}

interface FilterProps {
  readonly filter: ListFilter
  readonly onChange: (filter: ListFilter) => void
}

/** How many stand where; each number shows its rows. */
function StateChips({ record, filter, onChange }: FilterProps & { readonly record: DutyRecord }) {
  const { counts } = record.time
  const choose = (state: ListFilter['state']) => onChange({ ...filter, state })
  const shown = stateChoices.flatMap((state) =>
    state === 'missing' || state === 'handed-in' || counts[state] === 0
      ? []
      : [{ state, label: stateNames[state], count: counts[state] }],
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of fields
    <div className={classes.chips} role="group" aria-label={strings.states}>
      <Chip
        isOn={filter.state === null}
        onClick={() => choose(null)}
        label={strings.chip(strings.all, expectedOf(counts) + counts.excused + counts.ended)}
      />
      {shown.map(({ state, label, count }) => (
        <Chip
          key={state}
          isOn={filter.state === state}
          onClick={() => choose(filter.state === state ? null : state)}
          label={strings.chip(label, count)}
        />
      ))}
    </div>
  )
}

interface ChipProps {
  readonly isOn: boolean
  readonly label: string
  readonly onClick: () => void
}

const Chip = ({ isOn, label, onClick }: ChipProps) => (
  <Button
    variant={isOn ? 'filled' : 'default'}
    size="compact-sm"
    radius="xl"
    aria-pressed={isOn}
    onClick={onClick}
  >
    {label}
  </Button>
)

interface BarProps extends FilterProps {
  readonly count: number
  readonly aside: React.ReactNode
}

function Filters({ filter, onChange, count, aside }: BarProps) {
  const set = (change: Partial<ListFilter>) => onChange({ ...filter, ...change })
  return (
    <FilterBar
      count={count}
      aside={aside}
      onClear={isSet(filter) ? () => onChange(everyUnit) : undefined}
    >
      <SearchField
        label={strings.search}
        value={filter.text}
        onChange={(text) => set({ text })}
        width={220}
      />
      <Select
        aria-label={strings.state}
        placeholder={strings.anyState}
        clearable
        w={176}
        data={stateChoices.map((value) => ({ value, label: strings.choice[value] }))}
        value={filter.state}
        onChange={(state) => set({ state })}
      />
      <Select
        aria-label={strings.kind}
        placeholder={strings.anyKind}
        clearable
        w={190}
        comboboxProps={{ width: 300, position: 'bottom-start' }}
        data={organisationKinds.map((value) => ({ value, label: kindLabels[value] }))}
        value={filter.kind}
        onChange={(kind) => set({ kind })}
      />
      <OrganisationPicker
        aria-label={strings.under}
        placeholder={strings.under}
        clearable
        includeClosed
        w={190}
        value={filter.parentId}
        onChange={(parentId) => set({ parentId })}
      />
    </FilterBar>
  )
}

function Nobody({ isFiltered }: { readonly isFiltered: boolean }) {
  return isFiltered ? (
    <EmptyState title={strings.nothingFound} sentence={strings.nothingFoundSentence} />
  ) : (
    <EmptyState title={strings.notOwed} sentence={strings.notOwedSentence} />
  )
}
