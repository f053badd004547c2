import { cleanCellText, decodeExcelEscapes } from '@shared/core/spreadsheet/cell-text'
import { type DateSystem, decimalText, showNumber } from '@shared/core/spreadsheet/number-format'
import type { Cell, TypedCell } from '@shared/core/spreadsheet/workbook'
import { spreadsheetErrors } from './spreadsheet.errors'
import type { SharedStrings } from './xlsx-strings'
import { type CellLook, plainLook } from './xlsx-styles'

/** One `<c>` element as it stands in the file. */
export interface RawCell {
  /** `s` shared, `inlineStr`, `str` result of a formula, `b`, `e`, `d` ISO date, `n` number. */
  readonly type: string
  readonly style: number
  /** Null when there is no value element at all. */
  readonly value: string | null
  readonly isFormula: boolean
}

export interface CellContext {
  readonly strings: SharedStrings
  readonly looks: readonly CellLook[]
  readonly dateSystem: DateSystem
}

/** @returns null for a cell with nothing to see in it. */
export function readCell(raw: RawCell, context: CellContext): Cell | null {
  const { legacyFont } = context.looks[raw.style] ?? plainLook
  const cell = readValue(raw, context)
  const font = legacyFont ?? runFont(raw, context)
  const isText = typeof cell === 'string'

  if (raw.isFormula) return mark(cell ?? '', { formula: true, font })
  if (cell === null || cell === '') return null
  return font !== null && isText ? mark(cell, { formula: false, font }) : cell
}

function mark(cell: Cell, { formula, font }: { formula: boolean; font: string | null }): TypedCell {
  const typed: TypedCell = typeof cell === 'string' ? { kind: 'text', text: cell } : cell
  return {
    ...typed,
    ...(formula ? { formula: true as const } : {}),
    ...(font !== null && typed.kind === 'text' ? { legacyFont: font } : {}),
  }
}

const runFont = (raw: RawCell, { strings }: CellContext): string | null =>
  raw.type === 's' && raw.value !== null && strings.legacyFonts.size > 0
    ? (strings.legacyFonts.get(Number(raw.value)) ?? null)
    : null

function readValue({ type, style, value }: RawCell, context: CellContext): Cell | null {
  if (value === null) return null
  switch (type) {
    case 's':
      return sharedText(value, context.strings)
    case 'inlineStr':
    case 'str':
      return cleanCellText(decodeExcelEscapes(value))
    case 'b':
      return { kind: 'bool', text: value === '1' ? 'TRUE' : 'FALSE', number: Number(value) }
    case 'e':
      return { kind: 'error', text: value.trim() }
    case 'd':
      return isoDate(value.trim())
    default:
      return numberCell(value, style, context)
  }
}

function sharedText(value: string, { texts }: SharedStrings): string {
  const text = texts[Number(value)]
  if (text === undefined) throw spreadsheetErrors.broken()
  return text
}

function numberCell(value: string, style: number, context: CellContext): Cell | null {
  if (value.trim() === '') return null
  const number = Number(value)
  if (!Number.isFinite(number)) throw spreadsheetErrors.broken()
  const { display } = context.looks[style] ?? plainLook
  return display.kind === 'plain'
    ? { kind: 'number', text: decimalText(number), number }
    : showNumber(number, display, context.dateSystem)
}

const SERIAL_OF_1970 = 25_569

/** Written by a few programs in place of a serial; through the serial, so that both read alike. */
function isoDate(value: string): Cell {
  const instant = Date.parse(
    /T|Z/u.test(value) ? `${value.replace(/Z$/u, '')}Z` : `${value}T00:00:00Z`,
  )
  if (Number.isNaN(instant)) throw spreadsheetErrors.broken()
  const serial = instant / 86_400_000 + SERIAL_OF_1970
  return showNumber(serial, { kind: 'date', precision: 'day', time: serial % 1 !== 0 }, 1900)
}
