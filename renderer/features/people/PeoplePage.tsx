import { Button } from '@mantine/core'
import { call } from '@renderer/lib/api'
import { useRemembered } from '@renderer/lib/use-remembered'
import { ActionBar } from '@renderer/ui/ActionBar'
import { DataTable } from '@renderer/ui/DataTable'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { PersonId } from '@shared/features/people/people.ids'
import { peopleStrings } from '@shared/features/people/people.strings'
import { IconArrowsExchange, IconEye, IconEyeOff, IconPlus, IconUsers } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { AddPersonDialog } from './AddPersonDialog'
import { everyone, isFiltered, type ListFilter, PeopleFilters } from './PeopleFilters'
import { rosterStrings as strings } from './people.strings'
import { peopleColumns } from './people-columns'
import { TransferDialog } from './TransferDialog'
import { usePeople } from './use-people'

/** Đảng viên, cá nhân: everyone the office knows, filtered, ordered, moved together. */
export function PeoplePage() {
  const [filter, setFilter] = useRemembered<ListFilter>('people', everyone)
  const [showCards, setShowCards] = useState(false)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [dialog, setDialog] = useState<'add' | 'transfer' | null>(null)
  const [, navigate] = useLocation()
  const list = usePeople({ ...filter, showCards })
  const narrow = (next: ListFilter) => {
    setFilter(next)
    setSelected(new Set()) // what is selected must be in sight
  }
  const toggleAll = async () =>
    setSelected(new Set(selected.size === list.total ? [] : await call('people.ids', filter)))
  return (
    <Page layout="fill">
      <Header showCards={showCards} onShowCards={setShowCards} onAdd={() => setDialog('add')} />
      <PeopleFilters filter={filter} onChange={narrow} count={list.total} />
      <ErrorNotice error={list.error} />
      <DataTable
        label={strings.list}
        columns={peopleColumns}
        rows={list.rows}
        rowKey={(person) => person.id}
        isLoading={list.isPending}
        initialSort={list.sort}
        onSort={list.setSort}
        selection={{ keys: selected, onChange: setSelected, onToggleAll: toggleAll }}
        onOpen={(person) => navigate(`/ca-nhan/${person.id}`)}
        empty={<Nobody isFiltered={isFiltered(filter)} />}
      />
      <ActionBar count={selected.size} onClear={() => setSelected(new Set())}>
        <Button
          variant="default"
          leftSection={<IconArrowsExchange size={18} stroke={1.75} aria-hidden />}
          onClick={() => setDialog('transfer')}
        >
          {strings.transfer}
        </Button>
      </ActionBar>
      {dialog === 'add' && (
        <AddPersonDialog organisationId={filter.organisationId} onClose={() => setDialog(null)} />
      )}
      {dialog === 'transfer' && (
        <TransferDialog
          personIds={[...selected].map((id) => PersonId.parse(id))}
          who={peopleStrings.people(selected.size)}
          onClose={() => setDialog(null)}
          onMoved={() => setSelected(new Set())}
        />
      )}
    </Page>
  )
}

interface HeaderProps {
  readonly showCards: boolean
  readonly onShowCards: (show: boolean) => void
  readonly onAdd: () => void
}

function Header({ showCards, onShowCards, onAdd }: HeaderProps) {
  return (
    <PageHeader
      title={strings.title}
      secondary={
        <MoreMenu
          actions={[
            {
              label: showCards ? strings.hideCards : strings.showCards,
              icon: showCards ? IconEyeOff : IconEye,
              run: () => onShowCards(!showCards),
            },
          ]}
        />
      }
      primary={
        <Button leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />} onClick={onAdd}>
          {strings.add}
        </Button>
      }
    />
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
