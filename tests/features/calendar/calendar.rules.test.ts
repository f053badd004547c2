import { EventDetails, type ItemFilter } from '@shared/features/calendar/calendar.contract'
import { observances } from '@shared/features/calendar/calendar.observances.catalogue'
import {
  addMonths,
  compareItems,
  filterItems,
  fitting,
  isLate,
  itemsByDay,
  monthGrid,
  mostImportant,
  moveByMonths,
  yearlyDays,
  yearsOf,
} from '@shared/features/calendar/calendar.rules'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/office'
import { date, event, item } from './calendar-samples'

const today = day('2026-01-20')

describe('months', () => {
  it('are laid out from Monday on, in six weeks', () => {
    const grid = monthGrid('2026-01')
    expect(grid).toHaveLength(6)
    expect(grid[0]?.[0]).toBe('2025-12-29')
    expect(grid[2]?.[5]).toBe('2026-01-17')
    expect(monthGrid('2026-06')[0]?.[0]).toBe('2026-06-01')
  })

  it.each([
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-01', 25, '2028-02'],
  ])('%s and %i months is %s', (month, count, end) => {
    expect(addMonths(month, count)).toBe(end)
  })

  it('keeps the day of the month where the other month has one', () => {
    expect(moveByMonths(day('2026-01-31'), 1)).toBe('2026-02-28')
    expect(moveByMonths(day('2026-03-31'), -1)).toBe('2026-02-28')
    expect(moveByMonths(day('2026-01-17'), 12)).toBe('2027-01-17')
  })

  it('counts the years a range touches', () => {
    expect(yearsOf({ from: day('2025-12-29'), to: day('2026-02-08') })).toEqual([2025, 2026])
  })
})

describe('what comes back every year', () => {
  it('comes back on its solar day, and the 29th of February on the 28th', () => {
    expect(yearlyDays(day('2020-01-17'), 'solar', 2026)).toEqual(['2026-01-17'])
    expect(yearlyDays(day('2024-02-29'), 'solar', 2026)).toEqual(['2026-02-28'])
    expect(yearlyDays(day('2024-02-29'), 'solar', 2028)).toEqual(['2028-02-29'])
  })

  it('comes back on its lunar day', () => {
    // Mùng 6 tháng Giêng, first kept on 15/02/2024.
    expect(yearlyDays(day('2024-02-15'), 'lunar', 2025)).toEqual(['2025-02-03'])
    expect(yearlyDays(day('2024-02-15'), 'lunar', 2026)).toEqual(['2026-02-22'])
  })

  it('does not come before it began', () => {
    expect(yearlyDays(day('2020-01-17'), 'solar', 2019)).toEqual([])
  })
})

describe('the items of a calendar', () => {
  it('are late when planned and past, be it by one day, and not while they last', () => {
    expect(isLate(item({ startsOn: date('2026-01-19') }), today)).toBe(true)
    expect(isLate(item({ startsOn: date('2026-01-20') }), today)).toBe(false)
    const lasting = item({ startsOn: date('2026-01-10'), endsOn: today })
    expect(isLate(lasting, today)).toBe(false)
    expect(isLate(item({ startsOn: date('2025-12') }), today)).toBe(false)
    expect(isLate(item({ startsOn: date('2026-01-19'), state: 'done' }), today)).toBe(false)
    expect(isLate(item({ startsOn: date('2026-01-19'), state: null }), today)).toBe(false)
  })

  it('are found without diacritics, by any words, of the chosen kinds and state', () => {
    const items = [
      item({ title: 'Họp Hội đồng thi đua', kind: 'meeting', startsOn: date('2026-01-19') }),
      item({ title: 'Sơ kết quý I', place: 'Hội trường', kind: 'review', state: 'done' }),
    ]
    const filter: ItemFilter = { text: '', kinds: [], state: null }
    const found = (change: object) =>
      filterItems(items, { ...filter, ...change }, today).map(({ title }) => title)
    expect(found({ text: 'thi dua hoi dong' })).toEqual(['Họp Hội đồng thi đua'])
    expect(found({ text: 'oi dong' })).toEqual([])
    expect(found({ text: 'hoi truong' })).toEqual(['Sơ kết quý I'])
    expect(found({ kinds: ['review'] })).toEqual(['Sơ kết quý I'])
    expect(found({ state: 'late' })).toEqual(['Họp Hội đồng thi đua'])
    expect(found({ state: 'done' })).toEqual(['Sơ kết quý I'])
    expect(found({})).toHaveLength(2)
  })

  it('stand on each day they last, cut to the range', () => {
    const lasting = item({ startsOn: date('2025-12-30'), endsOn: day('2026-01-02') })
    const range = { from: day('2026-01-01'), to: day('2026-01-31') }
    const days = itemsByDay([lasting, item()], range)
    expect([...days.keys()]).toEqual(['2026-01-01', '2026-01-02', '2026-01-17'])
  })

  it('stand on no day of a range that they are not in', () => {
    const range = { from: day('2026-01-18'), to: day('2026-01-18') }
    const over = item({ startsOn: date('2026-01-10'), endsOn: day('2026-01-12') })
    expect([...itemsByDay([item(), over, item({ startsOn: date('2026-01-19') })], range)]).toEqual(
      [],
    )
  })

  it('fit on paper by lines, the rest counted and never cut off unsaid', () => {
    const items = ['a', 'b', 'c', 'd'].map((id) => item({ id }))
    expect(fitting(items, 8, () => 2)).toEqual({ shown: items, rest: 0 })
    expect(fitting(items, 7, () => 2)).toMatchObject({ shown: { length: 3 }, rest: 1 })
    expect(fitting(items, 1, () => 2)).toEqual({ shown: [], rest: 4 })
  })

  it('give way by weight where there is little room, and stay in order', () => {
    const items = [
      item({ id: 'a', kind: 'directive' }),
      item({ id: 'b', kind: 'work' }),
      item({ id: 'c', kind: 'meeting' }),
      item({ id: 'd', kind: 'launch' }),
    ]
    const { shown, rest } = mostImportant(items, 3)
    expect(shown.map(({ id }) => id)).toEqual(['b', 'c', 'd'])
    expect(rest).toBe(1)
    expect(mostImportant(items, 4)).toEqual({ shown: items, rest: 0 })
  })

  it('are ordered by day, then by time', () => {
    const items = [item({ startsAt: '08:00' }), item(), item({ startsOn: date('2026-01-16') })]
    expect(items.toSorted(compareItems)).toEqual([items[2], items[1], items[0]])
  })
})

describe('an event as it is typed', () => {
  const problemOf = (change: Parameters<typeof event>[0]) =>
    EventDetails.safeParse(event(change)).error?.issues[0]?.path[0]
  it.each([
    ['title', { title: ' ' }],
    ['endsOn', { endsOn: day('2026-01-16') }],
    ['endsOn', { startsOn: date('2026-01'), endsOn: day('2026-01-16') }],
    ['startsAt', { startsAt: '24:00' }],
    ['startsAt', { startsOn: date('2026-01'), startsAt: '08:00' }],
    ['yearly', { startsOn: date('2026'), yearly: 'solar' as const }],
    ['startsOn', { startsOn: date('1899-05-05'), yearly: 'lunar' as const }],
  ])('is refused at %s: %o', (path, change) => {
    expect(problemOf(change)).toBe(path)
  })

  it('may be known to its month only', () => {
    expect(problemOf({ startsOn: date('2026-02') })).toBeUndefined()
  })
})

it('counts 65 years of Đồng Khởi on 17/01/2025', () => {
  const own = observances.find(({ month, day }) => month === 1 && day === 17)
  expect(2025 - (own?.firstYear ?? 0)).toBe(65)
})
