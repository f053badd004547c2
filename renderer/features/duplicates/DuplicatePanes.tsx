import { Splitter, Text } from '@mantine/core'
import { DataTable } from '@renderer/ui/DataTable'
import type { Column } from '@renderer/ui/data-table.model'
import { EmptyState } from '@renderer/ui/EmptyState'
import { StatusBadge, type StatusTone } from '@renderer/ui/StatusBadge'
import { showPartialDate } from '@shared/core/partial-date'
import type { DuplicateGroup } from '@shared/features/duplicates/duplicates.contract'
import type { PersonOption } from '@shared/features/people/people.contract'
import { type Icon, IconEqual, IconEyeCheck, IconPointer } from '@tabler/icons-react'
import { useState } from 'react'
import { ComparePanel } from './ComparePanel'
import classes from './Duplicates.module.css'
import { duplicatesStrings as strings } from './duplicates.strings'

/** The groups on the left, strongest first; the one in hand, record beside record, on the right. */
export function DuplicatePanes({ groups }: { readonly groups: readonly DuplicateGroup[] }) {
  const [chosen, setChosen] = useState({ key: '', place: 0 })
  // The one in hand is settled: its place is taken by the next.
  const group =
    groups.find((one) => keyOf(one) === chosen.key) ??
    groups[Math.min(chosen.place, groups.length - 1)]
  return (
    <Splitter className={classes.panes} withHandle>
      <Splitter.Pane defaultSize={38} min={26}>
        <div className={classes.left}>
          <DataTable
            label={strings.list}
            columns={columnsFor(group)}
            rows={groups}
            rowKey={keyOf}
            onOpen={(one) => setChosen({ key: keyOf(one), place: groups.indexOf(one) })}
          />
        </div>
      </Splitter.Pane>
      <Splitter.Pane defaultSize={62} min={40}>
        <div className={classes.right}>
          {group ? (
            <ComparePanel key={keyOf(group)} group={group} />
          ) : (
            <EmptyState
              icon={IconPointer}
              title={strings.pickOne}
              sentence={strings.pickOneSentence}
            />
          )}
        </div>
      </Splitter.Pane>
    </Splitter>
  )
}

const keyOf = ({ people }: DuplicateGroup): string => people.map(({ id }) => id).join(' ')

const columnsFor = (current: DuplicateGroup | undefined): readonly Column<DuplicateGroup>[] => [
  {
    key: 'people',
    title: strings.columns.people,
    grow: 3,
    isSortable: false,
    render: (group) => (
      <span className={classes.people} data-current={group === current || undefined}>
        {group.people.map((person) => (
          <PersonLine key={person.id} person={person} />
        ))}
      </span>
    ),
  },
  {
    key: 'strength',
    title: strings.columns.strength,
    width: 128,
    isSortable: false,
    render: ({ score }) => <Strength score={score} />,
  },
]

function PersonLine({ person }: { readonly person: PersonOption }) {
  const { birthDate, organisation } = person
  const known = [
    birthDate && strings.born(showPartialDate(birthDate)),
    organisation || strings.noUnit,
  ]
  return (
    <span className={classes.person}>
      <Text component="span" size="sm" fw={600}>
        {person.fullName}
      </Text>
      <Text component="span" size="xs" c="dimmed" className="figures" display="block">
        {known.filter(Boolean).join(' · ')}
      </Text>
    </span>
  )
}

const strengths: readonly (readonly [number, StatusTone, Icon, string])[] = [
  [85, 'do', IconEqual, strings.strength.high],
  [60, 'cam', IconEqual, strings.strength.middle],
  [0, 'xam', IconEyeCheck, strings.strength.low],
]

function Strength({ score }: { readonly score: number }) {
  const found = strengths.find(([least]) => score >= least)
  if (!found) return null
  const [, tone, icon, words] = found
  return <StatusBadge {...{ tone, icon }}>{words}</StatusBadge>
}
