import { Checkbox, Group, Text } from '@mantine/core'
import { useRowWindow } from '@renderer/lib/use-row-window'
import { DataTable } from '@renderer/ui/DataTable'
import { type Column, columnWidths, type Sort } from '@renderer/ui/data-table.model'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { LocalDate } from '@shared/core/local-date'
import { showPartialDate } from '@shared/core/partial-date'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PastMember } from '@shared/features/people/people.past.contract'
import { peopleStrings } from '@shared/features/people/people.strings'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { pastPeopleStrings as past } from './past-people.strings'
import { rosterStrings as strings } from './people.strings'

const byName: Sort = { key: 'name', direction: 'ascending' }

/** Who was in an organisation on a past day, with the unit and the post of that day. */
export function PastPeople({
  organisationId,
  on,
}: {
  readonly organisationId: OrganisationId
  readonly on: LocalDate
}) {
  const [withSubtree, setWithSubtree] = useState(true)
  const [, navigate] = useLocation()
  const list = useRowWindow({
    name: 'people.onDay',
    filter: { organisationId, withSubtree, on },
    page: ({ total, rows }) => ({ total, rows }),
  })
  return (
    <>
      <Group justify="space-between" mb="xs" wrap="nowrap">
        <Checkbox
          label={strings.withSubtree}
          checked={withSubtree}
          onChange={(event) => setWithSubtree(event.currentTarget.checked)}
        />
        <Text size="sm" c="dimmed" className="figures" aria-live="polite">
          {peopleStrings.people(list.total)}
        </Text>
      </Group>
      <ErrorNotice error={list.error} />
      <DataTable
        label={past.list(on)}
        columns={withSubtree ? columns : columns.slice(0, -1)}
        rows={list.rows}
        rowKey={(person) => person.id}
        isLoading={list.isPending}
        initialSort={byName}
        onOpen={(person) => navigate(`/ca-nhan/${person.id}`)}
        density="compact"
        empty={<EmptyState title={past.nobody(on)} sentence={past.nobodySentence} />}
      />
    </>
  )
}

const { columns: titles } = strings

const columns: readonly Column<PastMember>[] = [
  { key: 'name', title: titles.name, minWidth: 150, grow: 3, value: ({ fullName }) => fullName },
  {
    key: 'birthDate',
    title: titles.birthDate,
    width: columnWidths.day,
    value: ({ birthDate }) => birthDate && showPartialDate(birthDate),
  },
  { key: 'position', title: titles.position, width: 104, value: ({ position }) => position },
  {
    key: 'organisation',
    title: titles.organisation,
    minWidth: 150,
    grow: 5,
    value: ({ organisation }) => organisation,
  },
]
