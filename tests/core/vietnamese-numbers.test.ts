import {
  formatNumber,
  formatPercentHalfUp,
  parseNumber,
  twoDigits,
} from '@shared/core/vietnamese-numbers'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('formatNumber', () => {
  it.each([
    [1234567.891, 2, '1.234.567,89'],
    [1200, 0, '1.200'],
    [103.13, 2, '103,13'],
    [5, 2, '5'],
    [-1.5, 1, '-1,5'],
  ])('%d with %d digits is %s', (value, digits, text) => {
    expect(formatNumber(value, digits)).toBe(text)
  })
})

describe('formatPercentHalfUp', () => {
  it.each([
    [165, 160, 2, '103,13%'],
    [1, 3, 2, '33,33%'],
    [2, 3, 0, '67%'],
    [1, 200, 0, '1%'],
    [201, 20000, 2, '1,01%'],
    [0, 7, 2, '0,00%'],
    [3000, 2, 1, '150.000,0%'],
  ])('%d of %d with %d digits is %s', (numerator, denominator, digits, text) => {
    expect(formatPercentHalfUp(numerator, denominator, digits)).toBe(text)
  })

  it('is right where toFixed is not', () => {
    expect((1.005).toFixed(2)).toBe('1.00')
    expect(formatPercentHalfUp(1005, 100_000)).toBe('1,01%')
  })

  it.each([
    [1, 0],
    [-1, 2],
    [0.5, 2],
    [1, Number.NaN],
  ])('refuses %d of %d', (numerator, denominator) => {
    expect(() => formatPercentHalfUp(numerator, denominator)).toThrow(RangeError)
  })
})

describe('parseNumber', () => {
  it.each([
    ['1,5', 1.5],
    ['1.5', 1.5],
    [' 12 ', 12],
    ['1.234.567', 1_234_567],
    ['1.234.567,8', 1_234_567.8],
    ['1.234,56', 1234.56],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['1234', 1234],
    ['-3,25', -3.25],
  ])('reads “%s”', (text, value) => expect(parseNumber(text)).toEqual({ ok: true, value }))

  it.each(['1.200', '1,200'])('refuses to guess “%s”, and offers both readings', (text) => {
    expect(parseNumber(text)).toEqual({ ok: false, reason: 'ambiguous', readings: [1200, 1.2] })
  })

  it.each(['1.2.3', '1,2,3', '1,234.5', '12.34.567', '5 kg', '1e3', '0x10', '--1', '.', '1.'])(
    'refuses “%s”',
    (text) => expect(parseNumber(text)).toEqual({ ok: false, reason: 'notANumber' }),
  )

  it('tells an empty field from a wrong one', () => {
    expect(parseNumber('  ')).toEqual({ ok: false, reason: 'empty' })
  })

  it('reads back whatever it prints, unless that is ambiguous by itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (hundredths) => {
        const parsed = parseNumber(formatNumber(hundredths / 100))
        if (parsed.ok) expect(parsed.value).toBe(hundredths / 100)
        else expect(parsed.reason).toBe('ambiguous')
      }),
    )
  })
})

describe('twoDigits', () => {
  it.each([
    [7, '07'],
    [10, '10'],
    [0, '0'],
    [1200, '1.200'],
  ])('%d is %s', (count, text) => {
    expect(twoDigits(count)).toBe(text)
  })
})
