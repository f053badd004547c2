import type { InputOf, NamesOf, OutputOf } from '@shared/ipc/app-contract'
import { keepPreviousData, useQueries } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { call } from './bridge'

/** Rows read in one call: a screen holds about 18, so a scroll step rarely waits. */
const pageRows = 100

interface Page<Row> {
  readonly total: number
  /** There are more than `total`; how many, the pages further on tell. */
  readonly isMore?: boolean
  readonly rows: readonly Row[]
}

interface WindowedList<N extends NamesOf<'query'>, Row> {
  readonly name: N
  /** Everything but `offset` and `limit`. */
  readonly filter: Omit<InputOf<N>, 'offset' | 'limit'>
  readonly page: (answer: OutputOf<N>) => Page<Row>
}

/**
 * A list read page by page as it is scrolled, for `DataTable`: only the pages in view are asked
 * for, and all of them are read again after a change.
 */
export function useRowWindow<N extends NamesOf<'query'>, Row>({
  name,
  filter,
  page,
}: WindowedList<N, Row>) {
  const [shown, setShown] = useState({ first: 0, last: 0 })
  const offsets = range(shown.first, shown.last).map((index) => index * pageRows)
  const results = useQueries({
    queries: offsets.map((offset) => {
      const input = { ...filter, offset, limit: pageRows } as InputOf<N>
      return {
        queryKey: [name, input],
        queryFn: async () => page(await call(name, input)),
        placeholderData: keepPreviousData,
      }
    }),
  })
  const onShow = useCallback((from: number, to: number) => {
    const first = Math.floor(from / pageRows)
    const last = Math.floor(Math.max(from, to) / pageRows)
    setShown((now) => (now.first === first && now.last === last ? now : { first, last }))
  }, [])
  const pages = results.map((result) => result.data)
  // The page furthest on has counted furthest.
  const counted = pages.findLast((data) => data !== undefined)
  const total = counted?.total ?? 0
  const rows = {
    total,
    onShow,
    rowAt: (index: number) =>
      pages[Math.floor(index / pageRows) - shown.first]?.rows[index % pageRows],
  }
  return {
    rows,
    total,
    isMore: counted?.isMore ?? false,
    isPending: results.some((result) => result.isPending),
    error: results.find((result) => result.error)?.error ?? null,
  }
}

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)
