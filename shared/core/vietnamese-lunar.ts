import type { LocalDate } from './local-date'
import { firstLunarYear, lunarYears } from './vietnamese-lunar.table'

/**
 * The Vietnamese lunar calendar, looked up for the days 1900-01-01 to 2100-12-31; outside of those
 * there is no lunar date (null), rather than a guess.
 *
 * Reckoned at UTC+7 since 1968-01-01 (Decree 121/CP of 1967) and at UTC+8 before, as then printed.
 * It is not the Chinese calendar: Tết 1968, 1985, 2007 and 2030 fall on other days there. The South
 * kept UTC+8 until 1975, so lunar dates in papers of Bến Tre from 1968 to 1975 may differ by a day
 * and are typed, not computed. After 2050 a new moon within a minute of midnight (12/2072, 11/2077,
 * 10/2085) could still fall on the other side, as the earth's turning is not known that far ahead.
 */
export interface LunarDate {
  /** 1–30. */
  readonly day: number
  /** 1–12. */
  readonly month: number
  /** The second of two months of this number. */
  readonly isLeap: boolean
  /** The year in which its Tết falls: 17/01/2026 is still of 2025, Ất Tỵ. */
  readonly year: number
}

export type LunarMonth = Omit<LunarDate, 'day'>

const firstSolarDay = '1900-01-01'
const lastSolarDay = '2100-12-31'

/** @returns null outside of 1900–2100 */
export function lunarOf(day: LocalDate): LunarDate | null {
  if (day < firstSolarDay || day > lastSolarDay) return null
  const number = dayNumber(day)
  const solarYear = Number(day.slice(0, 4))
  const year = number < tetNumber(solarYear) ? solarYear - 1 : solarYear
  let rest = number - tetNumber(year)
  for (const month of monthsOf(year)) {
    if (rest < month.days) return { day: rest + 1, month: month.month, isLeap: month.isLeap, year }
    rest -= month.days
  }
  return null
}

/** @returns null when there is no such day: a 30th of a short month, a leap month that is none */
export function solarOf({ day, month, isLeap, year }: LunarDate): LocalDate | null {
  if (!hasYear(year)) return null
  let number = tetNumber(year)
  for (const each of monthsOf(year)) {
    if (each.month === month && each.isLeap === isLeap)
      return day >= 1 && day <= each.days ? covered(toDay(number + day - 1)) : null
    number += each.days
  }
  return null
}

/** The first day of a lunar year, mùng 1 tháng Giêng. @returns null outside of 1900–2100 */
export function tetOf(year: number): LocalDate | null {
  return hasYear(year) ? covered(toDay(tetNumber(year))) : null
}

/** @returns 29 or 30; null when the year has no such month or is not known */
export function daysInLunarMonth({ year, month, isLeap }: LunarMonth): number | null {
  if (!hasYear(year)) return null
  const found = monthsOf(year).find((each) => each.month === month && each.isLeap === isLeap)
  return found?.days ?? null
}

/** The number that occurs twice in a year; null when none does. */
export function leapMonthOf(year: number): number | null {
  const leap = (encoded(year) >> 13) & 0b1111
  return leap === 0 ? null : leap
}

/**
 * A day of the lunar year wherever it falls in a solar year: the anniversary kept on 10/3 or 30/12.
 * A month of 29 days keeps its 30th on the 29th; a leap month keeps nothing.
 */
export function lunarDaysWithin(
  solarYear: number,
  { day, month }: Pick<LunarDate, 'day' | 'month'>,
): LocalDate[] {
  return [solarYear - 1, solarYear].flatMap((year) => {
    const days = daysInLunarMonth({ year, month, isLeap: false })
    if (days === null) return []
    const found = solarOf({ day: Math.min(day, days), month, isLeap: false, year })
    return found?.startsWith(String(solarYear)) ? [found] : []
  })
}

const stems = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý']
const branches = [
  'Tý',
  'Sửu',
  'Dần',
  'Mão',
  'Thìn',
  'Tỵ',
  'Ngọ',
  'Mùi',
  'Thân',
  'Dậu',
  'Tuất',
  'Hợi',
]

/** Name of a lunar year in the cycle of sixty: 2025 → “Ất Tỵ”. */
export const canChi = (year: number): string =>
  `${stems[(year + 6) % 10]} ${branches[(year + 8) % 12]}`

/** “tháng Giêng”, “tháng 6 nhuận”, “tháng Chạp”. */
export function lunarMonthName({ month, isLeap }: Pick<LunarDate, 'month' | 'isLeap'>): string {
  const name = month === 1 ? 'Giêng' : month === 12 ? 'Chạp' : String(month)
  return `tháng ${name}${isLeap ? ' nhuận' : ''}`
}

/** “mùng 6”, “rằm”, “29”. */
export const lunarDayName = (day: number): string =>
  day <= 10 ? `mùng ${day}` : day === 15 ? 'rằm' : String(day)

/** “ngày mùng 6 tháng Giêng năm Giáp Thìn”, as documents write it after “nhằm”. */
export const lunarInWords = (lunar: LunarDate): string =>
  `ngày ${lunarDayName(lunar.day)} ${lunarMonthName(lunar)} năm ${canChi(lunar.year)}`

/** “nhằm ngày mùng 6 tháng Giêng năm Giáp Thìn”; '' where there is no lunar date. */
export function lunarClause(day: LocalDate): string {
  const lunar = lunarOf(day)
  return lunar === null ? '' : `nhằm ${lunarInWords(lunar)}`
}

/** “6/1”, “6/6 nhuận”. */
export const shortLunar = ({ day, month, isLeap }: LunarDate): string =>
  `${day}/${month}${isLeap ? ' nhuận' : ''}`

/** “29/11 Ất Tỵ”. */
export const lunarWithYear = (lunar: LunarDate): string =>
  `${shortLunar(lunar)} ${canChi(lunar.year)}`

const msPerDay = 86_400_000
// A day has no time zone: UTC both ways, so that none can shift it.
const dayNumber = (day: LocalDate): number => Date.parse(`${day}T00:00:00Z`) / msPerDay
const toDay = (number: number): LocalDate =>
  new Date(number * msPerDay).toISOString().slice(0, 10) as LocalDate

const covered = (day: LocalDate): LocalDate | null =>
  day >= firstSolarDay && day <= lastSolarDay ? day : null

const encoded = (year: number): number => lunarYears[year - firstLunarYear] ?? 0
const hasYear = (year: number): boolean => encoded(year) !== 0
const tetNumber = (year: number): number => Date.UTC(year, 0, 1) / msPerDay + (encoded(year) >> 17)

/** Months in order, each with its days; a leap month follows its namesake. */
function monthsOf(year: number): { month: number; isLeap: boolean; days: number }[] {
  const bits = encoded(year)
  const leap = leapMonthOf(year)
  const months = Array.from({ length: 12 }, (_, at) => at + 1).flatMap((month) =>
    month === leap
      ? [
          { month, isLeap: false },
          { month, isLeap: true },
        ]
      : [{ month, isLeap: false }],
  )
  return months.map((month, at) => ({ ...month, days: (bits >> at) & 1 ? 30 : 29 }))
}
