import {
  documentTypeOf,
  readDirectiveNumber,
  typeBeside,
} from '@shared/features/directives/directives.rules'
import { directivesStrings } from '@shared/features/directives/directives.strings'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/office'

describe('the number of a directive', () => {
  it.each([
    ['01-CT/TU', '01-CT/TU'],
    ['Số 1-CT/TU', '01-CT/TU'],
    [' 6980/HD-UBND ', '6980/HD-UBND'],
    ['', ''],
    ['  ', ''],
    ['Chỉ thị 01', null],
    ['0-CT/TU', null],
  ])('reads “%s” as %s', (text, number) => {
    expect(readDirectiveNumber(text)).toBe(number)
  })

  it.each([
    ['01-CT/TU', 'Chỉ thị'],
    ['51-KH/ĐUK', 'Kế hoạch'],
    ['25-CTr/TU', 'Chương trình'],
    ['29-QĐ/TW', ''],
    ['nháp', ''],
  ])('takes the type of “%s” to be “%s”', (number, type) => {
    expect(documentTypeOf(number)).toBe(type)
  })

  it('offers the type of a number, follows the number, and leaves alone what was typed', () => {
    expect(typeBeside({ number: '01-CT', type: '' }, '01-CT/TU')).toBe('Chỉ thị')
    expect(typeBeside({ number: '01-CT/TU', type: 'Chỉ thị' }, '01-CTr/TU')).toBe('Chương trình')
    expect(typeBeside({ number: '01-CT/TU', type: 'Chỉ thị' }, '')).toBe('')
    expect(typeBeside({ number: '01-CT/TU', type: 'Thông tri' }, '01-CTr/TU')).toBe('Thông tri')
  })
})

describe('in words', () => {
  const directive = { type: 'Chỉ thị', number: '01-CT/TU', issuer: 'Tỉnh ủy', issuedOn: null }

  it('says that a day or a number is not known instead of inventing one (R-205)', () => {
    expect(directivesStrings.directiveLine(directive)).toBe(
      'Chỉ thị số 01-CT/TU, chưa rõ ngày, của Tỉnh ủy',
    )
    expect(
      directivesStrings.directiveLine({
        type: '',
        number: '',
        issuer: '',
        issuedOn: day('2024-01-29'),
      }),
    ).toBe('Văn bản chưa rõ số, ngày 29/01/2024')
  })
})
