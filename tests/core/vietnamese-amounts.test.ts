import { amountInWords } from '@shared/core/vietnamese-amounts'
import fc from 'fast-check'
import { expect, it } from 'vitest'

it.each([
  [0, 'Không đồng'],
  [15, 'Mười lăm đồng'],
  [21, 'Hai mươi mốt đồng'],
  [105, 'Một trăm linh năm đồng'],
  [447_000, 'Bốn trăm bốn mươi bảy nghìn đồng'],
  [5_811_000, 'Năm triệu tám trăm mười một nghìn đồng'],
  [1_000_005, 'Một triệu không trăm linh năm đồng'],
  [2_340_000, 'Hai triệu ba trăm bốn mươi nghìn đồng'],
  [1_001_010_000, 'Một tỷ không trăm linh một triệu không trăm mười nghìn đồng'],
  [12_000_000_000, 'Mười hai tỷ đồng'],
  [1_000_000_000_000, 'Một nghìn tỷ đồng'],
  [1_234_000_000_000, 'Một nghìn hai trăm ba mươi bốn tỷ đồng'],
  [1_005_000_007_000, 'Một nghìn không trăm linh năm tỷ không trăm linh bảy nghìn đồng'],
  [10_500_000_000_000, 'Mười nghìn năm trăm tỷ đồng'],
  [2_000_000_000_000_000, 'Hai triệu tỷ đồng'],
  [
    1_020_300_000_000_004,
    'Một triệu không trăm hai mươi nghìn ba trăm tỷ không trăm linh bốn đồng',
  ],
])('%i is %s', (dong, words) => {
  expect(amountInWords(dong)).toBe(words)
  expect(words.normalize('NFC')).toBe(words)
})

it('refuses what is no amount', () => {
  for (const dong of [-1, 0.5, Number.NaN]) expect(() => amountInWords(dong)).toThrow(RangeError)
})

const ones = new Map([
  ...['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'].map(
    (word, digit) => [word, digit] as const,
  ),
  ...([
    ['mốt', 1],
    ['lăm', 5],
    ['linh', 0],
  ] as const),
])

/** Reads the words back as a person does: what is before “tỷ” first, then millions, thousands, the rest. */
function read(words: readonly string[]): number {
  for (const [name, value] of [
    ['tỷ', 1e9],
    ['triệu', 1e6],
    ['nghìn', 1e3],
  ] as const) {
    const at = words.lastIndexOf(name)
    if (at >= 0) return read(words.slice(0, at)) * value + read(words.slice(at + 1))
  }
  let [hundreds, tens, last] = [0, 0, 0]
  for (const word of words)
    if (word === 'trăm') [hundreds, last] = [last, 0]
    else if (word === 'mươi') [tens, last] = [last, 0]
    else if (word === 'mười') tens = 1
    else last = ones.get(word) ?? Number.NaN
  return hundreds * 100 + tens * 10 + last
}

const amounts = fc.oneof(
  fc.maxSafeNat(),
  // Round sums are what an office pays, and where whole groups are empty.
  fc.tuple(fc.nat(9_999), fc.integer({ min: 0, max: 11 })).map(([n, zeros]) => n * 10 ** zeros),
)

it('reads back to the very amount', () => {
  fc.assert(
    fc.property(amounts, (dong) => {
      const words = amountInWords(dong).toLocaleLowerCase('vi').split(' ').slice(0, -1)
      expect(read(words)).toBe(dong)
      // Billions are named once; nothing is a thousand of thousands.
      expect(words.filter((word) => word === 'tỷ').length).toBe(dong >= 1e9 ? 1 : 0)
    }),
    { numRuns: 2_000 },
  )
})

it('would not read back the billions named twice, as they once were', () => {
  const twice = 'một nghìn tỷ hai trăm ba mươi bốn tỷ'.split(' ')
  expect(read(twice)).not.toBe(1_234_000_000_000)
})
