import { newMoonNear } from './precise-moon'
import { apparentSunLongitude } from './precise-sun'
import { deltaTSeconds, julianDay, localDayNumber, signedAngle, toUniversal } from './series-time'

/**
 * Makes the numbers of `shared/core/vietnamese-lunar.table.ts`: print `encodedTable()` after a
 * change of the range. The rules (Decree 121/CP of 1967; before it, the same at Beijing's hours):
 * a month begins on the day of the new moon; the eleventh holds the winter solstice; where thirteen
 * months lie between two of those, the first without a mid-month point of the sun is the leap one.
 */
export const firstLunarYear = 1899
export const lastLunarYear = 2100

/** Vietnam's clocks: the calendar is UTC+7 since 1968-01-01, and was UTC+8 before. */
const zoneHours = (jdUtc: number): number => (jdUtc < julianDay(Date.UTC(1967, 11, 31, 17)) ? 8 : 7)
const dayOf = (jdTt: number): number => {
  const universal = toUniversal(jdTt)
  return localDayNumber(universal, zoneHours(universal))
}

const synodicDays = 29.530588861

interface Month {
  readonly number: number
  readonly isLeap: boolean
  /** Days since 1970-01-01. */
  readonly start: number
}

/** Day, since 1970-01-01, on which the sun passes a multiple of 30° near an instant. */
function sunPassesDay(longitude: number, jdTt: number): number {
  let at = jdTt
  for (let step = 0; step < 12; step++)
    at += (signedAngle(longitude - apparentSunLongitude(at)) / 360) * 365.2422
  return dayOf(at)
}

const december21 = (year: number): number =>
  julianDay(Date.UTC(year, 11, 21, 12)) + deltaTSeconds(year) / 86_400

/** First day of the eleventh month of the lunar year that begins in a solar year. */
function eleventhMonth(year: number): number {
  const solstice = sunPassesDay(270, december21(year))
  const near = newMoonNear(julianDay(solstice * 86_400_000))
  const days = [-1, 0, 1].map((months) => dayOf(newMoonNear(near + months * synodicDays)))
  return Math.max(...days.filter((day) => day <= solstice))
}

/** From the eleventh month before a solar year to the one within it, both included. */
function monthsBetween(year: number): Month[] {
  const first = eleventhMonth(year - 1)
  const last = eleventhMonth(year)
  const starts: number[] = []
  for (let at = first + 0.5; ; at += synodicDays) {
    const start = dayOf(newMoonNear(julianDay(at * 86_400_000)))
    if (start !== starts.at(-1)) starts.push(start)
    if (start >= last) break
  }
  const leapAt = starts.length - 1 === 13 ? firstWithoutMidpoint(starts, year) : -1
  let number = 10
  return starts.map((start, at) => {
    const isLeap = at === leapAt
    if (!isLeap) number = (number % 12) + 1
    return { number, isLeap, start }
  })
}

function firstWithoutMidpoint(starts: readonly number[], year: number): number {
  const solstice = december21(year - 1)
  const midpoints = Array.from({ length: 13 }, (_, n) =>
    sunPassesDay(270 + 30 * n, solstice + n * 30.44),
  )
  return starts.findIndex((start, at) => {
    const next = starts[at + 1]
    return next !== undefined && !midpoints.some((day) => day >= start && day < next)
  })
}

/** The months of a lunar year in order, and the first day of the next. */
function monthsOfYear(year: number): { months: Month[]; end: number } {
  const both = [...monthsBetween(year).slice(0, -1), ...monthsBetween(year + 1)]
  const isFirst = (month: Month) => month.number === 1 && !month.isLeap
  const first = both.findIndex(isFirst)
  const next = both.findIndex((month, at) => at > first && isFirst(month))
  return { months: both.slice(first, next), end: both[next]?.start ?? Number.NaN }
}

/**
 * One number per lunar year: bits 0–12, whether the month at that place has 30 days; bits 13–16, the
 * number of the month that is followed by its leap month, or 0; bits 17–22, the days from 1 January
 * to the first day (Tết).
 */
export function encodeYear(year: number): number {
  const { months, end } = monthsOfYear(year)
  const starts = [...months.map(({ start }) => start), end]
  const long = months.reduce((bits, { start }, at) => {
    const days = (starts[at + 1] ?? Number.NaN) - start
    if (days !== 29 && days !== 30) throw new Error(`${year}: a month of ${days} days`)
    return days === 30 ? bits | (1 << at) : bits
  }, 0)
  const leap = months.find(({ isLeap }) => isLeap)?.number ?? 0
  const offset = (months[0]?.start ?? Number.NaN) - Date.UTC(year, 0, 1) / 86_400_000
  return long | (leap << 13) | (offset << 17)
}

export const encodedTable = (): number[] =>
  Array.from({ length: lastLunarYear - firstLunarYear + 1 }, (_, n) =>
    encodeYear(firstLunarYear + n),
  )
