import { SegmentedControl, Text } from '@mantine/core'
import { useRemembered } from '@renderer/lib/use-remembered'
import { useRowWindow } from '@renderer/lib/use-row-window'
import { DataTable } from '@renderer/ui/DataTable'
import type { Column } from '@renderer/ui/data-table.model'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FilterBar } from '@renderer/ui/FilterBar'
import type { ChainRow } from '@shared/features/ratings/ratings.contract'
import { type RatingSubject, ratingSubjects } from '@shared/features/ratings/ratings.kinds'
import { IconMedal } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { ViewProps } from './rating-tabs'
import { chainStrings as strings, tableStrings } from './ratings.strings'
import { YearStrip } from './YearStrip'

const states = ['complete', 'unknown'] as const
type State = (typeof states)[number]

/** Five years of HTXSNV in a row up to the year: a hint for those who propose awards. */
export function ChainList({ year, organisationId, choices }: ViewProps) {
  const [subject, setSubject] = useRemembered<RatingSubject>('ratings.tableSubject', 'person')
  const [state, setState] = useState<State>('complete')
  const [, navigate] = useLocation()
  const filter = { year, subject, organisationId, state }
  const list = useRowWindow({ name: 'ratings.chains', filter, page: (page) => page })
  const page = subject === 'person' ? '/ca-nhan' : '/to-chuc'
  return (
    <>
      <FilterBar count={list.total}>
        {choices}
        <SegmentedControl
          aria-label={tableStrings.subject}
          data={ratingSubjects.toReversed().map((value) => ({
            value,
            label: tableStrings.subjects[value],
          }))}
          value={subject}
          onChange={(value) => setSubject(value as RatingSubject)}
        />
        <SegmentedControl
          aria-label={strings.state}
          data={states.map((value) => ({ value, label: strings.states[value] }))}
          value={state}
          onChange={(value) => setState(value as State)}
        />
      </FilterBar>
      <Text size="sm" c="dimmed">
        {state === 'complete' ? strings.hint : strings.hintUnknown}
      </Text>
      <ErrorNotice error={list.error} />
      <DataTable
        label={strings.label(year)}
        columns={columns}
        rows={list.rows}
        rowKey={({ subjectId }) => subjectId}
        isLoading={list.isPending}
        onOpen={({ subjectId }) => navigate(`${page}/${subjectId}`)}
        empty={
          <EmptyState
            icon={IconMedal}
            title={state === 'complete' ? strings.empty : strings.emptyUnknown}
            sentence={strings.emptySentence(year)}
          />
        }
      />
    </>
  )
}

const columns: readonly Column<ChainRow>[] = [
  { key: 'name', title: strings.columns.name, grow: 3, value: ({ name }) => name },
  { key: 'unit', title: strings.columns.unit, grow: 3, value: ({ unit }) => unit },
  {
    key: 'years',
    title: strings.columns.years,
    width: 300,
    render: ({ years }) => <YearStrip years={years} isSmall />,
  },
  {
    key: 'exemplary',
    title: strings.columns.exemplary,
    width: 120,
    value: ({ isExemplary }) => (isExemplary ? strings.everyYear : ''),
  },
]
