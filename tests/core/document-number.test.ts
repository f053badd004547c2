import {
  type DocumentNumber,
  documentNumbersIn,
  documentSeriesKey,
  formatDocumentNumber,
  parseDocumentNumber,
} from '@shared/core/document-number'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('parseDocumentNumber', () => {
  it.each([
    ['Số 849-CV/ĐUK', 'party', 849, 'CV', 'ĐUK'],
    ['25-CTr/TU', 'party', 25, 'CTr', 'TU'],
    ['213-QĐ/TW', 'party', 213, 'QĐ', 'TW'],
    ['12-HD/BTCTW', 'party', 12, 'HD', 'BTCTW'],
    ['Số: 05 - QÐ/ÐUK', 'party', 5, 'QĐ', 'ĐUK'],
    ['51–KH/ĐUK', 'party', 51, 'KH', 'ĐUK'],
    ['06/QĐ-TTg', 'state', 6, 'QĐ', 'TTg'],
    ['6980/HD-UBND', 'state', 6980, 'HD', 'UBND'],
  ])('%s', (text, system, number, type, issuer) => {
    expect(parseDocumentNumber(text)).toEqual({ system, number, type, issuer })
    expect(parseDocumentNumber(text.normalize('NFD'))).toEqual({ system, number, type, issuer })
  })

  it('keeps the year of State legislation', () => {
    const number = parseDocumentNumber('152/2025/NĐ-CP')
    expect(number).toEqual({ system: 'state', number: 152, type: 'NĐ', issuer: 'CP', year: 2025 })
  })

  it.each([
    ['06/2022/QH15', { number: 6, type: '', issuer: 'QH15', year: 2022 }],
    ['1211/2016/UBTVQH13', { number: 1211, type: '', issuer: 'UBTVQH13', year: 2016 }],
    ['1234/UBND-NC', { number: 1234, type: '', issuer: 'UBND-NC' }],
    ['28/KH-BTĐKT', { number: 28, type: 'KH', issuer: 'BTĐKT' }],
    ['01/2024/TTLT-BNV-BTC', { number: 1, type: 'TTLT', issuer: 'BNV-BTC', year: 2024 }],
  ])('reads the State form %s', (text, parts) => {
    expect(parseDocumentNumber(text)).toEqual({ system: 'state', ...parts })
  })

  it.each([
    '',
    'Số',
    '12/TU',
    '06/2022/15',
    '849',
    '849-CV',
    '-CV/ĐUK',
    '0-QĐ/TU',
    '12-cv/ĐUK',
    '849-CV/ĐUK ngày 5',
    '1/2/2026',
  ])('is not fooled by “%s”', (text) => expect(parseDocumentNumber(text)).toBeUndefined())
})

describe('formatDocumentNumber', () => {
  it.each([
    ...['849-CV/ĐUK', '05-QĐ/ĐUK', '06/QĐ-TTg', '6980/HD-UBND', '152/2025/NĐ-CP'],
    ...['3106-CV/TU', '25-CTr/TU', '06/2022/QH15', '1234/UBND-NC', '12-HD/BTCTW'],
  ])('prints %s as it was read', (text) => {
    const number = parseDocumentNumber(text)
    expect(number && formatDocumentNumber(number)).toBe(text)
  })
})

it('counts one issuer, one type and one term as one series', () => {
  const series = { issuer: 'ĐUK', type: 'QĐ', term: '2020-2025' }
  expect(documentSeriesKey(series)).toBe(documentSeriesKey({ ...series }))
  expect(documentSeriesKey(series)).not.toBe(documentSeriesKey({ ...series, term: '2025-2030' }))
  expect(documentSeriesKey(series)).not.toBe(documentSeriesKey({ ...series, type: 'CV' }))
})

const symbol = fc.constantFrom('ĐUK', 'TU', 'TW', 'BTCTW', 'UBND', 'TTg', 'CP', 'HĐND', 'ĐU-UBND')
const type = fc.constantFrom('QĐ', 'CTr', 'HD', 'KH', 'NQ', 'TTr')
const counted = fc.integer({ min: 1, max: 999_999 })
const year = fc.integer({ min: 1945, max: 2199 })
const numbers: fc.Arbitrary<DocumentNumber> = fc.oneof(
  fc.record({ system: fc.constant('party' as const), number: counted, type, issuer: symbol }),
  fc.record(
    { system: fc.constant('state' as const), number: counted, type, issuer: symbol, year },
    { requiredKeys: ['system', 'number', 'type', 'issuer'] },
  ),
  fc.record({
    system: fc.constant('state' as const),
    number: counted,
    type: fc.constant(''),
    issuer: fc.constantFrom('QH15', 'UBTVQH13', 'UBND-TH'),
    year,
  }),
)

it('reads back every number it prints, however it is labelled and spelt', () => {
  fc.assert(
    fc.property(numbers, fc.constantFrom('', 'Số ', 'Số: '), (number, label) => {
      const printed = `${label}${formatDocumentNumber(number)}`
      expect(parseDocumentNumber(printed)).toEqual(number)
      expect(parseDocumentNumber(printed.normalize('NFD'))).toEqual(number)
    }),
  )
})

it('finds the numbers that a legal basis mentions, and nothing that only looks like one', () => {
  const basis =
    'Căn cứ Hướng dẫn số 22-HD/ĐUK, ngày 18/4/2022; Quyết định số 06/QĐ-TTg (06/01/2022), 165/160 và 22-HD/ĐUK.'
  expect(documentNumbersIn(basis)).toEqual(['22-HD/ĐUK', '06/QĐ-TTg'])
})
