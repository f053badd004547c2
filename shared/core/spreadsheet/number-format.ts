import type { LocalDate } from '@shared/core/local-date'
import type { TypedCell } from './workbook'

/** What a number format makes of a number, as far as an office list needs it. */
export type NumberDisplay =
  | { readonly kind: 'plain' }
  /** “000000000000”, “00 000000”: a card number stored as a number, shown with its zeros. */
  | { readonly kind: 'digits'; readonly pattern: string }
  | { readonly kind: 'percent' }
  | { readonly kind: 'date'; readonly precision: 'day' | 'month' | 'year'; readonly time: boolean }
  | { readonly kind: 'time' }

/** Day 0: 1899-12-30 on Windows, 1904-01-01 in files begun on an old Mac. */
export type DateSystem = 1900 | 1904

const plain: NumberDisplay = { kind: 'plain' }
const day: NumberDisplay = { kind: 'date', precision: 'day', time: false }

/** Formats that files name only by number (ECMA-376 part 1, 18.8.30); the rest carry their code. */
const BUILT_IN: ReadonlyMap<number, NumberDisplay> = new Map<number, NumberDisplay>([
  [9, { kind: 'percent' }],
  [10, { kind: 'percent' }],
  [17, { kind: 'date', precision: 'month', time: false }],
  [22, { kind: 'date', precision: 'day', time: true }],
  ...[14, 15, 16, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map(
    (id) => [id, day] as const,
  ),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map(
    (id) => [id, { kind: 'time' }] as const,
  ),
])

export const builtInDisplay = (id: number): NumberDisplay => BUILT_IN.get(id) ?? plain

/** @param code as in the file, e.g. `dd\/mm\/yyyy;@`, `[$-42A]d mmmm yyyy`, `00\ 000000` */
export function readFormatCode(code: string): NumberDisplay {
  const section = code.split(';', 1)[0] ?? ''
  const pattern = section.replace(/\\(.)|"([^"]*)"/gu, '$1$2')
  if (/^0[0 -]+$/u.test(pattern) && pattern.length > 1) return { kind: 'digits', pattern }

  // What is quoted, escaped or in brackets is decoration; an elapsed time such as [h] is not.
  const symbols = section
    .replace(/"[^"]*"|\\.|_.|\*./gu, '')
    .replace(/\[(h+|m+|s+)\]/giu, '$1')
    .replace(/\[[^\]]*\]/gu, '')
    .replace(/general/giu, '')
    .replace(/am\/pm|a\/p/giu, 'h')
    .toLowerCase()
  return readSymbols(symbols)
}

function readSymbols(symbols: string): NumberDisplay {
  if (symbols.includes('%')) return { kind: 'percent' }
  if (/[0#?]/u.test(symbols.replace(/s[.,]0+/u, ''))) return plain
  const time = /[hs]/u.test(symbols)
  if (symbols.includes('d')) return { kind: 'date', precision: 'day', time }
  if (symbols.includes('y')) {
    return { kind: 'date', precision: symbols.includes('m') ? 'month' : 'year', time }
  }
  if (time) return { kind: 'time' }
  return symbols.includes('m') ? { kind: 'date', precision: 'month', time } : plain
}

/** A number with its format, as the cell a reader of the sheet sees. */
export function showNumber(value: number, display: NumberDisplay, system: DateSystem): TypedCell {
  switch (display.kind) {
    case 'plain':
      return { kind: 'number', text: decimalText(value), number: value }
    case 'percent':
      return { kind: 'number', text: `${decimalText(value * 100)}%`, number: value }
    case 'digits':
      return { kind: 'number', text: digitsText(value, display.pattern), number: value }
    case 'time':
      return { kind: 'number', text: timeText(value), number: value }
    case 'date':
      return showDate(value, display, system)
  }
}

/** Decimal comma, no thousands marks, the 15 digits Excel itself keeps: 0.1 + 0.2 is “0,3”. */
export function decimalText(value: number): string {
  const rounded = Number(value.toPrecision(15))
  const text = Math.abs(rounded) < 1e21 ? plainDigits(rounded) : String(rounded)
  return text.replace('.', ',')
}

const plainDigits = (value: number): string =>
  Number.isInteger(value) ? BigInt(value).toString() : String(value)

function digitsText(value: number, pattern: string): string {
  if (!Number.isSafeInteger(value) || value < 0) return decimalText(value)
  const digits = String(value)
  const places = pattern.replace(/[^0]/gu, '').length
  const padded = digits.padStart(places, '0')
  const extra = padded.length - places
  let next = extra
  const tail = pattern.replace(/0/gu, () => padded[next++] ?? '')
  return padded.slice(0, extra) + tail
}

const two = (value: number): string => String(value).padStart(2, '0')

function timeText(value: number): string {
  const minutes = Math.round(value * 24 * 60)
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

function showDate(
  serial: number,
  display: NumberDisplay & { kind: 'date' },
  system: DateSystem,
): TypedCell {
  const date = serialToDay(serial, system)
  // Outside the calendar Excel shows ####; the number is the only truth left.
  if (date === null) return { kind: 'number', text: decimalText(serial), number: serial }
  const [year = '', month = '', dayOfMonth = ''] = date.split('-')
  const time = display.time ? ` ${timeText(serial % 1)}` : ''
  const text =
    display.precision === 'year'
      ? year
      : display.precision === 'month'
        ? `${month}/${year}`
        : `${dayOfMonth}/${month}/${year}${time}`
  return { kind: 'date', text, date }
}

const LAST_SERIAL = 2_958_465 // 9999-12-31, where Excel's calendar ends
const DAY_MS = 86_400_000
const SERIAL_OF_1970 = 25_569
const SYSTEM_1904_OFFSET = 1462

/** @returns null before 1900-01-01 and after 9999-12-31. */
export function serialToDay(serial: number, system: DateSystem): LocalDate | null {
  const counted = Math.floor(serial) + (system === 1904 ? SYSTEM_1904_OFFSET : 0)
  if (!(counted >= 1 && counted <= LAST_SERIAL)) return null
  // Excel, like Lotus before it, believes in a 29/02/1900 (serial 60).
  const days = counted < 60 ? counted + 1 : counted
  return isoDay((days - SERIAL_OF_1970) * DAY_MS)
}

const isoDay = (instant: number): LocalDate =>
  new Date(instant).toISOString().slice(0, 10) as LocalDate

/** The serial of a day in the 1900 system, for writing. */
export function dayToSerial(date: LocalDate): number {
  const days = Date.parse(`${date}T00:00:00Z`) / DAY_MS + SERIAL_OF_1970
  return days <= 60 ? days - 1 : days
}
