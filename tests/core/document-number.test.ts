import {
  documentSeriesKey,
  formatDocumentNumber,
  parseDocumentNumber,
} from '@shared/core/document-number'
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
    '',
    'Số',
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
  it.each(['849-CV/ĐUK', '05-QĐ/ĐUK', '06/QĐ-TTg', '6980/HD-UBND', '152/2025/NĐ-CP'])(
    'prints %s as it was read',
    (text) => {
      const number = parseDocumentNumber(text)
      expect(number && formatDocumentNumber(number)).toBe(text)
    },
  )
})

it('counts one issuer, one type and one term as one series', () => {
  const series = { issuer: 'ĐUK', type: 'QĐ', term: '2020-2025' }
  expect(documentSeriesKey(series)).toBe(documentSeriesKey({ ...series }))
  expect(documentSeriesKey(series)).not.toBe(documentSeriesKey({ ...series, term: '2025-2030' }))
  expect(documentSeriesKey(series)).not.toBe(documentSeriesKey({ ...series, type: 'CV' }))
})
