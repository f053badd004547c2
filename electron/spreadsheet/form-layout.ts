import { columnLetters } from '@shared/core/spreadsheet/workbook'
import type { CellStyle, DataValidation, WriteOptions, WriteSheet } from 'hucre'
import { defaultFont, LITERAL_FORMAT, styles } from './sheet-styles'
import type { FormColumn, FormSpec } from './workbook-spec'

/** A note in cells that nobody sees, by which a form is known when it comes back. */
export const MARKER_SHEET = '_dong_khoi'
const CHOICES_SHEET = '_danh_muc'

/** Cells to fill in are text, so that 05/01/1985 and 001234 stay as typed. */
const open: CellStyle = {
  ...styles.body,
  numFmt: LITERAL_FORMAT,
  protection: { locked: false },
}
const instruction: CellStyle = {
  font: defaultFont,
  alignment: { vertical: 'top', wrapText: true },
}

/**
 * A workbook for somebody else to fill in: instructions, a list with a locked header and choices in
 * its cells, the choices themselves and our mark on hidden sheets.
 */
export function layOutForm(spec: FormSpec): WriteOptions {
  return {
    sheets: [instructionSheet(spec), listSheet(spec), choicesSheet(spec), markerSheet(spec)],
    defaultFont,
    activeSheet: 1,
    namedRanges: [
      {
        name: '_xlnm.Print_Titles',
        range: `'${spec.name}'!$${headerRow(spec) + 1}:$${headerRow(spec) + 1}`,
        scope: spec.name,
      },
    ],
  }
}

const headerRow = ({ titleLines }: FormSpec): number => titleLines.length + 1

function instructionSheet({ instructions }: FormSpec): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map()
  instructions.lines.forEach((_, row) => {
    cells.set(`${row + 2},0`, { style: instruction })
  })
  cells.set('0,0', { style: styles.title })
  return {
    name: instructions.name,
    rows: [[instructions.title], [], ...instructions.lines.map((line) => [line])],
    cells,
    columns: [{ width: 100 }],
    view: { showGridLines: false },
    pageSetup: { paperSize: 'a4', orientation: 'portrait', fitToPage: true, fitToWidth: 1 },
  }
}

function listSheet(spec: FormSpec): WriteSheet {
  const header = headerRow(spec)
  const cells: NonNullable<WriteSheet['cells']> = new Map()
  const rows: (string | null)[][] = [...spec.titleLines.map((line) => [line]), []]
  for (let row = 0; row < spec.titleLines.length; row++)
    cells.set(`${row},0`, { style: row === 0 ? styles.title : styles.line })
  rows.push(spec.columns.map((column) => column.header))
  for (const place of spec.columns.keys()) cells.set(`${header},${place}`, { style: styles.header })
  for (let at = 0; at < spec.rowCount; at++) {
    const filled = spec.rows[at]
    rows.push(spec.columns.map((_, place) => filled?.[place] ?? null))
    for (const place of spec.columns.keys())
      cells.set(`${header + 1 + at},${place}`, { style: open })
  }
  const last = spec.columns.length - 1
  return {
    name: spec.name,
    rows,
    cells,
    columns: spec.columns.map(({ width }) => ({ width })),
    merges: [{ startRow: 0, endRow: 0, startCol: 0, endCol: last }],
    freezePane: { rows: header + 1 },
    dataValidations: validations(spec, header + 2),
    protection: {
      sheet: true,
      ...{ formatCells: true, formatColumns: true, formatRows: true },
      ...{ insertRows: true, deleteRows: true, sort: true, autoFilter: true },
    },
    pageSetup: {
      ...{ paperSize: 'a4', orientation: 'landscape', fitToPage: true },
      ...{ fitToWidth: 1, fitToHeight: 0, horizontalCentered: true },
    },
  }
}

/** @param first row of the list as Excel counts */
function validations({ columns, rowCount }: FormSpec, first: number): DataValidation[] {
  return columns.flatMap((column, place): DataValidation[] => {
    const letters = columnLetters(place)
    const range = `${letters}${first}:${letters}${first + rowCount - 1}`
    const hint = column.hint
      ? {
          showInputMessage: true,
          inputTitle: shortened(column.header, 32),
          inputMessage: shortened(column.hint, 255),
        }
      : {}
    if (column.choices.length === 0)
      return column.hint
        ? [
            {
              type: 'textLength',
              operator: 'lessThan',
              formula1: '2000',
              allowBlank: true,
              range,
              ...hint,
            },
          ]
        : []
    return [
      {
        type: 'list',
        formula1: choicesRange(columns, column),
        allowBlank: true,
        // An answer of their own is better than a blank: the wizard asks about it.
        ...{ showErrorMessage: true, errorStyle: 'warning' as const },
        range,
        ...hint,
      },
    ]
  })
}

const shortened = (text: string, longest: number): string => text.slice(0, longest)

const withChoices = (columns: readonly FormColumn[]) =>
  columns.filter(({ choices }) => choices.length > 0)

function choicesRange(columns: readonly FormColumn[], column: FormColumn): string {
  const letters = columnLetters(withChoices(columns).indexOf(column))
  return `'${CHOICES_SHEET}'!$${letters}$1:$${letters}$${column.choices.length}`
}

function choicesSheet({ columns }: FormSpec): WriteSheet {
  const lists = withChoices(columns).map(({ choices }) => choices)
  const length = Math.max(1, ...lists.map((choices) => choices.length))
  return {
    name: CHOICES_SHEET,
    hidden: true,
    rows: Array.from({ length }, (_, row) => lists.map((choices) => choices[row] ?? null)),
  }
}

const markerSheet = ({ marker }: FormSpec): WriteSheet => ({
  name: MARKER_SHEET,
  veryHidden: true,
  rows: [[marker]],
})
