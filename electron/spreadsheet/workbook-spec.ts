import type { Cell } from '@shared/core/spreadsheet/workbook'

export interface WorkbookSpec {
  readonly sheets: readonly SheetSpec[]
}

/** One list, ready to print on A4 landscape: lines and title, header, rows, notes. */
export interface SheetSpec {
  /** Made fit for Excel where it is too long or has forbidden characters. */
  readonly name: string
  /** Names of the upper body and the office, one per row. */
  readonly topLines?: readonly string[]
  /** Centred over the table. */
  readonly titleLines?: readonly string[]
  readonly columns: readonly ColumnSpec[]
  readonly rows: readonly (readonly WriteValue[])[]
  /** Below the table, after a blank row. */
  readonly notes?: readonly string[]
}

export interface ColumnSpec {
  readonly header: string
  /** In characters of the default font. */
  readonly width: number
}

/** Text stays text, whatever it looks like; a number is a number; a cell read elsewhere stays itself. */
export type WriteValue = Cell | number | null
