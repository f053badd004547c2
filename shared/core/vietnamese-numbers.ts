import { type DecimalText, type Ratio, ratioOf, roundHalfUp } from './exact-number'

/** By the most decimals: making one takes a hundred times as long as asking it. */
const formats = new Map<number, Intl.NumberFormat>()

/** 1234567.89 → “1.234.567,89”. At most `digits` decimals, trailing zeros left out. */
export function formatNumber(value: number, digits = 2): string {
  const known = formats.get(digits)
  const format = known ?? new Intl.NumberFormat('vi-VN', { maximumFractionDigits: digits })
  if (!known) formats.set(digits, format)
  return format.format(value)
}

/**
 * A share as printed in reports: 165 of 160 → “103,13%”, rounded half up.
 *
 * Integer arithmetic throughout: `toFixed` rounds 1.005 down, because the binary fraction is below it.
 * @param numerator whole, ≥ 0
 * @param denominator whole, > 0
 * @param digits decimals, always written out
 * @throws {RangeError} a fraction or a value out of range: the caller's bug
 */
export function formatPercentHalfUp(numerator: number, denominator: number, digits = 2): string {
  if (!Number.isSafeInteger(numerator) || numerator < 0)
    throw new RangeError(`numerator: ${numerator}`)
  if (!Number.isSafeInteger(denominator) || denominator <= 0)
    throw new RangeError(`denominator: ${denominator}`)

  return `${formatRatio({ n: 100n * BigInt(numerator), d: BigInt(denominator) }, digits)}%`
}

/** 103125/1000 with two digits → “103,13”: rounded half up, every decimal written out. */
export function formatRatio(ratio: Ratio, digits: number): string {
  const scale = 10n ** BigInt(digits)
  const rounded = roundHalfUp(ratio, digits)
  const size = rounded < 0n ? -rounded : rounded
  const whole = new Intl.NumberFormat('vi-VN').format(size / scale)
  const rest = digits === 0 ? '' : `,${String(size % scale).padStart(digits, '0')}`
  return `${rounded < 0n ? '−' : ''}${whole}${rest}`
}

/** “1234567.5” → “1.234.567,5”: as many decimals as it has. */
export function formatDecimal(decimal: DecimalText): string {
  const [, rest = ''] = decimal.split('.')
  return formatRatio(ratioOf(decimal), rest.length)
}

/** Why a text is not a number. An ambiguous one comes with both readings, to offer them to the clerk. */
export type ParsedNumber<Value = number> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: 'empty' | 'notANumber' }
  | {
      readonly ok: false
      readonly reason: 'ambiguous'
      readonly readings: readonly [Value, Value]
    }

/**
 * Reads what a Vietnamese clerk types: “1,5”, “1.5” (the dot of the numeric keypad), “1.234.567,8”.
 * “1.200” and “1,200” are refused: twelve hundred and one point two are both possible.
 */
export function parseNumber(text: string): ParsedNumber {
  const read = parseDecimal(text)
  if (read.ok) return { ok: true, value: Number(read.value) }
  if (read.reason !== 'ambiguous') return read
  const [whole, fraction] = read.readings
  return { ...read, readings: [Number(whole), Number(fraction)] }
}

/** As `parseNumber`, keeping every digit: the value is a decimal text with a dot. */
export function parseDecimal(text: string): ParsedNumber<DecimalText> {
  const trimmed = text.trim()
  if (trimmed === '') return { ok: false, reason: 'empty' }

  const ambiguous = /^(-?[1-9]\d{0,2})[.,](\d{3})$/u.exec(trimmed)
  if (ambiguous) {
    const [, whole, rest] = ambiguous
    return { ok: false, reason: 'ambiguous', readings: [`${whole}${rest}`, `${whole}.${rest}`] }
  }

  const plain = /^-?\d+(?:[.,]\d+)?$/u
  const grouped = /^-?[1-9]\d{0,2}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})$/u
  const digits = grouped.test(trimmed) ? trimmed.replaceAll('.', '') : trimmed
  if (!plain.test(digits)) return { ok: false, reason: 'notANumber' }
  return { ok: true, value: canonical(digits.replace(',', '.')) }
}

/** “007.50” → “7.5”. */
const canonical = (decimal: string): DecimalText =>
  decimal.replace(/^(-?)0+(?=\d)/u, '$1').replace(/\.0+$|(\.\d*[1-9])0+$/u, '$1')

/** Counts in the prose of Party documents: “07 tập thể”, “13 cá nhân”, “1.200 đảng viên”; nought stays “0”. */
export function twoDigits(count: number): string {
  return count > 0 && count < 10 ? `0${count}` : formatNumber(count, 0)
}
