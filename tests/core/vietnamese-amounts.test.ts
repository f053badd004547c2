import { amountInWords } from '@shared/core/vietnamese-amounts'
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
])('%i is %s', (dong, words) => {
  expect(amountInWords(dong)).toBe(words)
  expect(words.normalize('NFC')).toBe(words)
})

it('refuses what is no amount', () => {
  for (const dong of [-1, 0.5, Number.NaN]) expect(() => amountInWords(dong)).toThrow(RangeError)
})
