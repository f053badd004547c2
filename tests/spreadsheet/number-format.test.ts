import {
  builtInDisplay,
  dayToSerial,
  decimalText,
  readFormatCode,
  serialToDay,
  showNumber,
} from '@shared/core/spreadsheet/number-format'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const FIRST_OF_2023 = 44_927 // 01/01/2023

describe('a number format', () => {
  it.each([
    { code: 'General', value: 12.5, text: '12,5', kind: 'number' },
    { code: '#,##0.00', value: 1234.5, text: '1234,5', kind: 'number' },
    { code: '0.00E+00', value: 1500, text: '1500', kind: 'number' },
    { code: '0.0%', value: 1.0313, text: '103,13%', kind: 'number' },
    { code: '000000000000', value: 83_060_001_234, text: '083060001234', kind: 'number' },
    { code: '00\\ 000000', value: 1_234_567, text: '01 234567', kind: 'number' },
    { code: '000', value: 12_345, text: '12345', kind: 'number' },
    { code: '000', value: 1.5, text: '1,5', kind: 'number' },
    { code: 'dd/mm/yyyy', value: FIRST_OF_2023, text: '01/01/2023', kind: 'date' },
    { code: 'dd\\/mm\\/yyyy;@', value: FIRST_OF_2023, text: '01/01/2023', kind: 'date' },
    { code: '[$-42A]d mmmm yyyy', value: FIRST_OF_2023, text: '01/01/2023', kind: 'date' },
    { code: '"ngày" dd "tháng" mm', value: FIRST_OF_2023, text: '01/01/2023', kind: 'date' },
    {
      code: 'dd/mm/yyyy hh:mm',
      value: FIRST_OF_2023 + 0.5,
      text: '01/01/2023 12:00',
      kind: 'date',
    },
    { code: 'mm/yyyy', value: FIRST_OF_2023, text: '01/2023', kind: 'date' },
    { code: 'yyyy', value: FIRST_OF_2023, text: '2023', kind: 'date' },
    { code: 'hh:mm', value: 0.3125, text: '07:30', kind: 'number' },
    { code: '[h]:mm:ss', value: 1.25, text: '30:00', kind: 'number' },
    { code: '#,##0\\ "đồng"', value: 5000, text: '5000', kind: 'number' },
    { code: '[Red]0;[Blue]-0', value: 7, text: '7', kind: 'number' },
    { code: 'dd/mm/yyyy', value: -1, text: '-1', kind: 'number' },
  ])('$code shows $value as $text', ({ code, value, text, kind }) => {
    expect(showNumber(value, readFormatCode(code), 1900)).toMatchObject({ text, kind })
  })

  it.each([
    { id: 0, kind: 'plain' },
    { id: 3, kind: 'plain' },
    { id: 9, kind: 'percent' },
    { id: 14, kind: 'date' },
    { id: 20, kind: 'time' },
    { id: 22, kind: 'date' },
    { id: 49, kind: 'plain' },
  ])('number $id is $kind without a code in the file', ({ id, kind }) => {
    expect(builtInDisplay(id).kind).toBe(kind)
  })
})

describe('a serial', () => {
  it.each([
    { serial: 1, system: 1900, day: '1900-01-01' },
    { serial: 59, system: 1900, day: '1900-02-28' },
    { serial: 61, system: 1900, day: '1900-03-01' },
    { serial: 21_932.99, system: 1900, day: '1960-01-17' },
    { serial: 0, system: 1904, day: '1904-01-01' },
    { serial: 43_465, system: 1904, day: '2023-01-01' },
    { serial: 0.5, system: 1900, day: null },
    { serial: 2_958_466, system: 1900, day: null },
    { serial: Number.NaN, system: 1900, day: null },
  ] as const)('$serial of $system is $day', ({ serial, system, day }) => {
    expect(serialToDay(serial, system)).toBe(day)
  })

  it('comes back from the day it stands for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const day = serialToDay(serial, 1900)
        expect(day === null ? null : dayToSerial(day)).toBe(serial)
      }),
    )
  })
})

it.each([
  [0.1 + 0.2, '0,3'],
  [123_456_789_012, '123456789012'],
  [-1.5, '-1,5'],
  [1e-7, '1e-7'],
  [1e20, '100000000000000000000'],
])('%d is written %s', (value, text) => {
  expect(decimalText(value)).toBe(text)
})
