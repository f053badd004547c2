/**
 * Numbers that must not be rounded on the way: decimals as text (`1.5`), and the ratios made of them
 * as two whole numbers. What a target asks is decided by cross-multiplying, never by a division.
 */

import { z } from 'zod'

/** Canonical: no plus, no leading zeros, a dot, at most six decimals. */
export const DecimalText = z.string().regex(/^-?(?:0|[1-9]\d{0,17})(?:\.\d{1,6})?$/u)
export type DecimalText = z.infer<typeof DecimalText>

/** n ÷ d; d > 0. */
export interface Ratio {
  readonly n: bigint
  readonly d: bigint
}

const decimals = 6
const one = 10n ** BigInt(decimals)

/** Millionths: every decimal text is a whole number of them, so sums stay exact. */
export function millionths(decimal: DecimalText): bigint {
  if (/^-?\d{1,18}$/u.test(decimal)) return BigInt(decimal) * one
  const parts = /^(-?)(\d{1,18})(?:\.(\d{1,6}))?$/u.exec(decimal)
  if (!parts) throw new RangeError(`not a decimal: ${decimal}`)
  const [, sign, whole = '', rest = ''] = parts
  const amount = BigInt(whole) * one + BigInt(rest.padEnd(decimals, '0'))
  return sign === '-' ? -amount : amount
}

/** The canonical text of so many millionths. */
export function decimalOf(amount: bigint): DecimalText {
  if (amount % one === 0n) return String(amount / one)
  const size = amount < 0n ? -amount : amount
  const rest = String(size % one)
    .padStart(decimals, '0')
    .replace(/0+$/u, '')
  return `${amount < 0n ? '-' : ''}${size / one}${rest && `.${rest}`}`
}

export const ratioOf = (decimal: DecimalText): Ratio => ({ n: millionths(decimal), d: one })

/** @returns null where there is nothing to divide by */
export function quotient(numerator: Ratio, denominator: Ratio): Ratio | null {
  if (denominator.n === 0n) return null
  const n = numerator.n * denominator.d
  const d = numerator.d * denominator.n
  return d < 0n ? { n: -n, d: -d } : { n, d }
}

export const times = (ratio: Ratio, factor: bigint): Ratio => ({ n: ratio.n * factor, d: ratio.d })

export const minus = (one: Ratio, other: Ratio): Ratio => ({
  n: one.n * other.d - other.n * one.d,
  d: one.d * other.d,
})

/** −1: the first is less; 0: they are the same number; 1: it is more. */
export function compareRatios(one: Ratio, other: Ratio): -1 | 0 | 1 {
  const difference = one.n * other.d - other.n * one.d
  if (difference === 0n) return 0
  return difference < 0n ? -1 : 1
}

/** Scaled by 10^digits and rounded half up; of a negative number, its size is (R-124: −40%). */
export function roundHalfUp({ n, d }: Ratio, digits: number): bigint {
  const size = n < 0n ? -n : n
  const scaled = (2n * size * 10n ** BigInt(digits) + d) / (2n * d)
  return n < 0n ? -scaled : scaled
}
