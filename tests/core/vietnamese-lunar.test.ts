import type { LocalDate } from '@shared/core/local-date'
import {
  canChi,
  daysInLunarMonth,
  type LunarDate,
  leapMonthOf,
  lunarClause,
  lunarDaysWithin,
  lunarInWords,
  lunarMonthName,
  lunarOf,
  lunarWithYear,
  shortLunar,
  solarOf,
  tetOf,
} from '@shared/core/vietnamese-lunar'
import { describe, expect, it } from 'vitest'
import { day } from '../support/office'
import { newMoonDay, oracleLunar } from './lunar/oracle'

const numberOf = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000
const dayAt = (number: number): LocalDate =>
  day(new Date(number * 86_400_000).toISOString().slice(0, 10))
const daysFrom = (from: string, to: string): LocalDate[] =>
  Array.from({ length: numberOf(to) - numberOf(from) + 1 }, (_, n) => dayAt(numberOf(from) + n))

const same = (a: LunarDate | null, b: LunarDate): boolean =>
  a?.day === b.day && a.month === b.month && a.isLeap === b.isLeap && a.year === b.year

/** Days of 1968–2050 on which a calendar and the independent computation disagree. */
const wrongDays = (calendar: (day: LocalDate) => LunarDate | null): LocalDate[] =>
  daysFrom('1968-01-01', '2050-12-31').filter(
    (each) => !same(calendar(each), oracleLunar(numberOf(each))),
  )

describe('the lunar calendar against an independent computation', () => {
  it('agrees on every one of the 30,316 days of 1968–2050', () => {
    expect(daysFrom('1968-01-01', '2050-12-31')).toHaveLength(30_316)
    expect(wrongDays(lunarOf)).toEqual([])
  })

  it('would catch a single month that begins a day late, and a leap month put elsewhere', () => {
    const lateMonth = (each: LocalDate) =>
      each === '2007-02-17' ? { day: 30, month: 12, isLeap: false, year: 2006 } : lunarOf(each)
    expect(wrongDays(lateMonth)).toEqual(['2007-02-17'])
    const otherLeap = (each: LocalDate) => {
      const lunar = lunarOf(each)
      return lunar && lunar.year === 2025 ? { ...lunar, isLeap: false } : lunar
    }
    expect(wrongDays(otherLeap)).toHaveLength(29)
  })

  it('differs from the Chinese calendar only where an hour of clock, or ICU itself, explains it', () => {
    const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', {
      timeZone: 'UTC',
      month: 'numeric',
      day: 'numeric',
    })
    const unexplained = daysFrom('1968-01-01', '2050-12-31').filter((each) => {
      const lunar = lunarOf(each)
      if (lunar === null) return true
      const parts = chinese.formatToParts(numberOf(each) * 86_400_000)
      const theirs = parts.map(({ value }) => value).join('')
      const ours = `${lunar.month}${lunar.isLeap ? 'bis' : ''}/${lunar.day}`
      return theirs !== ours && !explained(each, lunar)
    })
    expect(unexplained).toEqual([])
  })
})

/**
 * A month whose new moon is past midnight in Beijing but not yet in Hà Nội; and the winter of 1984,
 * when that was so of the solstice and moved the leap month. ICU's moons come up to a quarter of an
 * hour late (1/1999, 8/2012, 2/2027 are wrong for China, too), hence the 8¼ hours.
 */
function explained(each: LocalDate, lunar: LunarDate): boolean {
  if (each >= '1984-11-23' && each <= '1985-04-19') return true
  const start = numberOf(each) - lunar.day + 1
  const k = Math.round((start - 10_962) / 29.530588861)
  const moon = [k - 1, k, k + 1].find((each) => newMoonDay(each) === start)
  return moon !== undefined && newMoonDay(moon, 8.25) === start + 1
}

describe('lunar dates', () => {
  it.each([
    ['2024-02-15', 6, 1, 2024],
    ['2026-01-17', 29, 11, 2025],
    ['2025-01-17', 18, 12, 2024],
    ['1960-01-17', 19, 12, 1959],
    ['2023-01-22', 1, 1, 2023],
    ['2100-12-31', 1, 12, 2100],
    ['1900-01-01', 1, 12, 1899],
  ])('%s is %i/%i of %i', (text, date, month, year) => {
    expect(lunarOf(day(text))).toEqual({ day: date, month, isLeap: false, year })
  })

  it.each([
    '1968-01-29',
    '1969-02-16',
    '1985-01-21',
    '2007-02-17',
    '2023-01-22',
    '2024-02-10',
    '2025-01-29',
    '2026-02-17',
    '2027-02-06',
    '2028-01-26',
    '2029-02-13',
    '2030-02-02',
    '2031-01-23',
    '2032-02-11',
    '2033-01-31',
    '2034-02-19',
    '2035-02-08',
  ])('Tết is on %s', (text) => {
    expect(tetOf(Number(text.slice(0, 4)))).toBe(text)
    expect(lunarOf(day(text))).toMatchObject({ day: 1, month: 1, isLeap: false })
  })

  it('stands with the 17th of January before Tết in every year from 2020 to 2035', () => {
    for (let year = 2020; year <= 2035; year++)
      expect((tetOf(year) ?? '') > `${year}-01-17`).toBe(true)
  })

  it('leads from every day of 1900–2100 to a lunar date and back to the same day', () => {
    const strays = daysFrom('1900-01-01', '2100-12-31').filter((each) => {
      const lunar = lunarOf(each)
      return lunar === null || solarOf(lunar) !== each
    })
    expect(strays).toEqual([])
  })

  it('says nothing of days before 1900 and after 2100', () => {
    expect(lunarOf(day('1899-12-31'))).toBeNull()
    expect(lunarOf(day('2101-01-01'))).toBeNull()
    expect(tetOf(1899)).toBeNull()
    expect(tetOf(2101)).toBeNull()
    expect(solarOf({ day: 30, month: 12, isLeap: false, year: 2100 })).toBeNull()
    expect(lunarClause(day('1899-12-31'))).toBe('')
  })

  it('knows months of 29 and 30 days, and that a short one has no 30th', () => {
    const lastOf2025 = { month: 12, isLeap: false, year: 2025 }
    expect(daysInLunarMonth(lastOf2025)).toBe(29)
    expect(solarOf({ ...lastOf2025, day: 30 })).toBeNull()
    expect(solarOf({ ...lastOf2025, day: 0 })).toBeNull()
    expect(daysInLunarMonth({ month: 6, isLeap: true, year: 2024 })).toBeNull()
  })

  it('knows the leap months', () => {
    expect([2020, 2023, 2024, 2025, 2028, 2033].map(leapMonthOf)).toEqual([4, 2, null, 6, 5, 11])
    expect(lunarOf(day('2025-07-25'))).toEqual({ day: 1, month: 6, isLeap: true, year: 2025 })
  })

  it('finds the days of a solar year on which a lunar anniversary falls', () => {
    expect(lunarDaysWithin(2026, { day: 10, month: 3 })).toEqual(['2026-04-26'])
    // Tháng Chạp straddles New Year: a solar year may hold none of a day, or two.
    expect(lunarDaysWithin(2025, { day: 1, month: 12 })).toEqual([])
    expect(lunarDaysWithin(2024, { day: 1, month: 12 })).toEqual(['2024-01-11', '2024-12-31'])
    expect(lunarDaysWithin(2026, { day: 30, month: 12 })).toEqual(['2026-02-16'])
  })
})

describe('the words of the lunar calendar', () => {
  it('writes a day as the plan of 2024 does', () => {
    expect(lunarClause(day('2024-02-15'))).toBe('nhằm ngày mùng 6 tháng Giêng năm Giáp Thìn')
  })

  it.each([
    [{ day: 10, month: 3, isLeap: false, year: 2026 }, 'ngày mùng 10 tháng 3 năm Bính Ngọ'],
    [{ day: 15, month: 6, isLeap: true, year: 2025 }, 'ngày rằm tháng 6 nhuận năm Ất Tỵ'],
    [{ day: 23, month: 12, isLeap: false, year: 2025 }, 'ngày 23 tháng Chạp năm Ất Tỵ'],
  ])('%o is “%s”', (lunar, words) => {
    expect(lunarInWords(lunar)).toBe(words)
  })

  it('names years by stem and branch, months by their own names', () => {
    const years = [1960, 1968, 1984, 2024, 2025, 2026]
    expect(years.map(canChi)).toEqual([
      'Canh Tý',
      'Mậu Thân',
      'Giáp Tý',
      'Giáp Thìn',
      'Ất Tỵ',
      'Bính Ngọ',
    ])
    expect(lunarMonthName({ month: 1, isLeap: false })).toBe('tháng Giêng')
    expect(lunarMonthName({ month: 12, isLeap: false })).toBe('tháng Chạp')
  })

  it('is short under a day of the calendar', () => {
    const of = (text: string) => lunarOf(day(text)) as LunarDate
    expect(shortLunar(of('2024-02-15'))).toBe('6/1')
    expect(shortLunar(of('2025-07-25'))).toBe('1/6 nhuận')
    expect(lunarWithYear(of('2026-01-17'))).toBe('29/11 Ất Tỵ')
  })
})
