import {
  decodeLegacy,
  encodingOfFont,
  type LegacyEncoding,
  suspectEncoding,
} from '@shared/core/vietnamese-legacy'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toTcvn3, toVni } from '../support/legacy-encoders'

const small = 'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ'
const letters = [...small, ...small.toUpperCase()]
const word = fc.array(fc.constantFrom(...letters, 'b', 'N', 'h', 'T', 'g', ' ', '-', '.', '1'))

describe('TCVN3', () => {
  it.each([
    ['§ång Khëi míi', 'Đồng Khởi mới'],
    ['§¶ng ñy Khèi', 'Đảng ủy Khối'],
    ['®iÓn h×nh', 'điển hình'],
    ['NguyÔn ThÞ ¸nh', 'Nguyễn Thị ánh'],
  ])('%s is %s', (written, meant) => {
    expect(decodeLegacy(written, 'tcvn3')).toBe(meant)
  })

  it('in an H font draws every letter as a capital', () => {
    expect(decodeLegacy('§¶ng bé khèi ¸nh', 'tcvn3-capitals')).toBe('ĐẢNG BỘ KHỐI ÁNH')
  })

  it('gives back every small letter, and every capital in an H font', () => {
    for (const letter of small) {
      expect(decodeLegacy(toTcvn3(letter), 'tcvn3')).toBe(letter)
      expect(decodeLegacy(toTcvn3(letter), 'tcvn3-capitals')).toBe(letter.toUpperCase())
    }
  })

  it('gives back any small text', () => {
    fc.assert(
      fc.property(word, (parts) => {
        const text = parts.join('').toLowerCase()
        expect(decodeLegacy(toTcvn3(text), 'tcvn3')).toBe(text)
      }),
    )
  })
})

describe('VNI', () => {
  it.each([
    ['Xin chaøo caùc baïn', 'Xin chào các bạn'],
    ['Ñaûng boä Khoái', 'Đảng bộ Khối'],
    ['NGUYEÃN THÒ AÙNH', 'NGUYỄN THỊ ÁNH'],
    ['Ñoàng Khôûi môùi', 'Đồng Khởi mới'],
    ['Traàn Höõu Ñöùc', 'Trần Hữu Đức'],
  ])('%s is %s', (written, meant) => {
    expect(decodeLegacy(written, 'vni')).toBe(meant)
  })

  it('gives back any text of all 134 letters', () => {
    expect(new Set(letters.filter((letter) => /[^aeiouy]/iu.test(letter))).size).toBe(134)
    fc.assert(
      fc.property(word, (parts) => {
        const text = parts.join('')
        expect(decodeLegacy(toVni(text), 'vni')).toBe(text)
      }),
    )
  })
})

it.each<[string, LegacyEncoding | null]>([
  ['.VnTime', 'tcvn3'],
  ['.VnTimeH', 'tcvn3-capitals'],
  ['.VnArial', 'tcvn3'],
  ['.VnArial NarrowH', 'tcvn3-capitals'],
  ['.vntime', 'tcvn3'],
  ['VNI-Times', 'vni'],
  ['VNI Helve', 'vni'],
  ['Times New Roman', null],
  ['Vnet', null],
])('the font %s stands for %s', (font, encoding) => {
  expect(encodingOfFont(font)).toBe(encoding)
})

describe('a column without a telling font', () => {
  it.each<[string, readonly string[], LegacyEncoding | null]>([
    ['TCVN3', ['NguyÔn V¨n §øc', 'TrÇn ThÞ ¸nh'], 'tcvn3'],
    ['VNI', ['Nguyeãn Vaên Ñöùc', 'Traàn Thò AÙnh'], 'vni'],
    ['Unicode', ['Nguyễn Văn Đức', 'Trần Thị Ánh'], null],
    ['names of simple letters', ['Lê Hoài An', 'Cao Thanh Hà'], null],
    ['plain letters', ['Le Van An', 'Dong Khoi'], null],
  ])('of %s', (_, texts, encoding) => {
    expect(suspectEncoding(texts)).toBe(encoding)
  })
})
