import type { Row, Sheet } from '@shared/core/spreadsheet/workbook'
import type { SpreadsheetLimits } from './limits'

/** What the reading thread is started with. */
export interface ParseJob {
  readonly format: 'xlsx' | 'xls' | 'csv'
  /** The whole file; moved, not copied, into the thread. */
  readonly bytes: ArrayBuffer
  readonly limits: SpreadsheetLimits
}

/** What it says: each `sheet` is followed by its `rows`, in order, and the last word is `done`. */
export type ParseMessage =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'sheet'; readonly sheet: Omit<Sheet, 'rows'> }
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  | { readonly kind: 'done' }
  | {
      readonly kind: 'failed'
      readonly code: string
      readonly message: string
      readonly detail: string | null
    }
