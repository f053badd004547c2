import { addDays, daysBetween, type LocalDate } from '@shared/core/local-date'
import { z } from 'zod'
import type { TargetPeriodKind } from './targets.kinds'

/** `2023`, `2023-H1`, `2023-Q4`, `2023-M07`, `all` (the whole campaign), or a day `2025-12-31`. */
export const PeriodKey = z
  .string()
  .regex(/^(?:all|\d{4}(?:-H[12]|-Q[1-4]|-M(?:0[1-9]|1[0-2])|-\d{2}-\d{2})?)$/u)
  .brand<'PeriodKey', 'inout'>()
export type PeriodKey = z.infer<typeof PeriodKey>

const key = (text: string) => text as PeriodKey

/** In how many of them a year falls apart. */
const parts = { year: 1, half: 2, quarter: 4, month: 12 } as const
type PartOfYear = keyof typeof parts

const marks: Readonly<Record<Exclude<PartOfYear, 'year'>, (part: number) => string>> = {
  half: (part) => `H${part}`,
  quarter: (part) => `Q${part}`,
  month: (part) => `M${String(part).padStart(2, '0')}`,
}

const isPartOfYear = (kind: TargetPeriodKind): kind is PartOfYear => kind in parts

/** What a target says of its time. */
export interface TargetTime {
  readonly periodKind: TargetPeriodKind
  readonly dueOn: LocalDate | null
}

/** The periods of a year, the first one first; of the whole campaign, or of one day, there is one. */
export function periodsOf({ periodKind, dueOn }: TargetTime, year: number): readonly PeriodKey[] {
  if (isPartOfYear(periodKind)) return partsOf(periodKind, year)
  return [periodKind === 'date' && dueOn ? key(dueOn) : key('all')]
}

function partsOf(kind: PartOfYear, year: number): readonly PeriodKey[] {
  if (kind === 'year') return [key(String(year))]
  const mark = marks[kind]
  return Array.from({ length: parts[kind] }, (_, index) => key(`${year}-${mark(index + 1)}`))
}

/** Days from the first to the last, both included; null: nobody said. */
export interface Bounds {
  readonly from: LocalDate | null
  readonly to: LocalDate | null
}

const unbounded: Bounds = { from: null, to: null }

/** @param campaign the days of its campaign; a day to be met is counted from the first of its year */
export function boundsOf(period: PeriodKey, campaign: Bounds = unbounded): Bounds {
  if (period === 'all') return campaign
  const year = period.slice(0, 4)
  const rest = period.slice(5)
  if (/^\d\d-\d\d$/u.test(rest)) return { from: day(year, 1), to: period as string as LocalDate }
  const length = rest === '' ? 12 : monthsIn[rest.charAt(0)]
  if (length === undefined) throw new RangeError(`period: ${period}`)
  const first = rest === '' ? 1 : (Number(rest.slice(1)) - 1) * length + 1
  return { from: day(year, first), to: lastDay(Number(year), first + length - 1) }
}

const monthsIn: Readonly<Record<string, number>> = { H: 6, Q: 3, M: 1 }

const day = (year: string | number, month: number) =>
  `${year}-${String(month).padStart(2, '0')}-01` as LocalDate

const lastDay = (year: number, month: number): LocalDate =>
  addDays(month === 12 ? day(year + 1, 1) : day(year, month + 1), -1)

/** The same period of another year: “cùng kỳ”. The whole campaign has none. */
export function sameIn(period: PeriodKey, year: number): PeriodKey | null {
  return period === 'all' ? null : key(`${year}${period.slice(4)}`)
}

/** null: the whole campaign. */
export const yearOf = (period: PeriodKey): number | null =>
  period === 'all' ? null : Number(period.slice(0, 4))

/** “Cùng kỳ” a year before, or that of the year the document names. */
export function periodBefore(period: PeriodKey, baseYear: number | null): PeriodKey | null {
  const year = yearOf(period)
  return year === null ? null : sameIn(period, baseYear ?? year - 1)
}

/** The periods of another step that lie within one: the quarters of a year. */
export function periodsWithin(
  period: PeriodKey,
  figuresBy: TargetPeriodKind,
): readonly PeriodKey[] {
  const year = yearOf(period)
  const whole = boundsOf(period)
  if (year === null || !isPartOfYear(figuresBy) || figuresBy === 'year') return [period]
  const within = partsOf(figuresBy, year).filter((each) => {
    const { from, to } = boundsOf(each)
    return !!from && !!to && !!whole.from && !!whole.to && from >= whole.from && to <= whole.to
  })
  return within.length > 0 ? within : [period]
}

/** How much of a period is behind us: days, both ends included; null where its days are not known. */
export function elapsedOf(
  { from, to }: Bounds,
  today: LocalDate,
): { readonly days: number; readonly of: number } | null {
  if (!from || !to) return null
  const of = daysBetween(from, to) + 1
  return { days: Math.min(of, Math.max(0, daysBetween(from, today) + 1)), of }
}

export const hasEnded = ({ to }: Bounds, today: LocalDate): boolean => to !== null && to < today

/** The period to look at: the newest one begun by today, of a year gone by its last one. */
export function currentPeriod(time: TargetTime, year: number, today: LocalDate): PeriodKey {
  const periods = periodsOf(time, year)
  const begun = periods.filter((period) => (boundsOf(period).from ?? today) <= today)
  const found = begun.at(-1) ?? periods[0]
  if (!found) throw new RangeError(`no period in ${year}`)
  return found
}

/** Whether a target holds in a year: from the first on if no last one is set; one of a day in its year. */
export function holdsIn(
  target: TargetTime & { readonly yearFrom: number | null; readonly yearTo: number | null },
  year: number,
): boolean {
  if (target.dueOn) return Number(target.dueOn.slice(0, 4)) === year
  if (target.yearFrom === null) return true
  return target.yearFrom <= year && (target.yearTo === null || year <= target.yearTo)
}
