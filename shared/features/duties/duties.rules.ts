import { assertNever } from '@shared/core/assert-never'
import { addDays, type LocalDate } from '@shared/core/local-date'
import { daysInLunarMonth, lunarOf, solarOf } from '@shared/core/vietnamese-lunar'
import { isWorkingDay, shiftToWorkingDay, type WorkCalendar } from '../holidays/holidays.rules'
import { dayRuleFor, type WithFormer } from './duties.former.rules'
import type { DutyAnchor } from './duties.kinds'
import {
  firstOfMonth,
  lastOfMonth,
  lunarPeriodsBetween,
  monthIndex,
  monthsIn,
  type Period,
  periodsBetween,
  type Rhythm,
} from './duties.periods'
import type { ruleProblems } from './duties.rule.strings'

/** When something falls due, again and again (R-134 … ). */
export interface DutyRule extends Rhythm, WithFormer {
  /** Days of reminder before the day due. */
  readonly leadDays: number
  readonly validFrom: LocalDate
  /** null: until further notice. */
  readonly validTo: LocalDate | null
}

/** One time that a duty falls due. */
export interface Occurrence {
  readonly key: string
  readonly from: LocalDate
  readonly to: LocalDate
  /** By the rule alone, whether anybody works on that day or not. */
  readonly ruleDay: LocalDate
  readonly dueOn: LocalDate
}

/** How far from the end of its period a day may be counted. */
export const offsetLimits = { before: -60, after: 180 } as const

/** Days that a shift may go, with room to spare: Tết and the weekends about it are ten. */
const shiftLimit = 30

/** Around a window, the periods whose day could be shifted or counted into it. */
const reach = { back: offsetLimits.after + shiftLimit, ahead: shiftLimit - offsetLimits.before }

/**
 * Every time that falls due within the two days, both inclusive, in order.
 *
 * A period counts when the rule was in force on its day, or at its end where the day comes later.
 */
export function occurrencesBetween(
  rule: DutyRule,
  window: { readonly from: LocalDate; readonly to: LocalDate },
  calendar: WorkCalendar,
): readonly Occurrence[] {
  return periodsOf(rule, addDays(window.from, -reach.back), addDays(window.to, reach.ahead))
    .flatMap((period) => occurrenceIn(rule, period, calendar) ?? [])
    .filter(({ dueOn }) => dueOn >= window.from && dueOn <= window.to)
}

/** The next times from a day on, as many as asked for; fewer when the rule ends. */
export function nextOccurrences(
  rule: DutyRule,
  { from, count }: { readonly from: LocalDate; readonly count: number },
  calendar: WorkCalendar,
): readonly Occurrence[] {
  const years = Math.ceil((Math.max(12, monthsIn(rule)) * (count + 1)) / 12)
  const to = addDays(from, years * 366)
  return occurrencesBetween(rule, { from, to }, calendar).slice(0, count)
}

/** The one time that a key names; null when the rule has none such. */
export function occurrenceOf(
  rule: DutyRule,
  key: string,
  calendar: WorkCalendar,
): Occurrence | null {
  const year = Number(key.slice(0, 4))
  // A lunar year ends in the following solar one; a period of own length begins in the year it names.
  const [from, to] = [firstOfMonth(year * 12), lastOfMonth(year * 12 + 13)]
  const period = periodsOf(rule, from, to).find((one) => one.key === key)
  return period ? occurrenceIn(rule, period, calendar) : null
}

const periodsOf = (rule: DutyRule, from: LocalDate, to: LocalDate): readonly Period[] =>
  rule.anchor === 'lunar-day'
    ? lunarPeriodsBetween(rule.period === 'month' ? 'month' : 'year', from, to)
    : periodsBetween(rule, from, to)

function occurrenceIn(
  rule: DutyRule,
  { key, from, to }: Period,
  calendar: WorkCalendar,
): Occurrence | null {
  const ruled = { ...rule, ...dayRuleFor(rule, from) }
  const ruleDay = dayWithin(ruled, { key, from, to }, calendar)
  if (ruleDay === null) return null
  const measured = ruleDay < to ? ruleDay : to
  if (measured < rule.validFrom || (rule.validTo !== null && measured > rule.validTo)) return null
  return { key, from, to, ruleDay, dueOn: shiftToWorkingDay(ruleDay, ruled.shift, calendar) }
}

function dayWithin(rule: DutyRule, period: Period, calendar: WorkCalendar): LocalDate | null {
  const day = rule.anchorDay ?? 1
  const month = monthIndex(period.from) + Math.max(1, rule.anchorMonth ?? 1) - 1
  switch (rule.anchor) {
    case 'day':
      return dayOfMonth(month, day)
    case 'last-day':
      return period.to
    case 'working-day':
      return workingDayOf(month, day, calendar)
    case 'lunar-day':
      return lunarDayWithin(rule, period)
    case 'after-period':
      return addDays(period.to, day)
    default:
      return assertNever(rule.anchor, 'anchor')
  }
}

/** The 31st of a month of thirty days is its last. */
function dayOfMonth(month: number, day: number): LocalDate {
  const last = lastOfMonth(month)
  const wanted = addDays(firstOfMonth(month), day - 1)
  return wanted > last ? last : wanted
}

/** A month with fewer working days than asked for gives its last one; one without any, its end. */
function workingDayOf(month: number, nth: number, calendar: WorkCalendar): LocalDate {
  const [first, last] = [firstOfMonth(month), lastOfMonth(month)]
  const step = nth < 0 ? -1 : 1
  let left = Math.abs(nth)
  let found: LocalDate | null = null
  for (let day = nth < 0 ? last : first; day >= first && day <= last; day = addDays(day, step)) {
    if (!isWorkingDay(day, calendar)) continue
    found = day
    left -= 1
    if (left === 0) return day
  }
  return found ?? last
}

/** The 30th of a short lunar month is its 29th; a leap month has no yearly day of its own. */
function lunarDayWithin(rule: DutyRule, period: Period): LocalDate | null {
  const first = lunarOf(period.from)
  if (!first) return null
  const { year } = first
  const { month, isLeap } =
    rule.period === 'month' ? first : { month: rule.anchorMonth ?? 1, isLeap: false }
  const length = daysInLunarMonth({ year, month, isLeap })
  const day = Math.min(rule.anchorDay ?? 1, length ?? 0)
  return solarOf({ year, month, isLeap, day })
}

/** What is wrong with a rule, by its sentence in `ruleProblems`; null when nothing is. */
export function ruleProblem(rule: DutyRule): keyof typeof ruleProblems | null {
  const { period, anchor, anchorMonth, anchorDay, validFrom, validTo } = rule
  if (period === 'months' && (rule.everyMonths === null || rule.firstMonth === null))
    return 'ownRhythm'
  if (anchor === 'lunar-day' && period !== 'month' && period !== 'year') return 'lunarPeriod'
  if (anchor !== 'last-day' && anchorDay === null) return 'dayMissing'
  if (needsMonth(rule) && !isWithin(anchorMonth, 1, monthsIn(rule))) return 'monthRange'
  if (!isAllowed(anchor, anchorDay ?? 1)) return 'dayRange'
  if (validTo !== null && validTo < validFrom) return 'validity'
  return null
}

/** Whether the month within the period must be told: a month has only one. */
export const needsMonth = (rule: Rhythm & Pick<DutyRule, 'anchor'>): boolean =>
  monthsIn(rule) > 1 &&
  (rule.anchor === 'day' || rule.anchor === 'working-day' || rule.anchor === 'lunar-day')

function isAllowed(anchor: DutyAnchor, day: number): boolean {
  switch (anchor) {
    case 'day':
      return isWithin(day, 1, 31)
    case 'lunar-day':
      return isWithin(day, 1, 30)
    case 'working-day':
      return isWithin(Math.abs(day), 1, 20)
    case 'after-period':
      return day !== 0 && isWithin(day, offsetLimits.before, offsetLimits.after)
    case 'last-day':
      return true
    default:
      return assertNever(anchor, 'anchor')
  }
}

const isWithin = (value: number | null, least: number, most: number): boolean =>
  value !== null && value >= least && value <= most
