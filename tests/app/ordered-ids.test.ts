import { orderedIds } from '@electron/app/ordered-ids'
import { expect, it } from 'vitest'
import { z } from 'zod'

const inOrder = (ids: readonly string[]) => ids.toSorted()

it('draws ids that are UUIDs, all different, each after the one before it', () => {
  const next = orderedIds(Date.now)
  const ids = Array.from({ length: 20_000 }, next)
  expect(ids).toEqual(inOrder(ids))
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !z.uuid({ version: 'v7' }).safeParse(id).success)).toEqual([])
})

it('keeps them in order when the clock stands still or is set back', () => {
  const times = [1_800_000_000_000, ...Array(5000).fill(1_800_000_000_000), 1_700_000_000_000]
  const left = times.values()
  const next = orderedIds(() => left.next().value ?? 0)
  const ids = times.map(next)
  expect(ids).toEqual(inOrder(ids))
  expect(new Set(ids).size).toBe(times.length)
})

it('tells the moment of an id in its first 48 bits', () => {
  const at = Date.UTC(2026, 10, 23)
  const id = orderedIds(() => at)()
  expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(at)
})
