import { useKept } from '@renderer/lib/use-kept'
import { useRemembered } from '@renderer/lib/use-remembered'
import { type ColumnLayout, shownColumns, widthsOf, withWidth } from '@renderer/ui/column-layout'
import type { Column, Sort } from '@renderer/ui/data-table.model'
import { ViewColumns, type ViewState } from '@shared/features/views/views.contract'
import { useState } from 'react'

interface ListView<Row, Filter> {
  /** Which list: `people`. */
  readonly list: string
  /** Every column there is. */
  readonly columns: readonly Column<Row>[]
  /** Those shown unless the clerk chose others. */
  readonly usual: ColumnLayout
  /** The order in which the list comes. */
  readonly order: Sort
  readonly filter: Filter
  readonly setFilter: (filter: Filter) => void
  /** The filter of a saved view; what it holds that is no filter any more counts as not set. */
  readonly filterOf: (state: ViewState) => Filter
}

type Flat = ViewState['filter']

/** Filter, order and columns of a list as one state that can be kept under a name. */
export function useListView<Row, Filter extends object>(options: ListView<Row, Filter>) {
  const { list, columns, usual, order, filter, setFilter, filterOf } = options
  const [sort, setSort] = useRemembered<Sort>(`${list}.sort`, order)
  const [kept, keep] = useKept(`${list}.columns`, ViewColumns)
  // The table holds its own order: a view that brings another one starts it anew.
  const [applied, setApplied] = useState(0)
  const layout: ColumnLayout = kept ?? usual
  const apply = (next: ViewState) => {
    setFilter(filterOf(next))
    setSort(next.sort ?? order)
    keep(next.columns)
    setApplied(applied + 1)
  }
  const setLayout = (next: ColumnLayout | null) => keep(next && [...next])
  const state: ViewState = { filter: { ...filter } as Flat, sort, columns: kept }
  return {
    ...{ sort, setSort, state, apply, layout },
    /** For `DataTable`, with `key` beside it. */
    table: {
      columns: shownColumns(columns, layout),
      widths: widthsOf(layout),
      onResize: (key: string, width: number) => setLayout(withWidth(layout, key, width)),
      initialSort: sort,
      onSort: setSort,
    },
    tableKey: applied,
    /** For `ColumnChooser`. */
    chooser: {
      ...{ columns, layout },
      onChange: setLayout,
      onReset: kept === null ? undefined : () => setLayout(null),
    },
  }
}

/** Columns as they come, each as wide as the list has it. */
export const layoutOf = (keys: readonly string[]): ColumnLayout =>
  keys.map((key) => ({ key, width: null }))
