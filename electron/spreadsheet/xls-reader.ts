import { AppError } from '@shared/core/app-error'
import type { Workbook } from '@shared/core/spreadsheet/workbook'
import type { SpreadsheetLimits } from './limits'
import { openOle } from './ole-file'
import { spreadsheetErrors } from './spreadsheet.errors'
import { readGlobals } from './xls-globals'
import { readXlsSheet } from './xls-sheet'

/**
 * Reads an old .xls file (Excel 97–2003, MS-XLS); runs in the reading thread only.
 *
 * Our own reader: lists of those years are written in TCVN3 and VNI fonts, and no library at hand
 * tells the font of a cell, let alone of a piece of its text.
 *
 * @throws spreadsheetErrors `encrypted`, `macro`, `oldFormat`, `notASpreadsheet`, `broken`, limits
 */
export function readXls(bytes: Buffer, limits: SpreadsheetLimits): Workbook {
  refuseProtected(bytes)
  try {
    const stream = workbookStream(bytes)
    const globals = readGlobals(stream, limits)
    const source = { stream, globals, limits, budget: { cells: 0 } }
    return { sheets: globals.sheets.map((place) => readXlsSheet(place, source)) }
  } catch (cause) {
    // A number that points outside the file, wherever it stands.
    throw cause instanceof AppError ? cause : spreadsheetErrors.broken(undefined, { cause })
  }
}

function workbookStream(bytes: Buffer): Buffer {
  const find = openOle(bytes)
  const stream = find('Workbook')
  if (stream) return stream
  // Excel 5 and 95 call it by another name, Word and the others have none.
  throw find('Book') ? spreadsheetErrors.oldFormat() : spreadsheetErrors.notASpreadsheet()
}

const utf16 = (name: string): Buffer => Buffer.from(name, 'utf16le')

/** Names of the container's directory. */
function refuseProtected(bytes: Buffer): void {
  if (bytes.includes(utf16('EncryptedPackage'))) throw spreadsheetErrors.encrypted()
  if (bytes.includes(utf16('_VBA_PROJECT_CUR'))) throw spreadsheetErrors.macro()
}
