import { Text } from '@mantine/core'
import { layoutOf } from '@renderer/features/views/use-list-view'
import { type Column, columnWidths } from '@renderer/ui/data-table.model'
import { showDay } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { UnitStanding } from '@shared/features/duties/duties.units.contract'
import { kindLabels } from '@shared/features/organisation/organisation.strings'
import { timeStrings } from './duties.strings'
import { UnitStateBadge } from './UnitStateBadge'

const titles = timeStrings.columns

/** Those that can be sorted by are sorted by the back office: the rows are read page by page. */
export const unitColumns: readonly Column<UnitStanding>[] = [
  {
    key: 'name',
    title: titles.name,
    grow: 3,
    minWidth: 240,
    value: ({ name }) => name,
    render: ({ name }) => (
      <Text lh={1.4} lineClamp={2}>
        {name}
      </Text>
    ),
  },
  { key: 'state', title: titles.state, width: 176, value: ({ state }) => state, render: stateOf },
  {
    key: 'submittedOn',
    title: titles.submittedOn,
    width: columnWidths.day,
    value: ({ submittedOn }) => submittedOn && showDay(submittedOn),
  },
  {
    key: 'number',
    title: titles.number,
    width: 132,
    isSortable: false,
    value: ({ number }) => number,
  },
  {
    key: 'late',
    title: titles.late,
    width: 124,
    align: 'end',
    value: ({ daysLate }) => (daysLate > 0 ? formatNumber(daysLate) : null),
  },
  {
    key: 'dueOn',
    title: titles.dueOn,
    width: columnWidths.day,
    isSortable: false,
    value: ({ dueOn }) => showDay(dueOn),
    render: ({ dueOn, hasOwnDue }) => <Text {...(hasOwnDue && { fw: 600 })}>{showDay(dueOn)}</Text>,
  },
  { key: 'parent', title: titles.parent, minWidth: 180, value: ({ parentName }) => parentName },
  {
    key: 'kind',
    title: titles.kind,
    minWidth: 160,
    isSortable: false,
    value: ({ kind }) => kind && kindLabels[kind],
  },
  {
    key: 'note',
    title: titles.note,
    grow: 2,
    minWidth: 160,
    isSortable: false,
    value: ({ reason, note }) => [reason, note].filter(Boolean).join('; '),
  },
  {
    key: 'files',
    title: titles.files,
    width: 72,
    align: 'end',
    isSortable: false,
    value: ({ files }) => (files > 0 ? files : null),
  },
]

function stateOf({ state }: UnitStanding) {
  return <UnitStateBadge state={state} />
}

export const usualLayout = layoutOf([
  ...['name', 'state', 'submittedOn', 'number', 'late', 'note', 'files'],
])
