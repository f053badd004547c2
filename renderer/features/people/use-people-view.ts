import { useListView } from '@renderer/features/views/use-list-view'
import { useRemembered } from '@renderer/lib/use-remembered'
import type { Sort } from '@renderer/ui/data-table.model'
import type { ViewState } from '@shared/features/views/views.contract'
import { peopleColumns, usualLayout } from './people-columns'
import { everyone, filterOf, type ListFilter } from './people-filter'

const byName: Sort = { key: 'name', direction: 'ascending' }

/** The list as it comes. */
export const plainState: ViewState = { filter: { ...everyone }, sort: byName, columns: null }

/** How the list of people is looked at now. */
export function usePeopleView() {
  const [filter, setFilter] = useRemembered<ListFilter>('people', everyone)
  const view = useListView({
    ...{ list: 'people', columns: peopleColumns, usual: usualLayout, order: byName },
    ...{ filter, setFilter, filterOf },
  })
  return { filter, setFilter, ...view }
}
