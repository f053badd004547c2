import {
  PartialDate,
  parsePartialDate,
  precisionOf,
  showPartialDate,
} from '@shared/core/partial-date'
import { describe, expect, it } from 'vitest'

describe('partly known dates', () => {
  it.each([
    ['1965', '1965', 'year', '1965'],
    ['3/1965', '1965-03', 'month', '03/1965'],
    ['03-1965', '1965-03', 'month', '03/1965'],
    ['17/3/1965', '1965-03-17', 'day', '17/03/1965'],
    ['17031965', '1965-03-17', 'day', '17/03/1965'],
  ])('“%s” is kept as %s, known to the %s, shown %s', (typed, date, precision, shown) => {
    const parsed = parsePartialDate(typed)
    expect(parsed).toEqual({ ok: true, date, precision })
    expect(precisionOf(PartialDate.parse(date))).toBe(precision)
    expect(showPartialDate(PartialDate.parse(date))).toBe(shown)
  })

  it.each([
    ['13/1965', 'monthOutOfRange'],
    ['1865', 'yearOutOfRange'],
    ['65', 'format'],
    ['30/2/1965', 'noSuchDay'],
    ['', 'empty'],
  ])('refuses “%s”: %s', (typed, reason) => {
    expect(parsePartialDate(typed)).toEqual({ ok: false, reason })
  })

  it.each(['1965-13', '1965-02-30', '65', '1965-3'])('the schema refuses %s', (text) => {
    expect(PartialDate.safeParse(text).success).toBe(false)
  })
})

it.each([
  ['tháng 3/1985', '1985-03'],
  ['Tháng 03 năm 1985', '1985-03'],
  ['T3/1985', '1985-03'],
  ['năm 1985', '1985'],
  ['Sinh năm 1985', '1985'],
  ['00/00/1985', '1985'],
  ['../../1985', '1985'],
  ['00/3/1985', '1985-03'],
  ['17-1-1985', '1985-01-17'],
  ['17.1.1985', '1985-01-17'],
])('a list may write %s', (text, date) => {
  expect(parsePartialDate(text)).toMatchObject({ ok: true, date })
})
it.each(['0/1985', '13/1985', '1/17/1985', '85', '00/00/85'])('%s is no date', (text) => {
  expect(parsePartialDate(text).ok).toBe(false)
})
