import { encodeExcelEscapes } from '@shared/core/spreadsheet/cell-text'
import { dayToSerial } from '@shared/core/spreadsheet/number-format'
import { safeSheetNames } from '@shared/core/spreadsheet/sheet-name'
import { cellText } from '@shared/core/spreadsheet/workbook'
import type { CellStyle, CellValue, WriteOptions, WriteSheet } from 'hucre'
import { rowHeight } from './row-height'
import { asLiteral, defaultFont, styles } from './sheet-styles'
import { sheetStrings } from './spreadsheet.strings'
import type { SheetSpec, WorkbookSpec, WriteValue } from './workbook-spec'

/** Turns a list into what the library writes. */
export function layOutWorkbook(spec: WorkbookSpec): WriteOptions {
  const names = safeSheetNames(spec.sheets.map(({ name }) => name))
  const laidOut = spec.sheets.map((sheet, index) => layOut(sheet, names[index] ?? ''))
  return {
    sheets: laidOut.map(({ sheet }) => sheet),
    defaultFont,
    // hucre 1.0.0 writes its own print titles without quotes round the sheet name, which Excel
    // then “repairs” away; a defined name of ours comes out right.
    namedRanges: laidOut.map(({ sheet, headerRow }) => ({
      name: '_xlnm.Print_Titles',
      range: `'${sheet.name.replaceAll("'", "''")}'!$${headerRow + 1}:$${headerRow + 1}`,
      scope: sheet.name,
    })),
  }
}

interface LaidOut {
  readonly sheet: WriteSheet
  readonly headerRow: number
}

function layOut(spec: SheetSpec, name: string): LaidOut {
  const page = createPage(spec.columns.map(({ width }) => width))
  for (const text of spec.topLines ?? []) page.addRow([text], styles.line)
  for (const text of spec.titleLines ?? []) page.addTitle(text)
  if (page.height() > 0) page.addRow([], styles.line)
  const headerRow = page.height()
  page.addRow(
    spec.columns.map(({ header }) => header),
    styles.header,
  )
  for (const row of spec.rows) page.addRow(row, styles.body)
  if (spec.notes !== undefined) page.addRow([], styles.line)
  for (const text of spec.notes ?? []) page.addRow([text], styles.note)

  return {
    headerRow,
    sheet: {
      name,
      ...page.content(),
      columns: spec.columns.map(({ width }) => ({ width })),
      freezePane: { rows: headerRow + 1 },
      pageSetup: a4Landscape,
      headerFooter: { oddFooter: sheetStrings.pageFooter },
    },
  }
}

/** Margins in inches: 2 cm on the binding side, 1.5 cm elsewhere. As many pages down as needed. */
const a4Landscape = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  horizontalCentered: true,
  margins: { left: 0.79, right: 0.59, top: 0.59, bottom: 0.59, header: 0.3, footer: 0.3 },
} as const satisfies WriteSheet['pageSetup']

/** @param widths of the columns, in characters */
function createPage(widths: readonly number[]) {
  const rows: CellValue[][] = []
  const cells: NonNullable<WriteSheet['cells']> = new Map()
  const merges: NonNullable<WriteSheet['merges']> = []
  const rowDefs: NonNullable<WriteSheet['rowDefs']> = new Map()

  function addRow(values: readonly WriteValue[], style: CellStyle, columns = widths): void {
    const row = rows.length
    rows.push(values.map(plainValue))
    values.forEach((value, column) => {
      cells.set(`${row},${column}`, { style: styleFor(value, style) })
    })
    if (style.alignment?.wrapText !== true) return
    const texts = values.map((value) => (typeof value === 'number' ? '' : cellText(value)))
    rowDefs.set(row, { height: rowHeight(texts, columns, style.font?.size ?? defaultFont.size) })
  }
  return {
    addRow,
    addTitle(text: string): void {
      const row = rows.length
      addRow([text], styles.title, [widths.reduce((sum, width) => sum + width, 0)])
      if (widths.length < 2) return
      merges.push({ startRow: row, endRow: row, startCol: 0, endCol: widths.length - 1 })
    },
    height: () => rows.length,
    content: () => ({ rows, cells, merges, rowDefs }),
  }
}

const LONGEST_TEXT = 32_767

function plainValue(value: WriteValue): CellValue {
  if (value === null || typeof value === 'number') return value
  if (typeof value === 'object') {
    if (value.date !== undefined) return dayToSerial(value.date)
    if (value.kind === 'number' && value.number !== undefined) return value.number
  }
  const text = typeof value === 'string' ? value : value.text
  if (text.length > LONGEST_TEXT) throw new RangeError(`Cell text of ${text.length} characters`)
  return encodeExcelEscapes(text.normalize('NFC').toWellFormed())
}

/** What a spreadsheet program may take for the beginning of a formula or a command. */
const LOOKS_LIKE_FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u

function styleFor(value: WriteValue, style: CellStyle): CellStyle {
  if (style !== styles.body || value === null) return guard(value, style)
  if (typeof value === 'number') return styles.number
  if (typeof value === 'string') return guard(value, style)
  if (value.date !== undefined) return styles.date
  return value.kind === 'number' ? styles.number : guard(value.text, style)
}

const guard = (value: WriteValue, style: CellStyle): CellStyle =>
  typeof value === 'string' && LOOKS_LIKE_FORMULA.test(value) ? asLiteral(style) : style
