import { layoutOf, useListView } from '@renderer/features/views/use-list-view'
import { ViewBar } from '@renderer/features/views/ViewBar'
import { useRowWindow } from '@renderer/lib/use-row-window'
import { ColumnChooser } from '@renderer/ui/ColumnChooser'
import { DataTable } from '@renderer/ui/DataTable'
import type { Sort } from '@renderer/ui/data-table.model'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { type ExemplarFilter, exemplarSorts } from '@shared/features/exemplars/exemplars.contract'
import type { ViewState } from '@shared/features/views/views.contract'
import { useLocation } from 'wouter'
import { Nothing } from './BoardView'
import { ExemplarFilters } from './ExemplarFilters'
import { recordPath } from './exemplar-actions'
import { exemplarColumns, usualKeys } from './exemplar-columns'
import { everyExemplar, filterOf, isFiltered } from './exemplar-filter'
import { exemplarsStrings as strings } from './exemplars.strings'

const byName: Sort = { key: 'name', direction: 'ascending' }
const usualColumns = layoutOf(usualKeys)
const plainState: ViewState = { filter: { ...everyExemplar }, sort: byName, columns: null }

interface Props {
  readonly filter: ExemplarFilter
  readonly onFilter: (filter: ExemplarFilter) => void
}

/** The same exemplars as a table, with saved views. */
export function ListView({ filter, onFilter: setFilter }: Props) {
  const [, navigate] = useLocation()
  const view = useListView({
    ...{ list: 'exemplars', columns: exemplarColumns, usual: usualColumns, order: byName },
    ...{ filter, setFilter, filterOf },
  })
  const { sort } = view
  const list = useRowWindow({
    name: 'exemplars.list',
    filter: { ...filter, sort: sortOf(sort), direction: sort.direction },
    page: ({ total, rows }) => ({ total, rows }),
  })
  return (
    <>
      <ViewBar
        list="exemplars"
        state={view.state}
        plain={{ label: strings.wholeList, state: plainState }}
        onApply={view.apply}
      />
      <ExemplarFilters
        filter={filter}
        onChange={setFilter}
        hasStep
        aside={<ColumnChooser fixed="name" {...view.chooser} />}
      />
      <ErrorNotice error={list.error} />
      <DataTable
        label={strings.title}
        key={view.tableKey}
        {...view.table}
        rows={list.rows}
        rowKey={({ id }) => id}
        isLoading={list.isPending}
        onOpen={({ id }) => navigate(recordPath(id))}
        empty={<Nothing isFiltered={isFiltered(filter)} />}
      />
    </>
  )
}

const sortOf = ({ key }: Sort) => exemplarSorts.find((sort) => sort === key) ?? 'name'
