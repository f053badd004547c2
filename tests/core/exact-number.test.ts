import {
  compareRatios,
  DecimalText,
  decimalOf,
  millionths,
  minus,
  quotient,
  ratioOf,
  roundHalfUp,
} from '@shared/core/exact-number'
import { formatDecimal, formatRatio, parseDecimal } from '@shared/core/vietnamese-numbers'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('a decimal text', () => {
  it.each(['0', '-6', '1.5', '130000', '0.000001', '999999999999999999'])(
    '“%s” comes back',
    (text) => expect(decimalOf(millionths(text))).toBe(text),
  )

  it.each(['', '1,5', '01', '1.', '.5', '1e3', '1.0000001', '+1'])('“%s” is none', (text) => {
    expect(DecimalText.safeParse(text).success).toBe(false)
  })

  it('throws where something else is taken for one', () => {
    expect(() => millionths('1,5')).toThrow(RangeError)
  })

  it('comes back whatever it is', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), (amount) => {
        expect(millionths(decimalOf(amount))).toBe(amount)
      }),
    )
  })
})

describe('a ratio', () => {
  it('is compared without being divided: a third is less than 33.333334% and more than 33.333333%', () => {
    const third = quotient(ratioOf('100'), ratioOf('3'))
    expect(third && compareRatios(third, ratioOf('33.333334'))).toBe(-1)
    expect(third && compareRatios(third, ratioOf('33.333333'))).toBe(1)
  })

  it('of nothing is none', () => expect(quotient(ratioOf('1'), ratioOf('0'))).toBeNull())

  it.each([
    { amount: '103.125', digits: 2, rounded: 10313n },
    { amount: '1.005', digits: 2, rounded: 101n },
    { amount: '-40', digits: 0, rounded: -40n },
    { amount: '-0.5', digits: 0, rounded: -1n },
  ])('$amount is rounded half up to $rounded', ({ amount, digits, rounded }) => {
    expect(roundHalfUp(ratioOf(amount), digits)).toBe(rounded)
  })

  it('is printed with a decimal comma, and a fall with a minus', () => {
    expect(formatRatio(ratioOf('103.125'), 2)).toBe('103,13')
    expect(formatRatio(minus(ratioOf('9'), ratioOf('15')), 0)).toBe('−6')
    expect(formatDecimal('1234567.5')).toBe('1.234.567,5')
  })
})

describe('parseDecimal', () => {
  it.each([
    ['1,5', '1.5'],
    ['007,50', '7.5'],
    ['1.234.567,8', '1234567.8'],
    ['24', '24'],
    ['10,0', '10'],
  ])('reads “%s” as %s without losing a digit', (text, value) =>
    expect(parseDecimal(text)).toEqual({ ok: true, value }),
  )

  it('asks about what can be read in two ways', () => {
    expect(parseDecimal('1.200')).toEqual({
      ok: false,
      reason: 'ambiguous',
      readings: ['1200', '1.200'],
    })
  })
})
