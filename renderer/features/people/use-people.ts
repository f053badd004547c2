import { useRowWindow } from '@renderer/lib/use-row-window'
import type { Sort } from '@renderer/ui/data-table.model'
import type { InputOf } from '@shared/ipc/app-contract'
import { useState } from 'react'
import { isOrder } from './people-columns'

export type PeopleFilter = Omit<InputOf<'people.list'>, 'offset' | 'limit' | 'sort'>

/** The list as it is filtered and ordered now, read page by page. */
export function usePeople(filter: PeopleFilter) {
  const [sort, setSort] = useState<Sort>({ key: 'name', direction: 'ascending' })
  const by = isOrder(sort.key) ? sort.key : 'name'
  const view = { ...filter, sort: { by, direction: sort.direction } }
  const list = useRowWindow({
    name: 'people.list',
    filter: view,
    page: ({ total, rows }) => ({ total, rows }),
  })
  return { ...list, view, sort, setSort }
}
