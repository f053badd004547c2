import { campaignStatuses } from '@shared/features/campaigns/campaigns.kinds'
import { registrationStates } from '@shared/features/registrations/registrations.kinds'
import {
  canMoveRegistration,
  dueInYear,
  gapsOf,
  isComplete,
  isRegistrationOpen,
  missingOf,
  noCoverage,
  spansOf,
} from '@shared/features/registrations/registrations.rules'
import { coveragePercent } from '@shared/features/registrations/registrations.strings'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const count = (required: number, registered: number) => ({ ...noCoverage, required, registered })

describe('R-093, R-117, R-150: “100% đăng ký”', () => {
  it.each([
    { required: 160, registered: 158, shown: '98,75%', why: 'exact' },
    { required: 3, registered: 2, shown: '66,67%', why: 'half up at two decimals' },
    { required: 8, registered: 8, shown: '100%', why: 'nobody is missing' },
    { required: 30_000, registered: 29_999, shown: '< 100%', why: 'one of them is missing' },
    { required: 7, registered: 0, shown: '0%', why: 'nobody yet' },
    { required: 0, registered: 0, shown: '—', why: 'of nobody nothing is asked' },
  ])('shows $registered of $required as $shown: $why', ({ required, registered, shown }) => {
    expect(coveragePercent(count(required, registered))).toBe(shown)
  })

  it('is complete exactly when nobody is missing, whatever the percentage rounds to', () => {
    expect(isComplete(count(30_000, 29_999))).toBe(false)
    expect(isComplete(count(30_000, 30_000))).toBe(true)
    expect(missingOf(count(30_000, 29_999))).toBe(1)
  })
})

describe('R-144: concrete content, goal and finishing time', () => {
  const whole = { goal: 'Mục tiêu', target: '', dueOn: '2022-11' }
  it.each([
    { items: [], gaps: ['content'] },
    { items: [whole], gaps: [] },
    { items: [{ ...whole, goal: '', target: '03 đảng viên' }], gaps: [] },
    { items: [{ ...whole, goal: '' }], gaps: ['goal'] },
    { items: [whole, { ...whole, dueOn: null }], gaps: ['due'] },
    { items: [{ goal: '', target: '', dueOn: null }], gaps: ['goal', 'due'] },
  ])('finds $gaps lacking', ({ items, gaps }) => {
    expect(gapsOf(items)).toEqual(gaps)
  })
})

it('R-147: takes registrations from the launch on, and not of a campaign that was called off', () => {
  expect(campaignStatuses.filter(isRegistrationOpen)).toEqual([
    ...['launched', 'running', 'reviewed', 'concluded', 'closed', 'paused'],
  ])
})

it('lets every paper come back to be looked at again, and moves none to where it is', () => {
  for (const state of registrationStates) {
    expect(canMoveRegistration(state, state)).toBe(false)
    expect(state === 'submitted' || canMoveRegistration(state, 'submitted')).toBe(true)
  }
  expect(canMoveRegistration('declined', 'approved')).toBe(false)
})

it.each([
  { due: '2022-11-30', by: 1, moved: '2023-11-30' },
  { due: '2022-11', by: 1, moved: '2023-11' },
  { due: '2022', by: 2, moved: '2024' },
  { due: '2024-02-29', by: 1, moved: '2025-02-28' },
  { due: null, by: 1, moved: null },
])('takes $due over into another year as $moved', ({ due, by, moved }) => {
  expect(dueInYear(due, by)).toBe(moved)
})

it('reads a window of many short lists exactly as of one long list', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(4), { maxLength: 12 }),
      fc.nat(20),
      fc.nat(10),
      (counts, offset, limit) => {
        const lists = counts.map((count, key) => ({ key, count }))
        const whole = lists.flatMap(({ key, count }) =>
          Array.from({ length: count }, (_, place) => `${key}.${place}`),
        )
        const read = spansOf(lists, { offset, limit }).flatMap((span) =>
          Array.from({ length: span.limit }, (_, place) => `${span.key}.${span.offset + place}`),
        )
        expect(read).toEqual(whole.slice(offset, offset + limit))
      },
    ),
  )
})
