import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openFontLibrary } from '@electron/features/certificates/pdf/font-catalogue'
import { FontKey } from '@shared/features/certificates/certificates.layout'
import { describe, expect, it } from 'vitest'
import { sampleFonts } from './certificate-samples'

const VOWELS = 'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ'
const LETTERS = [...`${VOWELS}đ${VOWELS.toUpperCase()}Đ`.normalize('NFC')]
const SIGNS = [...'bcdfghjklmnpqrstvwxz0123456789 \u00a0.,:;/-–()“”‘’&%']

describe.each(FontKey.options)('the bundled face %s', (key) => {
  const face = sampleFonts.face(key)

  it('has every Vietnamese letter and the signs of documents', () => {
    expect(LETTERS).toHaveLength(146)
    expect([...LETTERS, ...SIGNS].filter((letter) => !face.glyph(letter))).toEqual([])
    expect(face.glyph('漢')).toBeUndefined()
  })

  it('draws a different outline for each letter', () => {
    const outlines = LETTERS.map((letter) => JSON.stringify(face.glyph(letter)?.contours()))
    expect(new Set(outlines).size).toBe(LETTERS.length)
  })
})

describe('kerning', () => {
  it('closes wide pairs of display faces, also where two files meet', () => {
    const face = sampleFonts.face('playfair-extrabold')
    expect(face.kern('A', 'V')).toBeLessThan(0)
    expect(face.kern('V', 'ạ')).toBe(face.kern('V', 'a'))
  })

  it('leaves room for a mark above', () => {
    expect(sampleFonts.face('playfair-extrabold').kern('V', 'ẩ')).toBe(0)
  })
})

describe('the font library', () => {
  it('says which file is missing', () => {
    const empty = openFontLibrary(mkdtempSync(path.join(tmpdir(), 'fonts-')))
    expect(() => empty.face('tinos-bold')).toThrow(/tinos-latin-700-normal\.woff/)
  })
})
