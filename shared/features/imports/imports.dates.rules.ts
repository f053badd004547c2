import type { LocalDate } from '@shared/core/local-date'
import { PartialDate, parsePartialDate } from '@shared/core/partial-date'
import { type Cell, cellDate, cellText } from '@shared/core/spreadsheet/workbook'
import type { Reading } from './imports.cells.rules'
import { rowProblems as problems } from './imports.strings'

/** How a column writes its days, as far as the column itself tells. */
export interface DateColumn {
  /** Some day in it can only be month/day: then none of its ambiguous days is certain. */
  readonly isMonthFirst: boolean
  /** Excel took what it could for month/day and left the rest as text. */
  readonly isTornByExcel: boolean
  /** Some day in it can only be day/month. */
  readonly isDayFirst: boolean
}

export const dayFirst: DateColumn = {
  isMonthFirst: false,
  isTornByExcel: false,
  isDayFirst: false,
}

const NUMBERS = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})$/u

/**
 * What the days of one column have in common. 13 and more in second place is month/day, as an
 * American program writes; and real dates up to the 12th beside texts from the 13th on are what Excel
 * makes of a Vietnamese list that is pasted under American settings.
 */
export function judgeDateColumn(cells: Iterable<Cell | null>): DateColumn {
  let monthFirst = 0
  let dayFirstTexts = 0
  let low = 0
  let high = 0
  for (const cell of cells) {
    const day = cellDate(cell)
    if (day !== null) {
      if (Number(day.slice(8)) > 12) high += 1
      else low += 1
      continue
    }
    const numbers = NUMBERS.exec(cellText(cell).trim())
    if (!numbers) continue
    if (Number(numbers[2]) > 12 && Number(numbers[1]) <= 12) monthFirst += 1
    else if (Number(numbers[1]) > 12) dayFirstTexts += 1
  }
  return {
    isMonthFirst: monthFirst > 0,
    isDayFirst: dayFirstTexts > 0,
    isTornByExcel: low > 1 && high === 0 && dayFirstTexts > 0,
  }
}

interface DateOptions {
  readonly today: LocalDate
  readonly column?: DateColumn
  /** The clerk said that this column writes the month first. */
  readonly monthFirst?: boolean
}

/** Reads a day of somebody's life: never in the future, so two digits of a year may be enough. */
export function readDate(text: string, options: DateOptions): Reading<PartialDate> {
  if (text === '') return { value: null }
  if (/^\d{4}-\d\d-\d\d$/u.test(text)) return whole(text)
  const numbers = NUMBERS.exec(text)
  const written = numbers && options.monthFirst ? swap(numbers) : text
  if (numbers && !options.monthFirst) {
    const doubt = doubtAbout(numbers, text, options.column ?? dayFirst)
    if (doubt !== null) return { value: null, problem: doubt }
  }
  const plain = numbers && !options.monthFirst ? plainDay(numbers) : null
  if (plain !== null) return { value: plain }
  const parsed = parsePartialDate(written, { pivot: Number(options.today.slice(0, 4)) })
  if (!parsed.ok) return { value: null, problem: problems.day(parsed.reason) }
  return numbers?.[3]?.length === 2
    ? shortYear(parsed.date, text, options.today)
    : { value: parsed.date }
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** dd/mm/yyyy, as nine cells of ten write it, without asking a parser. @returns null when in doubt */
function plainDay([, date = '', month = '', year = '']: RegExpExecArray): PartialDate | null {
  const [day, at] = [Number(date), Number(month)]
  const isCertain = year.length === 4 && day >= 1 && day <= (DAYS[at - 1] ?? 0) && year >= '1900'
  const isLeapDay = at === 2 && day === 29
  if (!isCertain || isLeapDay || year > '2199') return null
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` as string as PartialDate
}

const swap = ([, month, day, year]: RegExpExecArray): string => `${day}/${month}/${year}`

function doubtAbout(numbers: RegExpExecArray, text: string, column: DateColumn): string | null {
  const [first, second] = [Number(numbers[1]), Number(numbers[2])]
  if (second > 12 && first <= 12) return problems.monthFirst(text)
  const isAmbiguous = first <= 12 && second <= 12 && first !== second
  return column.isMonthFirst && isAmbiguous ? problems.unclearOrder(text) : null
}

/** “85” can only be 1985; “24” may be 1924 or 2024, and is not guessed. */
function shortYear(date: PartialDate, text: string, today: LocalDate): Reading<PartialDate> {
  const isOnlyOne = Number(date.slice(2, 4)) > Number(today.slice(2, 4))
  return isOnlyOne
    ? { value: date, note: problems.shortYear(text, date.slice(0, 4)) }
    : { value: null, problem: problems.day('twoDigitYear') }
}

function whole(text: string): Reading<PartialDate> {
  const date = PartialDate.safeParse(text)
  return date.success ? { value: date.data } : { value: null, problem: problems.day('noSuchDay') }
}
