import { cleanCellText, decodeExcelEscapes, isLegacyFont } from '@shared/core/spreadsheet/cell-text'
import type { SpreadsheetLimits } from './limits'
import { spreadsheetErrors } from './spreadsheet.errors'
import { readXml } from './xml-events'

/** The texts that cells refer to by number; a text that many cells share is stored once. */
export interface SharedStrings {
  readonly texts: readonly string[]
  /** Index → TCVN3 or VNI font of a piece of that text. */
  readonly legacyFonts: ReadonlyMap<number, string>
}

export const noStrings: SharedStrings = { texts: [], legacyFonts: new Map() }

export function readSharedStrings(bytes: Buffer, limits: SpreadsheetLimits): SharedStrings {
  const texts: string[] = []
  const legacyFonts = new Map<number, string>()
  const rich = collectRichText(limits)

  readXml(
    bytes,
    {
      open(tag, attributes) {
        if (tag === 'si') rich.begin()
        else if (tag === 'rFont' && isLegacyFont(attributes.val ?? '')) {
          legacyFonts.set(texts.length, attributes.val ?? '')
        } else rich.open(tag)
      },
      text: rich.text,
      close(tag) {
        rich.close(tag)
        if (tag !== 'si') return
        texts.push(rich.take())
        if (texts.length > limits.sharedStrings) {
          throw spreadsheetErrors.tooManyCells({ limit: limits.sharedStrings })
        }
      },
    },
    limits,
  )
  return { texts, legacyFonts }
}

/** Joins the runs of one rich text, leaving out the phonetic guide (`rPh`) of East Asian files. */
export function collectRichText(limits: SpreadsheetLimits) {
  let text = ''
  let inText = false
  let inGuide = false
  return {
    begin() {
      text = ''
      inText = false
      inGuide = false
    },
    open(tag: string) {
      if (tag === 't') inText = !inGuide
      else if (tag === 'rPh') inGuide = true
    },
    text(piece: string) {
      if (!inText) return
      if (text.length + piece.length > limits.cellLength) {
        throw spreadsheetErrors.cellTooLong({ limit: limits.cellLength })
      }
      text += piece
    },
    close(tag: string) {
      if (tag === 't') inText = false
      else if (tag === 'rPh') inGuide = false
    },
    take: () => cleanCellText(decodeExcelEscapes(text)),
  }
}
