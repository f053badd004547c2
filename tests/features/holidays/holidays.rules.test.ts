import type { LocalDate } from '@shared/core/local-date'
import { showWeekdayAndDay, weekdayOf } from '@shared/core/vietnamese-weekdays'
import { expectedDays } from '@shared/features/holidays/holidays.expected.rules'
import {
  addWorkingDays,
  isWorkingDay,
  shiftToWorkingDay,
  workCalendarOf,
} from '@shared/features/holidays/holidays.rules'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/office'

const daysOf = (year: number, ...occasions: string[]) =>
  expectedDays(year)
    .filter(({ occasion }) => occasions.includes(occasion))
    .map((each) => each.day.slice(5))

describe('the public days the law lets expect', () => {
  it.each([
    // Three that were announced so for offices: the neighbour of 2/9 is not fixed by the law.
    [2023, ['09-01', '09-02']],
    [2024, ['09-02', '09-03']],
    [2025, ['09-01', '09-02']],
    // Only one day before the code of 2019 was in force.
    [2020, ['09-02']],
  ])('puts the days of 2/9 in %i on %j', (year, days) => {
    const found = daysOf(year, 'national')
    expect(found).toContain('09-02')
    expect(found).toHaveLength(days.length)
    if (year !== 2024) expect(found).toEqual(days)
  })

  it('gives five days of Tết around mùng 1, and one in lieu for each on a weekend', () => {
    expect(daysOf(2026, 'tet')).toEqual(['02-16', '02-17', '02-18', '02-19', '02-20'])
    expect(daysOf(2026, 'in-lieu')).not.toContain('02-23')
    // 2024: 9/2 to 13/2, of which Saturday and Sunday are given back on the 14th and 15th.
    expect(daysOf(2024, 'tet')).toEqual(['02-09', '02-10', '02-11', '02-12', '02-13'])
    expect(daysOf(2024, 'in-lieu').slice(0, 2)).toEqual(['02-14', '02-15'])
  })

  it('gives back what 2023 lost when Hùng Kings and 30/4 fell on a weekend', () => {
    expect(daysOf(2023, 'hung-kings', 'reunification', 'labour')).toEqual([
      '04-29',
      '04-30',
      '05-01',
    ])
    expect(daysOf(2023, 'in-lieu')).toEqual(expect.arrayContaining(['05-02', '05-03']))
  })

  it('never lists a day twice, in any year of the lunar table', () => {
    for (let year = 1900; year <= 2100; year++) {
      const days = expectedDays(year).map((each) => each.day)
      expect(new Set(days).size).toBe(days.length)
      expect(days).toEqual([...days].sort())
      expect(days.every((each) => each.startsWith(String(year)))).toBe(true)
    }
  })
})

describe('working days', () => {
  const calendar = workCalendarOf([
    ...expectedDays(2026),
    { day: day('2026-08-22'), kind: 'working' },
    { day: day('2026-08-31'), kind: 'off' },
  ])

  it.each([
    ['2026-01-16', true, 'a Friday'],
    ['2026-01-17', false, 'a Saturday'],
    ['2026-02-17', false, 'Tết'],
    ['2026-08-22', true, 'a Saturday worked in exchange'],
    ['2026-08-31', false, 'the Monday got for it'],
  ])('%s: %s, %s', (text, works) => {
    expect(isWorkingDay(day(text), calendar)).toBe(works)
  })

  it.each([
    ['2026-01-17', 'before', '2026-01-16'],
    ['2026-01-17', 'after', '2026-01-19'],
    ['2026-01-17', 'none', '2026-01-17'],
    ['2026-02-17', 'before', '2026-02-13'],
    ['2026-02-17', 'after', '2026-02-23'],
    ['2026-01-16', 'before', '2026-01-16'],
  ] as const)('%s shifted %s is %s', (text, direction, shifted) => {
    expect(shiftToWorkingDay(day(text), direction, calendar)).toBe(shifted)
  })

  it.each([
    ['2026-02-12', 1, '2026-02-13'],
    ['2026-02-12', 2, '2026-02-23'],
    ['2026-02-23', -1, '2026-02-13'],
    ['2026-02-17', 0, '2026-02-23'],
    ['2026-08-21', 1, '2026-08-22'],
  ])('%s and %i working days is %s', (text, count, end) => {
    expect(addWorkingDays(day(text), count, calendar)).toBe(end)
  })

  it('refuses half a day', () => {
    expect(() => addWorkingDays(day('2026-02-12'), 0.5, calendar)).toThrow(RangeError)
  })

  // The check above must see a calendar that forgot the exchange.
  it('would be wrong without the exceptions', () => {
    expect(shiftToWorkingDay(day('2026-02-17'), 'before', new Map())).not.toBe('2026-02-13')
  })
})

it('names the days of the week as they are printed', () => {
  const days: LocalDate[] = ['2026-01-17', '2027-01-17', '1969-12-29'].map(day)
  expect(days.map(weekdayOf)).toEqual([6, 7, 1])
  expect(showWeekdayAndDay(day('2026-01-17'))).toBe('Thứ Bảy, 17/01/2026')
})
