import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import ExcelJS from 'exceljs'
import { writeXls, type XlsCell } from '../../spreadsheet/xls-writer'
import { type Office, temporaryFolder } from '../../support/office'

/** A cell as an office wrote it: its value, and the font or format that changes what it means. */
export type OddCell =
  | string
  | number
  | null
  | { readonly text: string; readonly font: string }
  | { readonly serial: number }

export interface OddSheet {
  readonly name: string
  readonly rows: readonly (readonly OddCell[])[]
  readonly isHidden?: boolean
  /** Rows and columns as Excel shows them: “A5:H5”. */
  readonly merges?: readonly string[]
  /** Counted from 1. */
  readonly hiddenRows?: readonly number[]
  readonly hiddenColumns?: readonly number[]
}

interface Options {
  readonly name?: string
  readonly date1904?: boolean
}

/** The workbook as .xlsx, written by another program than ours. */
export async function oddXlsx(
  sheets: readonly OddSheet[],
  { name = 'danh-sach.xlsx', date1904 = false }: Options = {},
): Promise<string> {
  const workbook = new ExcelJS.Workbook()
  workbook.properties.date1904 = date1904
  for (const spec of sheets) {
    const sheet = workbook.addWorksheet(spec.name, { state: spec.isHidden ? 'hidden' : 'visible' })
    for (const [row, cells] of spec.rows.entries())
      for (const [column, cell] of cells.entries()) put(sheet.getCell(row + 1, column + 1), cell)
    for (const merge of spec.merges ?? []) sheet.mergeCells(merge)
    for (const row of spec.hiddenRows ?? []) sheet.getRow(row).hidden = true
    for (const column of spec.hiddenColumns ?? []) sheet.getColumn(column).hidden = true
  }
  const file = path.join(temporaryFolder(), name)
  await workbook.xlsx.writeFile(file)
  return file
}

function put(cell: ExcelJS.Cell, value: OddCell): void {
  if (value === null) return
  if (typeof value !== 'object') cell.value = value
  else if ('serial' in value) {
    cell.value = value.serial
    cell.numFmt = 'dd/mm/yyyy'
  } else {
    cell.value = value.text
    cell.font = { name: value.font, size: 12 }
  }
}

/** The same as .xls. */
export async function oddXls(
  sheets: readonly OddSheet[],
  { name = 'danh-sach.xls', date1904 = false }: Options = {},
): Promise<string> {
  const bytes = writeXls(
    sheets.map((spec) => ({
      name: spec.name,
      isHidden: spec.isHidden ?? false,
      rows: spec.rows.map((row) => row.map(asXls)),
      merges: (spec.merges ?? []).map(areaOf),
      hiddenRows: (spec.hiddenRows ?? []).map((row) => row - 1),
      hiddenColumns: (spec.hiddenColumns ?? []).map((column) => column - 1),
    })),
    { date1904 },
  )
  const file = path.join(temporaryFolder(), name)
  await writeFile(file, bytes)
  return file
}

const asXls = (cell: OddCell): XlsCell =>
  typeof cell === 'object' && cell !== null && 'serial' in cell
    ? { number: cell.serial, format: 'dd/mm/yyyy' }
    : cell

function areaOf(merge: string): [number, number, number, number] {
  const [from = '', to = from] = merge.split(':')
  const [a, b] = [from, to].map((place) => ({
    row: Number(place.slice(1)) - 1,
    column: place.charCodeAt(0) - 65,
  }))
  return [a?.row ?? 0, a?.column ?? 0, b?.row ?? 0, b?.column ?? 0]
}

/** A workbook of one sheet. */
export const sheetOf = (
  rows: readonly (readonly OddCell[])[],
  rest: Partial<OddSheet> = {},
): OddSheet[] => [{ name: 'Danh sách', rows, ...rest }]

/** All that an import has brought in, numbers of cards included. */
export async function everybody(office: Office) {
  const { rows } = await office.do('people.list', { showCards: true, limit: 500 })
  return rows
}
