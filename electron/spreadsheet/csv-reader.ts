import { cleanCellText } from '@shared/core/spreadsheet/cell-text'
import type { Cell, Workbook } from '@shared/core/spreadsheet/workbook'
import { parseCsv } from 'hucre/csv'
import type { SpreadsheetLimits } from './limits'
import { spreadsheetErrors } from './spreadsheet.errors'

const SHEET_NAME = 'CSV'

/** Reads a UTF-8 .csv; comma, semicolon and tab are told apart. Every cell is text. */
export function readCsv(bytes: Buffer, limits: SpreadsheetLimits): Workbook {
  const table = parseCsv(decode(bytes), { maxRows: limits.rows + 1 })
  if (table.length > limits.rows) {
    throw spreadsheetErrors.tooManyRows({ sheet: SHEET_NAME, limit: limits.rows })
  }
  const rows = table.map((row) => {
    if (row.length > limits.columns) {
      throw spreadsheetErrors.tooManyColumns({ sheet: SHEET_NAME, limit: limits.columns })
    }
    return row.map((value) => readText(String(value ?? ''), limits))
  })
  return {
    sheets: [
      { name: SHEET_NAME, hidden: false, rows, hiddenRows: [], hiddenColumns: [], merges: [] },
    ],
  }
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    // Bytes below 9 do not occur in any text, so this is no list in another code page either.
    const isBinary = bytes.subarray(0, 4096).some((byte) => byte < 9)
    throw isBinary
      ? spreadsheetErrors.notASpreadsheet(undefined, { cause })
      : spreadsheetErrors.encoding(undefined, { cause })
  }
}

function readText(value: string, limits: SpreadsheetLimits): Cell | null {
  if (value.length > limits.cellLength) {
    throw spreadsheetErrors.cellTooLong({ limit: limits.cellLength })
  }
  const text = cleanCellText(value)
  return text === '' ? null : text
}
