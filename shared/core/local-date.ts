import { z } from 'zod'
import { type dayProblems, dayWords } from './core.strings'
import { fold } from './vietnamese-fold'

/** A calendar day in the office's time zone, `YYYY-MM-DD`. Compares correctly as a string. */
export const LocalDate = z.iso.date().brand<'LocalDate', 'inout'>()
export type LocalDate = z.infer<typeof LocalDate>

/** Each has its sentence in `dayProblems`. */
export type DayProblem = keyof typeof dayProblems

export type ParsedDay =
  | { readonly ok: true; readonly day: LocalDate }
  | { readonly ok: false; readonly reason: DayProblem }

export interface ParseDayOptions {
  /**
   * The latest year that two digits may mean: with 2030, “30” is 2030 and “31” is 1931.
   * Left out, a two-digit year is refused rather than guessed.
   */
  readonly pivot?: number
}

/** For screens and lists: 2026-01-17 → “17/01/2026”. */
export const showDay = (day: LocalDate): string => day.split('-').reverse().join('/')

/**
 * Under the number of a document: “ngày 05 tháng 01 năm 2023”, “ngày 27 tháng 5 năm 2026”.
 * Days below 10 and months 1 and 2 carry a leading zero, against later changes by hand.
 */
export function documentDay(day: LocalDate): string {
  const { year, month, date } = documentParts(day)
  return `${dayWords.day} ${date} ${dayWords.month} ${month} ${dayWords.year} ${year}`
}

/** In running text: “06/7/2018”, “18/5/2021”, “05/01/2023”. Padded like {@link documentDay}. */
export function inlineDay(day: LocalDate): string {
  const { year, month, date } = documentParts(day)
  return `${date}/${month}/${year}`
}

/** @param days whole days, negative to go back */
export function addDays(day: LocalDate, days: number): LocalDate {
  return toDay(utc(day) + days * millisecondsPerDay)
}

/** Whole days from one to the other; negative when `to` is the earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (utc(to) - utc(from)) / millisecondsPerDay
}

/**
 * Reads a day typed by a Vietnamese clerk, day before month, never the reverse:
 * D/M/YYYY with one of `/ - .`, DDMMYYYY, D/M/YY and DDMMYY, “ngày 05 tháng 01 năm 2023”.
 * A day that does not exist (31/02) is refused, not moved.
 */
export function parseDay(text: string, options: ParseDayOptions = {}): ParsedDay {
  const key = fold(text)
  if (key === '') return { ok: false, reason: 'empty' }

  const found = DAY_FORMS.map((form) => form.exec(key)).find((match) => match !== null)?.groups
  if (found === undefined) return { ok: false, reason: 'format' }

  const year = readYear(found.year ?? '', options.pivot)
  if (typeof year === 'string') return { ok: false, reason: year }
  return checkDay(year, Number(found.month), Number(found.date))
}

/** Folded text: no diacritics, lower-case, single spaces. */
const DAY_FORMS = [
  /^(?<date>\d{1,2}) ?(?<mark>[-/.]) ?(?<month>\d{1,2}) ?\k<mark> ?(?<year>\d{4}|\d{2})$/u,
  /^(?<date>\d{2})(?<month>\d{2})(?<year>\d{4}|\d{2})$/u,
  /^(?:ngay )?(?<date>\d{1,2}) thang (?<month>\d{1,2}) nam (?<year>\d{4})$/u,
] as const

const FIRST_YEAR = 1900
const LAST_YEAR = 2199

function readYear(digits: string, pivot: number | undefined): number | DayProblem {
  if (digits.length === 4) {
    const year = Number(digits)
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 'yearOutOfRange'
  }
  if (pivot === undefined) return 'twoDigitYear'
  const inPivotCentury = pivot - (pivot % 100) + Number(digits)
  return inPivotCentury <= pivot ? inPivotCentury : inPivotCentury - 100
}

function checkDay(year: number, month: number, date: number): ParsedDay {
  if (month < 1 || month > 12) return { ok: false, reason: 'monthOutOfRange' }
  const text = `${year}-${pad(month)}-${pad(date)}`
  const day = LocalDate.safeParse(text)
  return day.success ? { ok: true, day: day.data } : { ok: false, reason: 'noSuchDay' }
}

const millisecondsPerDay = 24 * 60 * 60 * 1000

// UTC on both ways: a day has no time zone, and none may shift it.
const utc = (day: LocalDate): number => Date.parse(`${day}T00:00:00Z`)
const toDay = (instant: number): LocalDate =>
  LocalDate.parse(new Date(instant).toISOString().slice(0, 10))

const pad = (value: number): string => String(value).padStart(2, '0')

function documentParts(day: LocalDate) {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return { year, month: month <= 2 ? pad(month) : String(month), date: pad(date) }
}
