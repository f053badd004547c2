import { movedTo, planGroups, seatNames } from '@shared/features/ceremony/ceremony.rules'
import { describe, expect, it } from 'vitest'

const person = (name: string, unit = '') => ({ kind: 'person' as const, name, unit })
const collective = (name: string, unit = '') => ({ kind: 'collective' as const, name, unit })

describe('groups on the stage', () => {
  const seven = Array.from({ length: 7 }, (_, n) => collective(`Chi bộ ${n + 1}`))
  const six = Array.from({ length: 6 }, (_, n) => person(`Người ${n + 1}`))

  it('hold as many as the stage does, collectives before people and never mixed', () => {
    const groups = planGroups([...six, ...seven], { by: 'kind', size: 6 })
    expect(groups.map(({ name, recipients }) => [name, recipients.length])).toEqual([
      ['Tập thể (lượt 1)', 6],
      ['Tập thể (lượt 2)', 1],
      ['Cá nhân', 6],
    ])
  })

  it('follow the decision where asked to', () => {
    const groups = planGroups([...seven, ...six], { by: 'decision', size: 6 })
    expect(groups.map(({ recipients }) => recipients.length)).toEqual([6, 6, 1])
    expect(groups.flatMap(({ recipients }) => recipients)).toEqual([...seven, ...six])
  })

  it('bring the people of a unit up together, its collective first', () => {
    const groups = planGroups(
      [
        person('An', 'Đảng bộ 10'),
        person('Bình', 'Đảng bộ 2'),
        collective('Chi bộ 1', 'Đảng bộ 2'),
      ],
      { by: 'unit', size: 6 },
    )
    expect(groups.map(({ name }) => name)).toEqual(['Đảng bộ 2', 'Đảng bộ 10'])
    expect(groups[0]?.recipients.map(({ name }) => name)).toEqual(['Chi bộ 1', 'Bình'])
  })
})

it.each([
  { count: 4, perRow: 3, seats: ['A1', 'A2', 'A3', 'B1'], why: 'a new row when one is full' },
  { count: 0, perRow: 10, seats: [], why: 'nobody' },
])('seats: $why', ({ count, perRow, seats }) => {
  expect(seatNames(count, perRow)).toEqual(seats)
})

it('names the rows after Z', () => {
  expect(seatNames(27, 1).at(-1)).toBe('AA1')
})

it.each([
  { to: 1, order: ['c', 'a', 'b'] },
  { to: 2, order: ['a', 'c', 'b'] },
  { to: 9, order: ['a', 'b', 'c'] },
])('moves one to place $to', ({ to, order }) => {
  expect(movedTo(['a', 'b', 'c'], 'c', to)).toEqual(order)
})
