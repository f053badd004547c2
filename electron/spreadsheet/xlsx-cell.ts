import { cleanCellText, decodeExcelEscapes } from '@shared/core/spreadsheet/cell-text'
import { readRuns, type TextRun } from '@shared/core/spreadsheet/legacy-text'
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
  /** Of an inline text whose pieces have fonts of their own. */
  readonly runs: readonly TextRun[] | null
}

export interface CellContext {
  readonly strings: SharedStrings
  readonly looks: readonly CellLook[]
  readonly dateSystem: DateSystem
}

/** @returns null for a cell with nothing to see in it. */
export function readCell(raw: RawCell, context: CellContext): Cell | null {
  const cell = withFont(readValue(raw, context), raw, context)
  if (raw.isFormula) {
    const typed: TypedCell =
      typeof cell === 'string' || cell === null ? { kind: 'text', text: cell ?? '' } : cell
    return { ...typed, formula: true }
  }
  return cell === '' ? null : cell
}

/** Text in a TCVN3 or VNI font as that font shows it; nine files of ten have neither. */
function withFont(cell: Cell | null, raw: RawCell, context: CellContext): Cell | null {
  if (typeof cell !== 'string') return cell
  const { legacyFont } = context.looks[raw.style] ?? plainLook
  const runs =
    raw.type === 's' && raw.value !== null && context.strings.runs.size > 0
      ? context.strings.runs.get(Number(raw.value))
      : undefined
  const pieces = runs ?? raw.runs
  if (legacyFont === null && !pieces) return cell
  return readRuns(pieces ?? [{ text: cell, font: null }], legacyFont)
}

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
