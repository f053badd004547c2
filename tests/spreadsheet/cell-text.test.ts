import {
  cleanCellText,
  decodeExcelEscapes,
  encodeExcelEscapes,
} from '@shared/core/spreadsheet/cell-text'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('the text of a cell', () => {
  it.each([
    { raw: 'Đồng Khởi mới'.normalize('NFD'), clean: 'Đồng Khởi mới', why: 'composed' },
    { raw: '\u00A0 Chi\u00A0bộ\u20033 ', clean: 'Chi bộ 3', why: 'plain spaces, trimmed' },
    { raw: 'Hai  khoảng trống', clean: 'Hai  khoảng trống', why: 'inside as typed' },
    { raw: 'một\r\nhai\rba\u2028bốn', clean: 'một\nhai\nba\nbốn', why: 'one kind of line end' },
    { raw: 'A\tB', clean: 'A B', why: 'a tab is a space' },
    { raw: '\u202Enav\u202C \u200Bẩn\uFEFF\u0007', clean: 'nav ẩn', why: 'nothing invisible' },
    { raw: 'T\u00ADëng', clean: 'T\u00ADëng', why: 'the soft hyphen is ư in TCVN3' },
    { raw: 'lẻ \uD800 đôi', clean: 'lẻ \uFFFD đôi', why: 'no half characters' },
  ])('is $why', ({ raw, clean }) => {
    expect(cleanCellText(raw)).toBe(clean)
  })

  it('cleaned twice is cleaned once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const once = cleanCellText(raw)
        expect(cleanCellText(once)).toBe(once)
        expect(once).toBe(once.normalize('NFC'))
      }),
    )
  })
})

describe("Excel's own escapes", () => {
  it('are undone when read', () => {
    expect(decodeExcelEscapes('một_x000D_hai _x005F_x000D_')).toBe('một\rhai _x000D_')
  })

  it('are guarded against when written, so that any text survives', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(?:_x00[0-9A-F]{2}_|[_xa0])*$/u), (text) => {
        expect(decodeExcelEscapes(encodeExcelEscapes(text))).toBe(text)
      }),
    )
  })
})
