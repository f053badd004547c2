import { z } from 'zod'
import { type DayProblem, type LocalDate, type ParseDayOptions, parseDay } from './local-date'
import { fold } from './vietnamese-fold'

/**
 * A day known to the year, the month or the day: `1965`, `1965-03`, `1965-03-17`.
 * Members' files often hold a birth year only; the length of the text is the precision.
 */
export const PartialDate = z
  .union([z.string().regex(/^\d{4}$/), z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/), z.iso.date()])
  .brand<'PartialDate', 'inout'>()
export type PartialDate = z.infer<typeof PartialDate>

export type DatePrecision = 'year' | 'month' | 'day'

export type ParsedPartialDate =
  | { readonly ok: true; readonly date: PartialDate; readonly precision: DatePrecision }
  | { readonly ok: false; readonly reason: DayProblem }

/** 1965 → “1965”, 1965-03 → “03/1965”, 1965-03-17 → “17/03/1965”. */
export const showPartialDate = (date: PartialDate): string => date.split('-').reverse().join('/')

/** Whether none of it has come yet: a year or a month under way has. */
export const isStillToCome = (date: PartialDate | LocalDate, today: LocalDate): boolean =>
  date > today.slice(0, date.length)

export function precisionOf(date: PartialDate): DatePrecision {
  if (date.length === 4) return 'year'
  return date.length === 7 ? 'month' : 'day'
}

/** A whole day is one of the three forms; checking it again costs a second over 10,000 rows. */
const dayAsDate = (day: LocalDate): PartialDate => day as string as PartialDate

/**
 * A year or a month alone, with the words and the blanks that forms put around them: “tháng 3/1985”,
 * “năm 1985”, “00/00/1985”, “../3/1985”. Folded text.
 */
const PARTIAL =
  /^(?:(?:00|[._]{1,3})[-/.])?(?:(?:00|[._]{1,3})[-/.]|(?:thang |t\.?)?(?<month>\d{1,2})(?: ?[-/.] ?| nam ))?(?:(?:sinh )?nam )?(?<year>\d{4})$/u

/** Reads “1965”, “3/1965” (also `-` and `.`), “tháng 3/1965”, and every form of {@link parseDay}. */
export function parsePartialDate(text: string, options: ParseDayOptions = {}): ParsedPartialDate {
  const partial = PARTIAL.exec(fold(text))?.groups
  if (partial?.year === undefined) {
    const whole = parseDay(text, options)
    if (!whole.ok) return whole
    return { ok: true, date: dayAsDate(whole.day), precision: 'day' }
  }

  // A year or a month is plausible when its first day is: one rule, one set of reasons.
  const firstDay = parseDay(`1/${partial.month ?? '1'}/${partial.year}`)
  if (!firstDay.ok) return firstDay
  const precision = partial.month === undefined ? 'year' : 'month'
  const date = firstDay.day.slice(0, precision === 'year' ? 4 : 7)
  return { ok: true, date: PartialDate.parse(date), precision }
}
