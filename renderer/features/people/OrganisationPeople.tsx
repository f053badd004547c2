import { Button, Checkbox, Group, Text } from '@mantine/core'
import { DataTable } from '@renderer/ui/DataTable'
import type { Sort } from '@renderer/ui/data-table.model'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { peopleStrings } from '@shared/features/people/people.strings'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { AddPersonDialog } from './AddPersonDialog'
import { rosterStrings as strings } from './people.strings'
import { memberColumns } from './people-columns'
import { usePeople } from './use-people'

/** The people of one organisation, beside the tree. */
export function OrganisationPeople({
  organisationId,
}: {
  readonly organisationId: OrganisationId
}) {
  const [withSubtree, setWithSubtree] = useState(true)
  const [isAdding, setIsAdding] = useState(false)
  const [, navigate] = useLocation()
  const [sort, setSort] = useState<Sort>({ key: 'name', direction: 'ascending' })
  const list = usePeople({ organisationId, withSubtree }, sort)
  return (
    <>
      <Group justify="space-between" mb="xs" wrap="nowrap">
        <Checkbox
          label={strings.withSubtree}
          checked={withSubtree}
          onChange={(event) => setWithSubtree(event.currentTarget.checked)}
        />
        <Group gap="sm" wrap="nowrap">
          <Text size="sm" c="dimmed" className="figures" aria-live="polite">
            {peopleStrings.people(list.total, list.isMore)}
          </Text>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
            onClick={() => setIsAdding(true)}
          >
            {strings.add}
          </Button>
        </Group>
      </Group>
      <ErrorNotice error={list.error} />
      <DataTable
        label={strings.list}
        columns={memberColumns(withSubtree)}
        rows={list.rows}
        rowKey={(person) => person.id}
        isLoading={list.isPending}
        initialSort={sort}
        onSort={setSort}
        onOpen={(person) => navigate(`/ca-nhan/${person.id}`)}
        density="compact"
        empty={<EmptyState title={strings.noneHere} sentence={strings.noneHereSentence} />}
      />
      {isAdding && (
        <AddPersonDialog organisationId={organisationId} onClose={() => setIsAdding(false)} />
      )}
    </>
  )
}
