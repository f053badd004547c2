import { compareTasks, groupOf, percentOf } from '@shared/features/overview/overview.rules'
import { expect, it } from 'vitest'
import { day } from '../../support/office'

it('puts a day into what is late, of today, of the week, or further ahead', () => {
  const today = day('2026-01-10')
  const groups = ['2026-01-09', '2026-01-10', '2026-01-11', '2026-01-17', '2026-01-18']
  expect(groups.map((text) => groupOf(day(text), today))).toEqual([
    ...['overdue', 'today', 'week', 'week'],
    null,
  ])
})

it('puts what waits without a day first, then the earliest day', () => {
  const task = (id: string, on: string | null, kind: 'work' | 'backup' = 'work') => ({
    ...{ id, kind, day: on === null ? null : day(on) },
  })
  const tasks = [task('b', '2026-01-12'), task('a', '2026-01-11'), task('w', null)]
  const backup = task('z', null, 'backup')
  expect([...tasks, backup].toSorted(compareTasks).map(({ id }) => id)).toEqual([
    ...['z', 'w', 'a', 'b'],
  ])
})

it('never rounds up to a whole, and has no share of nothing', () => {
  expect([percentOf(87, 100), percentOf(999, 1000), percentOf(0, 0)]).toEqual([87, 99, null])
})
