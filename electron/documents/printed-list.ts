import type { SheetSpec, WriteValue } from '@electron/spreadsheet/workbook-spec'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import { escapeHtml } from './html-text'
import { landscapeSheet } from './landscape-sheet'

/** One column of a list that goes to Excel and to paper alike. */
export interface ListedColumn<Row> {
  readonly header: string
  /** In characters: width in Excel, share of the sheet on paper. */
  readonly width: number
  readonly isCentred?: boolean
  readonly value: (row: Row, index: number) => WriteValue
}

export interface ListedRows<Row> {
  /** Names of the upper body and the office. */
  readonly topLines: readonly string[]
  /** In capitals; the name of the document too. */
  readonly title: string
  /** Under the title: which part of the list it is, in words. */
  readonly parts: readonly string[]
  readonly columns: readonly ListedColumn<Row>[]
  readonly rows: readonly Row[]
  readonly notes: readonly string[]
  readonly signature?: ListSignature
  /** Least height of a row on paper, millimetres: room to sign in. */
  readonly rowMm?: number
}

export interface ListSignature {
  /** “Vĩnh Long, ngày 05 tháng 01 năm 2026”. */
  readonly placeAndDate: string
  readonly authority: string
  readonly position: string
  readonly name: string
}

/** The list as one sheet of a workbook; numbers stay numbers and days days. */
export function listedSheet<Row>(list: ListedRows<Row>, name: string): SheetSpec {
  return {
    name,
    topLines: list.topLines,
    titleLines: [list.title, ...list.parts],
    columns: list.columns.map(({ header, width }) => ({ header, width })),
    rows: list.rows.map((row, index) => list.columns.map(({ value }) => value(row, index))),
    notes: list.notes,
  }
}

/**
 * The list on A4 landscape: the head of the table on every page, no row torn, pages numbered
 * “Trang 2/7”, and the signature never alone on a page.
 *
 * @param fontFaces `@font-face` rules for Tinos
 */
export function listedHtml<Row>(list: ListedRows<Row>, fontFaces: string): string {
  const { columns, rows, topLines, parts, title } = list
  const total = columns.reduce((sum, { width }) => sum + width, 0)
  const widths = columns.map(({ width }) => `<col style="width:${(100 * width) / total}%">`)
  const heads = columns.map(({ header }) => `<th scope="col">${escapeHtml(header)}</th>`)
  const [upperBody = '', office = ''] = topLines
  const body = `<header><div>${escapeHtml(upperBody)}</div><b>${escapeHtml(office)}</b></header>
<h1>${escapeHtml(title)}</h1>${parts.map(part).join('')}
<table><colgroup>${widths.join('')}</colgroup><thead><tr>${heads.join('')}</tr></thead>
<tbody>${rows.map((row, index) => rowHtml(columns, row, index)).join('\n')}</tbody></table>
${ending(list)}`
  return landscapeSheet({ title, fontFaces, rightMm: 12, css: cssOf(list), body })
}

const part = (text: string) => `<p class="part">${escapeHtml(text)}</p>`

function rowHtml<Row>(columns: readonly ListedColumn<Row>[], row: Row, index: number): string {
  const cells = columns.map(({ value, isCentred }) => {
    const tag = isCentred ? '<td class="centre">' : '<td>'
    return `${tag}${escapeHtml(inWords(value(row, index)))}</td>`
  })
  return `<tr>${cells.join('')}</tr>`
}

function inWords(value: WriteValue): string {
  if (value === null) return ''
  if (typeof value === 'number') return formatNumber(value)
  return typeof value === 'string' ? value : value.text
}

function ending<Row>({ notes, signature }: ListedRows<Row>): string {
  const lines = notes.map((note) => `<p>${escapeHtml(note)}</p>`).join('')
  return `<footer>${lines}${signature ? signatureHtml(signature) : ''}</footer>`
}

const signatureHtml = ({ placeAndDate, authority, position, name }: ListSignature) =>
  `<div class="signature"><i>${escapeHtml(placeAndDate)}</i><br><b>${escapeHtml(authority)}</b>
<br><b>${escapeHtml(position)}</b><p class="signer">${escapeHtml(name)}</p></div>`

const cssOf = <Row>({ rowMm }: ListedRows<Row>): string =>
  rowMm === undefined ? CSS : `${CSS}tbody td { height: ${rowMm}mm; }`

const CSS = `
header { width: 120mm; text-align: center; }
table { margin-top: 8pt; }
footer > p { margin: 0 0 4pt; }
.signature { margin-left: 50%; text-align: center; }
`
