import { Button } from '@mantine/core'
import { useAppTask } from '@renderer/lib/api'
import { useRemembered } from '@renderer/lib/use-remembered'
import { DataTable } from '@renderer/ui/DataTable'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { IconUsers } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { everyone, isFiltered, type ListFilter, PeopleFilters } from './PeopleFilters'
import { PeopleHeader } from './PeopleHeader'
import { PeopleSelection } from './PeopleSelection'
import { rosterStrings as strings } from './people.strings'
import { peopleColumns } from './people-columns'
import { usePeople } from './use-people'
import { usePeopleSelection } from './use-people-selection'

/** Đảng viên, cá nhân: everyone the office knows, filtered, ordered, moved together. */
export function PeoplePage() {
  const [filter, setFilter] = useRemembered<ListFilter>('people', everyone)
  const [showCards, setShowCards] = useState(false)
  const [, navigate] = useLocation()
  const list = usePeople({ ...filter, showCards })
  const selection = usePeopleSelection(filter, list.total)
  const xlsx = useAppTask('people.saveXlsx')
  const narrow = (next: ListFilter) => {
    setFilter(next)
    selection.clear() // what is selected must be in sight
  }
  return (
    <Page layout="fill">
      <PeopleHeader
        {...{ showCards, xlsx }}
        onShowCards={setShowCards}
        organisationId={filter.organisationId}
        view={list.view}
      />
      <PeopleFilters filter={filter} onChange={narrow} count={list.total} />
      <ErrorNotice error={list.error ?? xlsx.error} />
      <DataTable
        label={strings.list}
        columns={peopleColumns}
        rows={list.rows}
        rowKey={(person) => person.id}
        isLoading={list.isPending}
        initialSort={list.sort}
        onSort={list.setSort}
        selection={selection}
        onOpen={(person) => navigate(`/ca-nhan/${person.id}`)}
        empty={<Nobody isFiltered={isFiltered(filter)} />}
      />
      <PeopleSelection keys={selection.keys} onClear={selection.clear} />
    </Page>
  )
}

function Nobody({ isFiltered }: { readonly isFiltered: boolean }) {
  if (isFiltered)
    return <EmptyState title={strings.nothingFound} sentence={strings.nothingFoundSentence} />
  return (
    <EmptyState
      icon={IconUsers}
      title={strings.empty}
      sentence={strings.emptySentence}
      action={
        <Button component={Link} href="/nhap-excel" variant="default">
          {strings.importFromExcel}
        </Button>
      }
    />
  )
}
