import { fold, tidy, toNfc } from '@shared/core/vietnamese-fold'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('toNfc', () => {
  it.each([
    { typed: 'Đồng Khởi mới'.normalize('NFD'), stored: 'Đồng Khởi mới', why: 'decomposed input' },
    { typed: 'Ð\u1ed3ng Kh\u1edfi', stored: 'Đồng Khởi', why: 'capital ETH of the 2020 headline' },
    { typed: 'QÐ/ÐUK', stored: 'QĐ/ĐUK', why: 'ETH inside a symbol' },
    { typed: 'Ɖảng', stored: 'Đảng', why: 'African D' },
    { typed: 'ðảng viên', stored: 'đảng viên', why: 'small eth at the start of a word' },
    { typed: 'Guðmundur', stored: 'Guðmundur', why: 'an Icelandic name keeps its eth' },
    { typed: 'hoà  hòa\n', stored: 'hoà  hòa\n', why: 'spaces and tone placement stay as typed' },
  ])('$why', ({ typed, stored }) => expect(toNfc(typed)).toBe(stored))

  it('is settled after one pass', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(toNfc(toNfc(text))).toBe(toNfc(text))
      }),
    )
  })
})

describe('tidy', () => {
  it('makes one clean line of what Word and Excel leave behind', () => {
    expect(tidy('\u00A0 Nguyễn\u00A0\u00A0Văn\r\n\tAn\u200B ')).toBe('Nguyễn Văn An')
  })
})

describe('fold', () => {
  it.each([
    ['Đồng Khởi', 'dong khoi'],
    ['Thi đua', 'thi dua'],
    ['ĐẢNG UỶ', 'dang uy'],
    ['Ðảng ủy', 'dang uy'],
    ['“Đồng khởi” – 2020…', '"dong khoi" - 2020...'],
    ['Cơ quan\u00A0—\u00A0Doanh nghiệp', 'co quan - doanh nghiep'],
  ])('%s → %s', (text, key) => expect(fold(text)).toBe(key))

  it.each([
    ['uỷ', 'ủy'],
    ['hòa', 'hoà'],
    ['Thúy', 'thuý'],
    ['KHOẺ', 'khỏe'],
    ['Đặng', 'Đặng'.normalize('NFD')],
  ])('finds %s and %s alike', (one, other) => expect(fold(one)).toBe(fold(other)))

  it('keeps kĩ and kỹ apart: i/y is not a matter of accents', () => {
    expect(fold('kĩ')).not.toBe(fold('kỹ'))
  })

  it('is settled after one pass, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
      { numRuns: 1000 },
    )
  })
})

it('drops control characters, on which SQLite and XML would end or break', () => {
  expect(tidy('Nguyễn\u0000 Văn\u0007 An')).toBe('Nguyễn Văn An')
  expect(fold('Đồng\u0000 Khởi')).toBe('dong khoi')
})

describe('the short way through sound texts', () => {
  const letters =
    'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ'
  const word = fc.string({
    unit: fc.constantFrom(...letters, ...letters.toUpperCase(), ' ', '-', '3', "'", 'Ð', '\u00A0'),
  })
  /** The same letters apart, which only the long way understands. */
  const theLongWay = (text: string) => text.normalize('NFD')

  it('says the same as the long way', () => {
    fc.assert(
      fc.property(word, (text) => {
        expect(fold(text)).toBe(fold(theLongWay(text)))
        expect(tidy(text)).toBe(tidy(theLongWay(text)))
      }),
    )
  })
})
