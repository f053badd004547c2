import { decodeLegacy, encodingOfFont } from '@shared/core/vietnamese-legacy'
import { cleanCellText } from './cell-text'
import type { TypedCell } from './workbook'

/** A stretch of a cell's text in one font; null: the font of the cell. */
export interface TextRun {
  readonly text: string
  readonly font: string | null
}

/** A letter that no old encoding uses: somebody typed Unicode into a cell with an old font. */
const BEYOND_ONE_BYTE = /[\u0100-\u1EFF]/u

/**
 * The text of a cell as its fonts show it. With a TCVN3 or VNI font among them, the codes of the
 * file stay beside it, so that the clerk can see what was converted.
 *
 * @param cellFont of runs that name none; null when it is not known or an ordinary one
 */
export function readRuns(runs: readonly TextRun[], cellFont: string | null): TypedCell | string {
  const original = cleanCellText(runs.map(({ text }) => text).join(''))
  let legacyFont: string | null = null
  const decoded = runs.map(({ text, font }) => {
    const name = font ?? cellFont
    const encoding = name === null ? null : encodingOfFont(name)
    if (encoding === null || BEYOND_ONE_BYTE.test(text)) return text
    legacyFont ??= name
    return decodeLegacy(text, encoding)
  })
  const text = cleanCellText(decoded.join(''))
  if (legacyFont === null || text === original) return text
  return { kind: 'text', text, legacyFont, original }
}
