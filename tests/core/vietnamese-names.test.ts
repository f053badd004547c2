import { nameSortKey, splitName, textSortKey } from '@shared/core/vietnamese-names'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const byKey = (key: (text: string) => string) => (a: string, b: string) =>
  key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0

describe('splitName', () => {
  it.each([
    { name: ' Nguyễn  Văn An ', family: 'Nguyễn', middle: 'Văn', given: 'An' },
    { name: 'Nguyễn Thị Ngọc Ánh', family: 'Nguyễn', middle: 'Thị Ngọc', given: 'Ánh' },
    { name: 'Trần Bình', family: 'Trần', middle: '', given: 'Bình' },
    { name: 'Siu', family: '', middle: '', given: 'Siu' },
    { name: '', family: '', middle: '', given: '' },
  ])('“$name”', ({ name, ...parts }) => expect(splitName(name)).toEqual(parts))
})

describe('nameSortKey', () => {
  it('orders by tên, in the Vietnamese alphabet', () => {
    const names = 'An Ánh Ă Â Ân Ấn Dong Dung Dũng Đạt Đông Oanh Ốc Ơn Uy Ủy Ý Yên'.split(' ')
    const shuffled = [...names].sort((a, b) => a.length - b.length || (a < b ? 1 : -1))
    expect(shuffled).not.toEqual(names)
    expect(shuffled.sort(byKey(nameSortKey))).toEqual(names)
  })

  it.each([
    { first: 'Võ Văn An', second: 'Bùi Văn Ánh', why: 'tên decides before họ' },
    { first: 'Bùi Văn Ánh', second: 'Võ Văn Ánh', why: 'then họ' },
    { first: 'Bùi Ngọc Ánh', second: 'Bùi Văn Ánh', why: 'then đệm' },
    { first: 'Bùi Ánh', second: 'Bùi An Ánh', why: 'no đệm comes first' },
    { first: 'Võ Văn Ba', second: 'Lê Văn Bà', why: 'a tone of tên outranks the letters of họ' },
    { first: 'Lê Văn Bạ', second: 'Lê Văn Ban', why: 'letters of tên outrank its tone' },
    { first: 'Lê Mã', second: 'Lê Má', why: 'ngã before sắc' },
    { first: 'Lê Thuỷ', second: 'Lê Thúy', why: 'tones compare wherever they are written' },
    { first: 'Lê Thủy', second: 'Lê Thuý', why: 'and the other way about' },
    { first: 'LÊ VĂN AN', second: 'Lê Văn Bình', why: 'capitals are no different' },
  ])('$first before $second: $why', ({ first, second }) => {
    expect(nameSortKey(first) < nameSortKey(second)).toBe(true)
  })

  it('gives the same key to a decomposed and to a badly spaced name', () => {
    const key = nameSortKey('Đặng Thị Ước')
    expect(nameSortKey('Đặng Thị Ước'.normalize('NFD'))).toBe(key)
    expect(nameSortKey('  Đặng  Thị\u00A0Ước')).toBe(key)
  })

  it('agrees with the Vietnamese collator, part by part', () => {
    fc.assert(
      fc.property(fullName, fullName, (one, other) => {
        expect(Math.sign(byKey(nameSortKey)(one, other))).toBe(collate(one, other))
      }),
      { numRuns: 5000 },
    )
  })

  it('has the same order for SQLite (bytes) as for JavaScript', () => {
    const anything = fc.oneof(fullName, fc.string({ unit: 'grapheme' }))
    fc.assert(
      fc.property(anything, anything, (one, other) => {
        const bytes = Buffer.compare(Buffer.from(nameSortKey(one)), Buffer.from(nameSortKey(other)))
        expect(Math.sign(byKey(nameSortKey)(one, other))).toBe(bytes)
      }),
      { numRuns: 2000 },
    )
  })

  it('is caught by the collator when it forgets that đ is a letter (negative control)', () => {
    const forgetful = (name: string) => nameSortKey(name.replaceAll('đ', 'd').replaceAll('Đ', 'D'))
    expect(collate('Lê Đa', 'Lê Dung')).toBe(1)
    expect(byKey(forgetful)('Lê Đa', 'Lê Dung')).toBe(-1)
  })
})

describe('textSortKey', () => {
  it('counts numbers inside names of organisations', () => {
    const sorted = ['Chi bộ 1', 'Chi bộ 2', 'Chi bộ 10', 'Chi bộ An Hội', 'Chi bộ Đồn', 'Đảng bộ 1']
    expect([...sorted].reverse().sort(byKey(textSortKey))).toEqual(sorted)
  })

  it('agrees with the numeric Vietnamese collator', () => {
    const text = fc.array(fc.oneof(syllable, fc.nat(300).map(String)), {
      minLength: 1,
      maxLength: 4,
    })
    const numeric = new Intl.Collator('vi', { numeric: true, sensitivity: 'accent' })
    const line = text.map((words) => words.join(' '))
    fc.assert(
      fc.property(line, line, (one, other) => {
        const expected = numeric.compare(one, other)
        if (expected !== 0) expect(byKey(textSortKey)(one, other)).toBe(Math.sign(expected))
      }),
      { numRuns: 3000 },
    )
  })
})

const initials = [
  '',
  'b',
  'c',
  'd',
  'đ',
  'g',
  'h',
  'kh',
  'l',
  'm',
  'n',
  'ng',
  'nh',
  'ph',
  'qu',
  's',
]
const vowels = [...'aăâeêioôơuưy']
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']
const finals = ['', 'c', 'ch', 'i', 'm', 'n', 'ng', 'nh', 'p', 't', 'u', 'y']

// Few of each part, so that names often share some and the lower levels really decide.
const syllable = fc
  .tuple(...[initials, vowels, tones, finals].map((parts) => fc.constantFrom(...parts)))
  .map((parts) => parts.join('').normalize('NFC'))
const word = fc.oneof(syllable, fc.constantFrom('An', 'an', 'Ân', 'án', 'Ấn', 'ăn'))
const fullName = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))

const letters = new Intl.Collator('vi', { sensitivity: 'accent' })
function collate(one: string, other: string): number {
  const [a, b] = [splitName(one), splitName(other)]
  const order =
    letters.compare(a.given, b.given) ||
    letters.compare(a.family, b.family) ||
    letters.compare(a.middle, b.middle)
  return Math.sign(order) || (one < other ? -1 : one > other ? 1 : 0)
}
