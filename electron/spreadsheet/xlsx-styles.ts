import {
  builtInDisplay,
  type NumberDisplay,
  readFormatCode,
} from '@shared/core/spreadsheet/number-format'
import { encodingOfFont } from '@shared/core/vietnamese-legacy'
import type { SpreadsheetLimits } from './limits'
import { type Attributes, readXml } from './xml-events'

/** The two things about a cell's looks that change its meaning. */
export interface CellLook {
  readonly display: NumberDisplay
  readonly legacyFont: string | null
}

export const plainLook: CellLook = { display: { kind: 'plain' }, legacyFont: null }

/** @returns one entry per index that a cell's `s` attribute may name. */
export function readStyles(bytes: Buffer, limits: SpreadsheetLimits): CellLook[] {
  const formats = new Map<number, NumberDisplay>()
  const fonts: (string | null)[] = []
  const cellFormats: { readonly format: number; readonly font: number }[] = []
  let list = ''

  readXml(
    bytes,
    {
      open(tag, attributes) {
        if (tag === 'numFmts' || tag === 'fonts' || tag === 'cellXfs') list = tag
        else if (tag === 'numFmt' && list === 'numFmts') readFormat(formats, attributes)
        else if (tag === 'font' && list === 'fonts') fonts.push(null)
        else if (tag === 'name' && list === 'fonts') nameLastFont(fonts, attributes.val ?? '')
        else if (tag === 'xf' && list === 'cellXfs') {
          cellFormats.push({
            format: Number(attributes.numFmtId ?? 0),
            font: Number(attributes.fontId ?? 0),
          })
        }
      },
      close(tag) {
        if (tag === list) list = ''
      },
    },
    limits,
  )
  return cellFormats.map(({ format, font }) => ({
    display: formats.get(format) ?? builtInDisplay(format),
    legacyFont: fonts[font] ?? null,
  }))
}

function readFormat(formats: Map<number, NumberDisplay>, attributes: Attributes): void {
  const { numFmtId, formatCode } = attributes
  if (numFmtId !== undefined && formatCode !== undefined) {
    formats.set(Number(numFmtId), readFormatCode(formatCode))
  }
}

function nameLastFont(fonts: (string | null)[], name: string): void {
  if (encodingOfFont(name) !== null) fonts[fonts.length - 1] = name
}
