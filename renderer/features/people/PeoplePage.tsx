import { Button } from '@mantine/core'
import { PaperDialog } from '@renderer/features/views/PaperDialog'
import { PreviewDialog } from '@renderer/features/views/PreviewDialog'
import { ViewBar } from '@renderer/features/views/ViewBar'
import { ColumnChooser } from '@renderer/ui/ColumnChooser'
import { DataTable } from '@renderer/ui/DataTable'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { sensitiveColumns } from '@shared/features/people/people.kinds'
import { personColumnTitles } from '@shared/features/people/people.strings'
import type { ViewState } from '@shared/features/views/views.contract'
import { IconUsers } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { PeopleFilters } from './PeopleFilters'
import { PeopleHeader } from './PeopleHeader'
import { type PeopleAction, PeopleSelection } from './PeopleSelection'
import { rosterStrings as strings } from './people.strings'
import { isFiltered, type ListFilter } from './people-filter'
import { usePeople } from './use-people'
import { usePeoplePaper } from './use-people-paper'
import { usePeopleSelection } from './use-people-selection'
import { plainState, usePeopleView } from './use-people-view'

interface Props {
  /** What later features can do with those selected. */
  readonly actions?: readonly PeopleAction[]
}

/** Đảng viên, cá nhân: everyone the office knows, filtered, ordered, moved together. */
export function PeoplePage({ actions = [] }: Props) {
  const view = usePeopleView()
  const [showCards, setShowCards] = useState(false)
  const [, navigate] = useLocation()
  const { filter } = view
  const list = usePeople({ ...filter, showCards }, view.sort)
  const selection = usePeopleSelection(filter, list.total)
  const paper = usePeoplePaper({ ...view, chosen: selection.keys })
  const narrow = (next: ListFilter) => {
    view.setFilter(next)
    selection.clear() // what is selected must be in sight
  }
  const apply = (state: ViewState) => {
    view.apply(state)
    selection.clear()
  }
  return (
    <Page layout="fill">
      <PeopleHeader
        showCards={showCards}
        onShowCards={setShowCards}
        organisationId={filter.organisationId}
        onPaper={paper.ask}
      />
      <ViewBar
        list="people"
        state={view.state}
        plain={{ label: strings.everyone, state: plainState }}
        onApply={apply}
      />
      <PeopleFilters
        filter={filter}
        onChange={narrow}
        count={list.total}
        isMore={list.isMore}
        aside={<ColumnChooser fixed="name" {...view.chooser} />}
      />
      <ErrorNotice error={list.error} />
      <DataTable
        key={view.tableKey}
        {...view.table}
        label={strings.list}
        rows={list.rows}
        rowKey={(person) => person.id}
        isLoading={list.isPending}
        selection={selection}
        onOpen={(person) => navigate(`/ca-nhan/${person.id}`)}
        empty={<Nobody isFiltered={isFiltered(filter)} />}
      />
      <PeopleSelection
        keys={selection.keys}
        onClear={selection.clear}
        onPaper={paper.ask}
        actions={actions}
      />
      <Paper paper={paper} chosen={selection.keys.size} list={list} />
    </Page>
  )
}

interface PaperProps {
  readonly paper: ReturnType<typeof usePeoplePaper>
  readonly chosen: number
  readonly list: { readonly total: number; readonly isMore: boolean }
}

const sensitive = sensitiveColumns.map((key) => ({ key, label: personColumnTitles[key] }))

function Paper({ paper, chosen, list }: PaperProps) {
  const { target, task, pdf } = paper
  return (
    <>
      {target && (
        <PaperDialog
          {...{ target, chosen, sensitive }}
          total={list.total}
          isMore={list.isMore}
          task={task.progress}
          isBusy={task.isPending}
          error={task.error}
          onStart={paper.start}
          onStop={() => void task.cancel()}
          onClose={paper.close}
        />
      )}
      {pdf && <PreviewDialog pdf={pdf} title={strings.list} onClose={paper.closePdf} />}
    </>
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
