import type { LocalDate } from '@shared/core/local-date'

/**
 * A workbook as every other part of the program sees it: plain data, whatever file it came from.
 * All row and column numbers are counted from 0; {@link cellAddress} turns them into what Excel shows.
 */
export interface Workbook {
  readonly sheets: readonly Sheet[]
}

export interface Sheet {
  readonly name: string
  readonly hidden: boolean
  /** Up to the last filled row; a row ends at its last filled cell, an empty row is `[]`. */
  readonly rows: readonly Row[]
  /** Rows hidden by hand or by a filter: Excel prints without them, so an import must ask. */
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly number[]
  readonly merges: readonly Area[]
}

export type Row = readonly (Cell | null)[]

/** Both ends included. Only the top-left cell of a merged area holds a value. */
export interface Area {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** Ordinary text, nine cells of ten, is a bare string: it halves the memory of a large list. */
export type Cell = string | TypedCell

export type CellKind = 'text' | 'number' | 'date' | 'bool' | 'error'

export interface TypedCell {
  readonly kind: CellKind
  /** As a person reads it in the sheet: NFC, trimmed; 12,5 and 17/01/1960. */
  readonly text: string
  /** Of kind `number`, and the 1 or 0 of `bool`. */
  readonly number?: number
  /** Of kind `date`; a time of day is dropped from it but stays in `text`. */
  readonly date?: LocalDate
  /** The value was computed by Excel when the file was last saved; we never compute. */
  readonly formula?: true
  /** A TCVN3 or VNI font: `text` is what it shows, in Unicode, converted from `original`. */
  readonly legacyFont?: string
  /** The codes in the file. */
  readonly original?: string
}

export function cellAt(sheet: Sheet, row: number, column: number): Cell | null {
  return sheet.rows[row]?.[column] ?? null
}

/** @returns '' for an empty cell. */
export function cellText(cell: Cell | null | undefined): string {
  if (cell === null || cell === undefined) return ''
  return typeof cell === 'string' ? cell : cell.text
}

/** A number format never hides what kind of thing is there: text “05/01/2023” is still `text`. */
export function cellKind(cell: Cell | null | undefined): CellKind | 'empty' {
  if (cell === null || cell === undefined) return 'empty'
  return typeof cell === 'string' ? 'text' : cell.kind
}

/** The day of a date cell; null for anything else, including text that looks like a day. */
export function cellDate(cell: Cell | null | undefined): LocalDate | null {
  return typeof cell === 'object' ? (cell?.date ?? null) : null
}

/** The value of a number cell; null for anything else, including digits typed as text. */
export function cellNumber(cell: Cell | null | undefined): number | null {
  return typeof cell === 'object' && cell?.kind === 'number' ? (cell.number ?? null) : null
}

/** Row 4, column 1 → “B5”, the name Excel shows above the sheet. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`
}

export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last
}
