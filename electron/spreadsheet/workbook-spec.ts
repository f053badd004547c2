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

/** A form for somebody else to fill in. */
export interface FormSpec {
  /** Kept where nobody sees it; tells what the form is when it comes back. */
  readonly marker: string
  readonly instructions: {
    readonly name: string
    readonly title: string
    readonly lines: readonly string[]
  }
  /** Of the sheet with the list. */
  readonly name: string
  readonly titleLines: readonly string[]
  readonly columns: readonly FormColumn[]
  /** Filled in beforehand. */
  readonly rows: readonly (readonly string[])[]
  /** Ready to be filled in, those above included. */
  readonly rowCount: number
}

export interface FormColumn extends ColumnSpec {
  /** Offered in every cell of the column; empty: free text. */
  readonly choices: readonly string[]
  /** Shown beside a cell while it is filled in; '' for none. */
  readonly hint: string
}

/** What the writing thread is given. */
export type WriteJob =
  | { readonly kind: 'list'; readonly spec: WorkbookSpec }
  | { readonly kind: 'form'; readonly spec: FormSpec }
