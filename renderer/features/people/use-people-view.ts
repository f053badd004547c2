import { useKept } from '@renderer/lib/use-kept'
import { useRemembered } from '@renderer/lib/use-remembered'
import { type ColumnLayout, shownColumns, widthsOf, withWidth } from '@renderer/ui/column-layout'
import type { Sort } from '@renderer/ui/data-table.model'
import { ViewColumns, type ViewState } from '@shared/features/views/views.contract'
import { useState } from 'react'
import { peopleColumns, usualLayout } from './people-columns'
import { everyone, filterOf, type ListFilter } from './people-filter'

const byName: Sort = { key: 'name', direction: 'ascending' }

/** The list as it comes. */
export const plainState: ViewState = { filter: { ...everyone }, sort: byName, columns: null }

/** Filter, order and columns of the list, as one state that can be kept under a name. */
export function usePeopleView() {
  const [filter, setFilter] = useRemembered<ListFilter>('people', everyone)
  const [sort, setSort] = useRemembered<Sort>('people.sort', byName)
  const [kept, keep] = useKept('people.columns', ViewColumns)
  // The table holds its own order: a view that brings another one starts it anew.
  const [applied, setApplied] = useState(0)
  const layout: ColumnLayout = kept ?? usualLayout
  const state: ViewState = { filter: { ...filter }, sort, columns: kept }
  const apply = (next: ViewState) => {
    setFilter(filterOf(next))
    setSort(next.sort ?? byName)
    keep(next.columns)
    setApplied(applied + 1)
  }
  return {
    ...{ filter, setFilter, sort, setSort, state, apply, applied, layout },
    columns: shownColumns(peopleColumns, layout),
    widths: widthsOf(layout),
    onResize: (key: string, width: number) => keep([...withWidth(layout, key, width)]),
    setLayout: (next: ColumnLayout | null) => keep(next && [...next]),
    isUsual: kept === null,
  }
}
