import { readRuns } from '@shared/core/spreadsheet/legacy-text'
import { decimalText, showNumber } from '@shared/core/spreadsheet/number-format'
import type { Area, Cell, Sheet, TypedCell } from '@shared/core/spreadsheet/workbook'
import type { SpreadsheetLimits } from './limits'
import { type CellBudget, createGrid } from './sheet-grid'
import { spreadsheetErrors } from './spreadsheet.errors'
import { runsOf, type XlsGlobals, type XlsSheetPlace } from './xls-globals'
import { PieceReader, recordsOf, recordTypes, type XlsRecord, type XlsText } from './xls-records'
import { plainLook } from './xlsx-styles'

export interface XlsSource {
  readonly stream: Buffer
  readonly globals: XlsGlobals
  readonly limits: SpreadsheetLimits
  readonly budget: CellBudget
}

/** Reads one worksheet, record by record. */
export function readXlsSheet(place: XlsSheetPlace, source: XlsSource): Sheet {
  const { stream, limits, budget } = source
  const grid = createGrid({ sheet: place.name, limits, budget })
  const hiddenColumns: number[] = []
  const merges: Area[] = []
  /** A formula whose text comes in the next record. */
  let waiting: CellPlace | null = null

  for (const record of recordsOf(stream, place.start)) {
    const [body] = record.pieces
    const { type } = record
    if (type === recordTypes.row) {
      if (body.readUInt32LE(12) & 0x20) grid.hideRow(body.readUInt16LE(0))
    } else if (type === recordTypes.columns) hideColumns(body, hiddenColumns, limits)
    else if (type === recordTypes.merged) readMerges(body, merges, { place, limits })
    else if (type === recordTypes.formulaText && waiting) {
      const text = new PieceReader(record.pieces).text(2, limits.cellLength)
      const cell = asFormula(textCell(text, waiting.look, source))
      grid.put(waiting.row, waiting.column, cell)
      waiting = null
    } else {
      for (const found of readCells(record, source)) {
        if (found.cell === 'waiting') waiting = found
        else if (found.cell !== null && found.cell !== '')
          grid.put(found.row, found.column, found.cell)
      }
    }
  }
  return { name: place.name, hidden: place.hidden, ...grid.finish(), hiddenColumns, merges }
}

interface CellPlace {
  readonly row: number
  readonly column: number
  /** Number of its cell format. */
  readonly look: number
}
interface FoundCell extends CellPlace {
  readonly cell: TypedCell | string | null | 'waiting'
}

function* readCells(
  { type, pieces }: XlsRecord,
  source: XlsSource,
): Generator<FoundCell, void, void> {
  const [body] = pieces
  const { limits, globals } = source
  if (type === recordTypes.manyRk) {
    for (let at = 4, column = body.readUInt16LE(2); at + 6 <= body.length - 2; at += 6, column++) {
      const place = { row: body.readUInt16LE(0), column, look: body.readUInt16LE(at) }
      yield { ...place, cell: numberCell(rkNumber(body, at + 2), place.look, globals) }
    }
    return
  }
  const isText = type === recordTypes.text || type === recordTypes.richText
  if (!isText && !SINGLE_CELLS.has(type)) return
  const place = placeOf(body)
  if (isText) {
    const reader = new PieceReader(pieces, 6)
    yield { ...place, cell: textCell(reader.text(2, limits.cellLength), place.look, source) }
  } else yield { ...place, cell: singleCell(type, body, { place, source }) }
}

const SINGLE_CELLS: ReadonlySet<number> = new Set([
  recordTypes.sharedText,
  recordTypes.number,
  recordTypes.rk,
  recordTypes.boolOrError,
  recordTypes.formula,
])

const placeOf = (body: Buffer): CellPlace => ({
  row: body.readUInt16LE(0),
  column: body.readUInt16LE(2),
  look: body.readUInt16LE(4),
})

function singleCell(
  type: number,
  body: Buffer,
  { place, source }: { readonly place: CellPlace; readonly source: XlsSource },
): FoundCell['cell'] {
  const { globals } = source
  switch (type) {
    case recordTypes.sharedText: {
      const text = globals.strings[body.readUInt32LE(6)]
      if (!text) throw spreadsheetErrors.broken()
      return textCell(text, place.look, source)
    }
    case recordTypes.number:
      return numberCell(body.readDoubleLE(6), place.look, globals)
    case recordTypes.rk:
      return numberCell(rkNumber(body, 6), place.look, globals)
    case recordTypes.boolOrError:
      return boolOrError(body.readUInt8(6), body.readUInt8(7) === 1)
    default:
      return formulaCell(body, place.look, globals)
  }
}

/** The value computed by Excel when the file was last saved; we never compute. */
function formulaCell(body: Buffer, look: number, globals: XlsGlobals): FoundCell['cell'] {
  if (body.readUInt16LE(12) !== 0xffff)
    return asFormula(numberCell(body.readDoubleLE(6), look, globals))
  const kind = body.readUInt8(6)
  if (kind === 0) return 'waiting'
  if (kind === 3) return asFormula('')
  return asFormula(boolOrError(body.readUInt8(8), kind === 2))
}

function asFormula(cell: Cell): TypedCell {
  const typed: TypedCell = typeof cell === 'string' ? { kind: 'text', text: cell } : cell
  return { ...typed, formula: true }
}

const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
}

function boolOrError(value: number, isError: boolean): TypedCell {
  if (isError) return { kind: 'error', text: ERRORS[value] ?? '#N/A' }
  return { kind: 'bool', text: value === 1 ? 'TRUE' : 'FALSE', number: value }
}

const textCell = (text: XlsText, look: number, { globals }: XlsSource): TypedCell | string =>
  readRuns(runsOf(text, globals.fonts), (globals.looks[look] ?? plainLook).legacyFont)

function numberCell(number: number, look: number, globals: XlsGlobals): TypedCell {
  if (!Number.isFinite(number)) throw spreadsheetErrors.broken()
  const { display } = globals.looks[look] ?? plainLook
  return display.kind === 'plain'
    ? { kind: 'number', text: decimalText(number), number }
    : showNumber(number, display, globals.dateSystem)
}

/** Thirty bits of a number, whole or the upper half of a double, perhaps in hundredths. */
function rkNumber(body: Buffer, at: number): number {
  const bits = body.readInt32LE(at)
  const upper = Buffer.alloc(8)
  upper.writeInt32LE(bits & ~3, 4)
  const number = bits & 2 ? bits >> 2 : upper.readDoubleLE(0)
  return bits & 1 ? number / 100 : number
}

function hideColumns(body: Buffer, into: number[], limits: SpreadsheetLimits): void {
  if ((body.readUInt16LE(8) & 1) === 0) return
  const last = Math.min(body.readUInt16LE(2), limits.columns - 1)
  for (let column = body.readUInt16LE(0); column <= last; column++) into.push(column)
}

function readMerges(
  body: Buffer,
  into: Area[],
  { place, limits }: { readonly place: XlsSheetPlace; readonly limits: SpreadsheetLimits },
): void {
  const count = body.readUInt16LE(0)
  for (let at = 2; at < 2 + count * 8; at += 8) {
    const [top, bottom] = [body.readUInt16LE(at), body.readUInt16LE(at + 2)]
    const left = Math.min(body.readUInt16LE(at + 4), limits.columns - 1)
    const right = Math.min(body.readUInt16LE(at + 6), limits.columns - 1)
    const isTooLarge = (bottom - top + 1) * (right - left + 1) > limits.mergedCells
    into.push({ top, left, bottom, right })
    if (isTooLarge || into.length > limits.mergedAreas)
      throw spreadsheetErrors.mergedTooLarge({ sheet: place.name })
  }
}
