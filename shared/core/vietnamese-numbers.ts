/** 1234567.89 → “1.234.567,89”. At most `digits` decimals, trailing zeros left out. */
export function formatNumber(value: number, digits = 2): string {
  return new Intl.NumberFormat('vi-VN', { maximumFractionDigits: digits }).format(value)
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

  const scale = 10n ** BigInt(digits)
  const divisor = BigInt(denominator)
  const scaled = (2n * 100n * scale * BigInt(numerator) + divisor) / (2n * divisor)
  const whole = new Intl.NumberFormat('vi-VN').format(scaled / scale)
  return digits === 0 ? `${whole}%` : `${whole},${String(scaled % scale).padStart(digits, '0')}%`
}

/** Why a text is not a number. An ambiguous one comes with both readings, to offer them to the clerk. */
export type ParsedNumber =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly reason: 'empty' | 'notANumber' }
  | {
      readonly ok: false
      readonly reason: 'ambiguous'
      readonly readings: readonly [number, number]
    }

/**
 * Reads what a Vietnamese clerk types: “1,5”, “1.5” (the dot of the numeric keypad), “1.234.567,8”.
 * “1.200” and “1,200” are refused: twelve hundred and one point two are both possible.
 */
export function parseNumber(text: string): ParsedNumber {
  const trimmed = text.trim()
  if (trimmed === '') return { ok: false, reason: 'empty' }

  const ambiguous = /^(-?[1-9]\d{0,2})[.,](\d{3})$/u.exec(trimmed)
  if (ambiguous) {
    const [, whole, rest] = ambiguous
    const readings = [Number(`${whole}${rest}`), Number(`${whole}.${rest}`)] as const
    return { ok: false, reason: 'ambiguous', readings }
  }

  const plain = /^-?\d+(?:[.,]\d+)?$/u
  const grouped = /^-?[1-9]\d{0,2}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})$/u
  const digits = grouped.test(trimmed) ? trimmed.replaceAll('.', '') : trimmed
  if (!plain.test(digits)) return { ok: false, reason: 'notANumber' }
  return { ok: true, value: Number(digits.replace(',', '.')) }
}

/** Counts in the prose of Party documents: “07 tập thể”, “13 cá nhân”, “1.200 đảng viên”; nought stays “0”. */
export function twoDigits(count: number): string {
  return count > 0 && count < 10 ? `0${count}` : formatNumber(count, 0)
}
