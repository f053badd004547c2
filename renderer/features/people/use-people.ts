import { useRowWindow } from '@renderer/lib/use-row-window'
import type { Sort } from '@renderer/ui/data-table.model'
import type { InputOf } from '@shared/ipc/app-contract'
import { isOrder } from './people-columns'

export type PeopleFilter = Omit<InputOf<'people.list'>, 'offset' | 'limit' | 'sort'>

/** As the back office orders the list; a column that it cannot order by leaves the names. */
export const orderOf = ({ key, direction }: Sort) => ({
  by: isOrder(key) ? key : ('name' as const),
  direction,
})

/** The list as it is filtered and ordered, read page by page. */
export function usePeople(filter: PeopleFilter, sort: Sort) {
  return useRowWindow({
    name: 'people.list',
    filter: { ...filter, sort: orderOf(sort) },
    page: ({ total, isMore, rows }) => ({ total, isMore, rows }),
  })
}
