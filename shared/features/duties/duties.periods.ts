import { addDays, type LocalDate } from '@shared/core/local-date'
import { daysInLunarMonth, lunarOf, tetOf } from '@shared/core/vietnamese-lunar'
import { z } from 'zod'
import type { DutyPeriod } from './duties.kinds'

/** A stretch of days that a duty is owed for. */
export interface Period {
  /** `2026-03`, `2026-Q3`, `2026-H1`, `2026`, `2026-03+2`, lunar `2026-L05`, `2026-L05N`, `2026-L`. */
  readonly key: string
  readonly from: LocalDate
  /** Inclusive. */
  readonly to: LocalDate
}

export const PeriodKey = z
  .string()
  .regex(/^[12]\d{3}(?:-(?:Q[1-4]|H[12]|L(?:\d{2}N?)?|\d{2}(?:\+\d{1,2})?))?$/)
export type PeriodKey = z.output<typeof PeriodKey>

/** What of a rule says how time is cut. */
export interface Rhythm {
  readonly period: DutyPeriod
  /** With `months` only. */
  readonly everyMonths: number | null
  /** With `months` only: `YYYY-MM`, where the counting begins. */
  readonly firstMonth: string | null
}

/** Months of one period; lunar years aside. */
export function monthsIn({ period, everyMonths }: Rhythm): number {
  if (period === 'months') return Math.max(1, everyMonths ?? 1)
  return { month: 1, quarter: 3, 'half-year': 6, year: 12 }[period]
}

/** Months since the year 0: arithmetic on months needs no calendar. */
export const monthIndex = (day: string): number =>
  Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

/** A day by its making, so that a year of many duties is not parsed some thousand times. */
export const firstOfMonth = (index: number): LocalDate =>
  `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01` as LocalDate

export const lastOfMonth = (index: number): LocalDate => addDays(firstOfMonth(index + 1), -1)

/** @param index month that the period begins with */
export function periodFrom(rhythm: Rhythm, index: number): Period {
  const span = monthsIn(rhythm)
  return {
    key: keyOf(rhythm.period, index, span),
    from: firstOfMonth(index),
    to: lastOfMonth(index + span - 1),
  }
}

function keyOf(period: DutyPeriod, index: number, span: number): string {
  const [year, month] = [Math.floor(index / 12), index % 12]
  const text = String(year).padStart(4, '0')
  if (period === 'year') return text
  if (period === 'quarter') return `${text}-Q${month / 3 + 1}`
  if (period === 'half-year') return `${text}-H${month / 6 + 1}`
  const plain = `${text}-${String(month + 1).padStart(2, '0')}`
  return period === 'month' ? plain : `${plain}+${span}`
}

/** Periods that have a day between the two, in order. */
export function periodsBetween(rhythm: Rhythm, from: LocalDate, to: LocalDate): readonly Period[] {
  const span = monthsIn(rhythm)
  const origin =
    rhythm.period === 'months' && rhythm.firstMonth !== null ? monthIndex(rhythm.firstMonth) : 0
  const found: Period[] = []
  const first = origin + Math.floor((monthIndex(from) - origin) / span) * span
  for (let index = Math.max(first, origin); index <= monthIndex(to); index += span)
    found.push(periodFrom(rhythm, index))
  return found
}

/** Lunar months, or lunar years, that have a day between the two; none where no table reaches. */
export function lunarPeriodsBetween(
  period: 'month' | 'year',
  from: LocalDate,
  to: LocalDate,
): readonly Period[] {
  return period === 'month' ? lunarMonths(from, to) : lunarYears(from, to)
}

function lunarMonths(from: LocalDate, to: LocalDate): readonly Period[] {
  const found: Period[] = []
  for (let day = from; day <= to; ) {
    const lunar = lunarOf(day)
    const length = lunar && daysInLunarMonth(lunar)
    if (!lunar || !length) return found
    const first = addDays(day, 1 - lunar.day)
    const last = addDays(first, length - 1)
    const month = `${String(lunar.month).padStart(2, '0')}${lunar.isLeap ? 'N' : ''}`
    found.push({ key: `${lunar.year}-L${month}`, from: first, to: last })
    day = addDays(last, 1)
  }
  return found
}

function lunarYears(from: LocalDate, to: LocalDate): readonly Period[] {
  const found: Period[] = []
  for (let year = lunarOf(from)?.year ?? Number(from.slice(0, 4)); ; year += 1) {
    const [first, next] = [tetOf(year), tetOf(year + 1)]
    if (!first || !next || first > to) return found
    found.push({ key: `${year}-L`, from: first, to: addDays(next, -1) })
  }
}
