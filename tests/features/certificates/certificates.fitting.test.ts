import {
  type Box,
  bindPhrases,
  fitText,
  type Measure,
} from '@shared/features/certificates/certificates.fitting'
import { describe, expect, it } from 'vitest'

/** Every letter as wide as half its size: at 10 points a letter takes 5. */
const measure: Measure = (text, size) => [...text].length * size * 0.5

const box: Box = {
  width: 100,
  maxHeight: 30,
  size: 10,
  minSize: 8,
  lineHeight: 1.2,
  maxLines: 2,
  isBalanced: false,
}

const fitInBox = (text: string, change: Partial<Box> = {}) =>
  fitText(text, { ...box, ...change }, measure)

describe('fitting a text into its box', () => {
  it.each([
    { why: 'fits as it is', text: 'một hai', lines: ['một hai'], size: 10 },
    { why: 'exactly as wide as the box', text: 'a'.repeat(20), lines: ['a'.repeat(20)], size: 10 },
    {
      why: 'wraps before it shrinks',
      text: 'mười chín chữ cái đây rồi',
      lines: ['mười chín chữ cái', 'đây rồi'],
      size: 10,
    },
  ])('$why', ({ text, lines, size }) => {
    expect(fitInBox(text)).toEqual({ isFitted: true, lines, size })
  })

  it('shrinks in half points, only as far as needed', () => {
    const text = `${'a'.repeat(10)} ${'b'.repeat(10)} ${'c'.repeat(10)} ${'d'.repeat(10)}`
    // Two words need 21 letters: 105 points at size 10, 99.75 at 9.5.
    expect(fitInBox(text)).toMatchObject({ isFitted: true, size: 9.5 })
  })

  it('reaches a smallest size that is no whole number of steps away', () => {
    expect(fitInBox('a'.repeat(26), { size: 10, minSize: 7.6 })).toMatchObject({ size: 7.6 })
  })

  it.each([
    { why: 'wordTooWide', text: 'a'.repeat(26), change: {} },
    { why: 'tooManyLines', text: 'từng chữ một '.repeat(8).trim(), change: {} },
    { why: 'tooTall', text: 'mười chín chữ cái đây rồi', change: { maxHeight: 15, minSize: 9 } },
  ])('reports $why instead of cutting', ({ why, text, change }) => {
    expect(fitInBox(text, change)).toEqual({ isFitted: false, why })
  })

  it('never breaks inside a word and loses no word', () => {
    const text = 'Nguyễn Thị Ví Dụ Rất Dài Tên Hơn Nữa'
    const result = fitInBox(text)
    expect(result.isFitted && result.lines.join(' ')).toBe(text)
  })

  it('keeps lines apart that were given apart', () => {
    expect(fitInBox('T/M BAN\nBÍ THƯ')).toMatchObject({ lines: ['T/M BAN', 'BÍ THƯ'] })
  })

  it('makes centred lines nearly equal without adding a line', () => {
    const text = 'một hai ba bốn năm sáu'
    expect(fitInBox(text)).toMatchObject({ lines: ['một hai ba bốn năm', 'sáu'] })
    expect(fitInBox(text, { isBalanced: true })).toMatchObject({
      lines: ['một hai ba', 'bốn năm sáu'],
    })
  })

  it('keeps a number with its noun, and gives that up before it shrinks', () => {
    expect(fitInBox('theo Chỉ thị số 01-CT/TU')).toMatchObject({
      lines: ['theo Chỉ thị', 'số 01-CT/TU'],
      size: 10,
    })
    // Tied, “số 0123456789-QĐ/ĐUK” is wider than the box at every size; untied it fits at the first.
    expect(fitInBox('theo số 0123456789-CT/ĐUK.12')).toMatchObject({
      lines: ['theo số', '0123456789-CT/ĐUK.12'],
      size: 10,
    })
  })
})

describe('words that stay together', () => {
  it.each([
    ['Chỉ thị số 01-CT/TU', 'Chỉ thị số~01-CT/TU'],
    ['Quyết định số: 12-QĐ/ĐUK', 'Quyết định số:~12-QĐ/ĐUK'],
    ['ngày 05 tháng 01 năm 2023', 'ngày~05~tháng~01~năm~2023'],
    ['qua 02 năm thực hiện', 'qua 02~năm thực hiện'],
    ['Cơ quan - Doanh nghiệp', 'Cơ quan~-~Doanh nghiệp'],
    ['một số cá nhân', 'một số cá nhân'],
    ['giai đoạn 2020-2025', 'giai đoạn 2020-2025'],
  ])('%s', (text, expected) => {
    expect(bindPhrases(text).replaceAll('\u00a0', '~')).toBe(expected)
  })
})
