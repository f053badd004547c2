import type { RelationKind } from '@shared/features/directives/directives.kinds'
import {
  documentTypeOf,
  isEarlier,
  readDirectiveNumber,
  typeBeside,
  validityOf,
  wouldCircle,
} from '@shared/features/directives/directives.rules'
import { directivesStrings } from '@shared/features/directives/directives.strings'
import { describe, expect, it } from 'vitest'
import { date } from '../../support/demo-directives'

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
    ['06/QĐ-TTg', 'Quyết định'],
    ['152/2025/NĐ-CP', 'Nghị định'],
    ['1234/UBND-NC', 'Công văn'],
    ['06/2022/QH15', ''],
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
        issuedOn: date('2024-01-29'),
      }),
    ).toBe('Văn bản chưa rõ số, ngày 29/01/2024')
  })
})

describe('what a document is worth', () => {
  it.each([
    [false, [], 'in-force'],
    [true, [], 'ended'],
    [false, ['partial'], 'partly-replaced'],
    [true, ['partial'], 'ended'],
    [false, ['partial', 'whole'], 'replaced'],
  ] as const)('ended: %s, replaced: %s → %s', (isEnded, extents, validity) => {
    const replacements = extents.map((extent) => ({ extent }))
    expect(validityOf(isEnded, replacements)).toBe(validity)
  })
})

describe('days known in part', () => {
  it.each([
    ['2020-10-17', '2021-01-14', true],
    ['2021', '2021-05-11', false],
    ['2021-05-11', '2021', false],
    ['2020', '2021-05', true],
    [null, '2021', false],
  ])('%s before %s: %s', (one, other, isBefore) => {
    expect(isEarlier(one === null ? null : date(one), other === null ? null : date(other))).toBe(
      isBefore,
    )
  })
})

describe('circles', () => {
  const link = (fromId: string, kind: RelationKind, toId: string) => ({ fromId, kind, toId })
  const chain = [link('c', 'replaces', 'b'), link('b', 'implements', 'a')]

  it.each([
    ['a', 'replaces', 'c', true],
    ['a', 'awards-per', 'b', true],
    ['a', 'cites', 'c', false],
    ['c', 'implements', 'a', false],
    ['a', 'cites', 'a', true],
  ] as const)('%s %s %s: %s', (from, kind, to, isCircle) => {
    expect(wouldCircle(chain, link(from, kind, to))).toBe(isCircle)
  })

  it('is blind to none of a chain however long', () => {
    const long = Array.from({ length: 200 }, (_, n) => link(`${n + 1}`, 'replaces', `${n}`))
    expect(wouldCircle(long, link('0', 'replaces', '200'))).toBe(true)
    expect(wouldCircle(long.slice(1), link('0', 'replaces', '200'))).toBe(false)
  })
})
