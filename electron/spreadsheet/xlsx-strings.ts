import { cleanCellText, decodeExcelEscapes } from '@shared/core/spreadsheet/cell-text'
import type { TextRun } from '@shared/core/spreadsheet/legacy-text'
import type { SpreadsheetLimits } from './limits'
import { spreadsheetErrors } from './spreadsheet.errors'
import { type Attributes, readXml } from './xml-events'

/** The texts that cells refer to by number; a text that many cells share is stored once. */
export interface SharedStrings {
  readonly texts: readonly string[]
  /** Index → its pieces, where one of them has a font of its own. */
  readonly runs: ReadonlyMap<number, readonly TextRun[]>
}

export const noStrings: SharedStrings = { texts: [], runs: new Map() }

export function readSharedStrings(bytes: Buffer, limits: SpreadsheetLimits): SharedStrings {
  const texts: string[] = []
  const runs = new Map<number, readonly TextRun[]>()
  const rich = collectRichText(limits)

  readXml(
    bytes,
    {
      open(tag, attributes) {
        if (tag === 'si') rich.begin()
        else rich.open(tag, attributes)
      },
      text: rich.text,
      close(tag) {
        rich.close(tag)
        if (tag !== 'si') return
        const found = rich.takeRuns()
        if (found) runs.set(texts.length, found)
        texts.push(rich.take())
        if (texts.length > limits.sharedStrings) {
          throw spreadsheetErrors.tooManyCells({ limit: limits.sharedStrings })
        }
      },
    },
    limits,
  )
  return { texts, runs }
}

/** Joins the runs of one rich text, leaving out the phonetic guide (`rPh`) of East Asian files. */
export function collectRichText(limits: SpreadsheetLimits) {
  let text = ''
  let runs: { text: string; font: string | null }[] = []
  let inText = false
  let inGuide = false
  return {
    begin() {
      text = ''
      runs = []
      inText = false
      inGuide = false
    },
    open(tag: string, attributes: Attributes) {
      if (tag === 't') inText = !inGuide
      else if (tag === 'rPh') inGuide = true
      else if (tag === 'r') runs.push({ text: '', font: null })
      else if (tag === 'rFont') {
        const run = runs.at(-1)
        if (run) run.font = attributes.val ?? null
      }
    },
    text(piece: string) {
      if (!inText) return
      if (text.length + piece.length > limits.cellLength) {
        throw spreadsheetErrors.cellTooLong({ limit: limits.cellLength })
      }
      text += piece
      const run = runs.at(-1)
      if (run) run.text += piece
    },
    close(tag: string) {
      if (tag === 't') inText = false
      else if (tag === 'rPh') inGuide = false
    },
    take: () => cleanCellText(decodeExcelEscapes(text)),
    /** null: no piece has a font of its own. */
    takeRuns: (): readonly TextRun[] | null =>
      runs.some(({ font }) => font !== null)
        ? runs.map(({ text: piece, font }) => ({ text: decodeExcelEscapes(piece), font }))
        : null,
  }
}
