import type { TextRun } from '@shared/core/spreadsheet/legacy-text'
import {
  builtInDisplay,
  type DateSystem,
  type NumberDisplay,
  readFormatCode,
} from '@shared/core/spreadsheet/number-format'
import { encodingOfFont } from '@shared/core/vietnamese-legacy'
import type { SpreadsheetLimits } from './limits'
import { spreadsheetErrors } from './spreadsheet.errors'
import { PieceReader, recordsOf, recordTypes, type XlsRecord, type XlsText } from './xls-records'
import type { CellLook } from './xlsx-styles'

export interface XlsSheetPlace {
  readonly name: string
  readonly hidden: boolean
  /** Of its BOF record, in the stream. */
  readonly start: number
}

/** What the first part of the stream says about all sheets. */
export interface XlsGlobals {
  readonly dateSystem: DateSystem
  readonly sheets: readonly XlsSheetPlace[]
  /** By the number a cell names. */
  readonly looks: readonly CellLook[]
  readonly strings: readonly XlsText[]
  /** By the number a text's pieces name. */
  readonly fonts: readonly string[]
}

const WORKSHEET = 0

/** @throws spreadsheetErrors `tooManySheets`, `tooManyCells`, and those of the records */
export function readGlobals(stream: Buffer, limits: SpreadsheetLimits): XlsGlobals {
  const fonts: string[] = []
  const formats = new Map<number, NumberDisplay>()
  const cellFormats: { readonly font: number; readonly format: number }[] = []
  const sheets: XlsSheetPlace[] = []
  let strings: readonly XlsText[] = []
  let dateSystem: DateSystem = 1900

  for (const record of recordsOf(stream, 0)) {
    const [body] = record.pieces
    if (record.type === recordTypes.dateMode) dateSystem = body.readUInt16LE(0) === 1 ? 1904 : 1900
    else if (record.type === recordTypes.font) {
      fonts.push(new PieceReader([body], 14).text(1, limits.cellLength).text)
      // Font 4 does not exist in this format: the fifth record is font 5 (MS-XLS 2.5.129).
      if (fonts.length === 4) fonts.push('')
    } else if (record.type === recordTypes.numberFormat) {
      const { text } = new PieceReader([body], 2).text(2, limits.cellLength)
      formats.set(body.readUInt16LE(0), readFormatCode(text))
    } else if (record.type === recordTypes.cellFormat) {
      cellFormats.push({ font: body.readUInt16LE(0), format: body.readUInt16LE(2) })
    } else if (record.type === recordTypes.sheet) {
      if (body.readUInt8(5) === WORKSHEET) sheets.push(readPlace(body, limits))
      if (sheets.length > limits.sheets)
        throw spreadsheetErrors.tooManySheets({ limit: limits.sheets })
    } else if (record.type === recordTypes.strings) strings = readStrings(record, limits)
  }
  const looks = cellFormats.map(({ font, format }) => ({
    display: formats.get(format) ?? builtInDisplay(format),
    legacyFont: legacyName(fonts[font]),
  }))
  return { dateSystem, sheets, looks, strings, fonts }
}

const legacyName = (font: string | undefined): string | null =>
  font !== undefined && encodingOfFont(font) !== null ? font : null

const readPlace = (body: Buffer, limits: SpreadsheetLimits): XlsSheetPlace => ({
  start: body.readUInt32LE(0),
  hidden: (body.readUInt8(4) & 0x03) !== 0,
  name: new PieceReader([body], 6).text(1, limits.cellLength).text,
})

function readStrings({ pieces }: XlsRecord, limits: SpreadsheetLimits): XlsText[] {
  const reader = new PieceReader(pieces, 4)
  const count = reader.number32()
  if (count > limits.sharedStrings)
    throw spreadsheetErrors.tooManyCells({ limit: limits.sharedStrings })
  const strings: XlsText[] = []
  while (strings.length < count && !reader.isAtEnd())
    strings.push(reader.text(2, limits.cellLength))
  return strings
}

/** The pieces of a text with the names of their fonts; before the first change, the cell's own. */
export function runsOf({ text, changes }: XlsText, fonts: readonly string[]): TextRun[] {
  const starts = [{ from: 0, font: -1 }, ...changes]
  return starts.map(({ from, font }, place) => ({
    text: text.slice(from, starts[place + 1]?.from ?? text.length),
    font: fonts[font] ?? null,
  }))
}
