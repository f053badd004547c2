import { call } from '@renderer/lib/api'
import { useRowWindow } from '@renderer/lib/use-row-window'
import type { EditRows } from '@renderer/ui/edit-grid.model'
import type { RatingRow } from '@shared/features/ratings/ratings.contract'
import type { InputOf } from '@shared/ipc/app-contract'
import { useCallback } from 'react'

export type GridFilter = Omit<InputOf<'ratings.grid'>, 'offset' | 'limit'>

/** Rows in one call, as many as the contract lets through. */
const mostAtOnce = 500

/** The subjects of a year, read as they come into view, and on demand for a pasted block. */
export function useRatingRows(filter: GridFilter) {
  const list = useRowWindow({ name: 'ratings.grid', filter, page: (page) => page })
  const key = JSON.stringify(filter)
  const between = useCallback(
    (from: number, to: number) => readRows(JSON.parse(key), from, to),
    [key],
  )
  const rows: EditRows<RatingRow> = { ...list.rows, between }
  return { ...list, rows }
}

async function readRows(filter: GridFilter, from: number, to: number): Promise<RatingRow[]> {
  const rows: RatingRow[] = []
  for (let offset = from; offset <= to; offset += mostAtOnce) {
    const limit = Math.min(mostAtOnce, to - offset + 1)
    const page = await call('ratings.grid', { ...filter, offset, limit })
    rows.push(...page.rows)
  }
  return rows
}
