import { cleanCellText } from '@shared/core/spreadsheet/cell-text'
import { decimalText, showNumber } from '@shared/core/spreadsheet/number-format'
import type { Cell, Row, Sheet, Workbook } from '@shared/core/spreadsheet/workbook'
import { EncryptedFileError, HucreError, read } from 'hucre'
import type { SpreadsheetLimits } from './limits'
import { spreadsheetErrors } from './spreadsheet.errors'

type LibrarySheet = Awaited<ReturnType<typeof read>>['sheets'][number]
type LibraryValue = LibrarySheet['rows'][number][number]

/**
 * Reads an old .xls file (Excel 97–2003); runs in the reading thread only.
 *
 * The library turns number formats into dates and drops everything else about looks, so fonts,
 * hidden rows and formula marks are not known here.
 */
export async function readXls(bytes: Buffer, limits: SpreadsheetLimits): Promise<Workbook> {
  refuseProtected(bytes)
  const { sheets } = await read(bytes).catch((cause: unknown) => {
    throw explain(cause)
  })
  if (sheets.length > limits.sheets) throw spreadsheetErrors.tooManySheets({ limit: limits.sheets })
  const budget = { cells: 0 }
  return { sheets: sheets.map((sheet) => convertSheet(sheet, limits, budget)) }
}

const utf16 = (name: string): Buffer => Buffer.from(name, 'utf16le')

/** Names of the container's directory, and the record that says “everything after is encrypted”. */
function refuseProtected(bytes: Buffer): void {
  if (bytes.includes(utf16('EncryptedPackage'))) throw spreadsheetErrors.encrypted()
  if (bytes.includes(utf16('_VBA_PROJECT_CUR'))) throw spreadsheetErrors.macro()
  if (hasPasswordRecord(bytes)) throw spreadsheetErrors.encrypted()
}

const SECTOR = 512
const BOF_BIFF8 = Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00])
const FILEPASS = 0x002f

/** FILEPASS stands near the beginning of the workbook stream, before anything encrypted. */
function hasPasswordRecord(bytes: Buffer): boolean {
  for (let sector = SECTOR; sector < bytes.length; sector += SECTOR) {
    if (!bytes.subarray(sector, sector + BOF_BIFF8.length).equals(BOF_BIFF8)) continue
    const end = Math.min(sector + SECTOR, bytes.length) - 4
    for (let at = sector; at < end; at += 4 + bytes.readUInt16LE(at + 2)) {
      if (bytes.readUInt16LE(at) === FILEPASS) return true
    }
  }
  return false
}

function explain(cause: unknown): Error {
  if (cause instanceof EncryptedFileError) return spreadsheetErrors.notASpreadsheet()
  const isTooOld = cause instanceof HucreError && cause.message.includes('Unsupported XLS version')
  return isTooOld
    ? spreadsheetErrors.oldFormat(undefined, { cause })
    : spreadsheetErrors.broken(undefined, { cause })
}

function convertSheet(
  sheet: LibrarySheet,
  limits: SpreadsheetLimits,
  budget: { cells: number },
): Sheet {
  const { name } = sheet
  const rows = trimRows(
    // The library leaves holes for rows that have no record.
    Array.from(sheet.rows, (row) =>
      trimRow((row ?? []).map((value) => convertCell(value, limits))),
    ),
  )
  if (rows.length > limits.rows)
    throw spreadsheetErrors.tooManyRows({ sheet: name, limit: limits.rows })
  for (const row of rows) {
    budget.cells += row.length
    if (row.length > limits.columns) {
      throw spreadsheetErrors.tooManyColumns({ sheet: name, limit: limits.columns })
    }
    if (budget.cells > limits.cells) throw spreadsheetErrors.tooManyCells({ limit: limits.cells })
  }
  return { name, hidden: false, rows, hiddenRows: [], merges: convertMerges(sheet, limits) }
}

function convertMerges(sheet: LibrarySheet, limits: SpreadsheetLimits): Sheet['merges'] {
  return (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => {
    const right = Math.min(endCol, limits.columns - 1)
    if ((endRow - startRow + 1) * (right - startCol + 1) > limits.mergedCells) {
      throw spreadsheetErrors.mergedTooLarge({ sheet: sheet.name })
    }
    return { top: startRow, left: startCol, bottom: endRow, right }
  })
}

function convertCell(value: LibraryValue | undefined, limits: SpreadsheetLimits): Cell | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return convertText(value, limits)
  if (typeof value === 'number') return { kind: 'number', text: decimalText(value), number: value }
  if (typeof value === 'boolean') {
    return { kind: 'bool', text: value ? 'TRUE' : 'FALSE', number: Number(value) }
  }
  const serial = value.getTime() / 86_400_000 + 25_569
  return showNumber(serial, { kind: 'date', precision: 'day', time: false }, 1900)
}

const ERROR_VALUE = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERR!)$/u

function convertText(value: string, limits: SpreadsheetLimits): Cell | null {
  if (value.length > limits.cellLength) {
    throw spreadsheetErrors.cellTooLong({ limit: limits.cellLength })
  }
  const text = cleanCellText(value)
  if (text === '') return null
  return ERROR_VALUE.test(text) ? { kind: 'error', text } : text
}

function trimRow(row: (Cell | null)[]): Row {
  return row.slice(0, row.findLastIndex((cell) => cell !== null) + 1)
}

function trimRows(rows: Row[]): Row[] {
  return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1)
}
