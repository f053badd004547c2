import path from 'node:path'
import { openFontLibrary } from '@electron/features/certificates/pdf/font-catalogue'
import {
  fitSheet,
  linesOf,
  type Measure,
  sheetSizesPt,
} from '@shared/features/exemplars/exemplars.sheet.rules'
import { describe, expect, it } from 'vitest'
import { resources } from '../../support/office'

const face = openFontLibrary(path.join(resources, 'fonts')).face('tinos-regular')
const tinos: Measure = (text, sizePt) => face.width(text, sizePt)
const room = { widthPt: 496, heightPt: 500 }
const sentence = 'Đơn vị rút ngắn thời gian xử lý hồ sơ từ năm ngày xuống còn hai ngày làm việc. '

describe('the lines of a text', () => {
  const byLetters = (text: string) => text.length

  it('break at blanks, keep paragraphs, and break a word that is wider than the line', () => {
    expect(linesOf('một hai ba', 7, byLetters)).toEqual(['một hai', 'ba'])
    expect(linesOf('một\nhai', 7, byLetters)).toEqual(['một', 'hai'])
    expect(linesOf('abcdefghij kl', 4, byLetters)).toEqual(['abcd', 'efgh', 'ij', 'kl'])
  })
})

describe('the sheet of one page', () => {
  it('keeps the size of a letter while it fits, and leaves empty sections out', () => {
    const sections = [
      { label: 'Cách làm', text: sentence },
      { label: 'Hiệu quả', text: ' ' },
    ]
    expect(fitSheet(sections, room, tinos)).toEqual({
      ...{ sizePt: 13, cut: [] },
      sections: [sections[0]],
    })
  })

  it('makes the letters smaller before it shortens anything', () => {
    const text = sentence.repeat(33)
    const { sizePt, cut } = fitSheet([{ label: 'Cách làm', text }], room, tinos)
    expect(sizePt).toBeLessThan(13)
    expect(cut).toEqual([])
  })

  it('shortens the longest section at the end of a sentence, and says which', () => {
    const sections = [
      { label: 'Cách làm', text: sentence.repeat(90) },
      { label: 'Hiệu quả', text: sentence.repeat(4) },
    ]
    const fitted = fitSheet(sections, room, tinos)
    expect(fitted.sizePt).toBe(sheetSizesPt.at(-1))
    expect(fitted.cut).toEqual(['Cách làm'])
    expect(fitted.sections[0]?.text).toMatch(/làm việc\. …$/u)
    expect(fitted.sections[1]).toEqual(sections[1])
  })

  it.each([1, 5, 20, 60, 200])(
    'never holds more than the page, with %i sentences each',
    (count) => {
      const sections = ['Một', 'Hai', 'Ba', 'Bốn'].map((label) => ({
        label,
        text: sentence.repeat(count),
      }))
      const { sizePt, sections: shown } = fitSheet(sections, room, tinos)
      const lines = shown.reduce(
        (sum, { text }) =>
          sum + 1.4 + linesOf(text, room.widthPt, (part) => tinos(part, sizePt)).length,
        0,
      )
      expect(lines * sizePt * 1.3).toBeLessThanOrEqual(room.heightPt)
    },
  )
})
