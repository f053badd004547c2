import type { SheetSpec, WriteValue } from '@electron/spreadsheet/workbook-spec'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import { partyDocumentStrings as strings } from './documents.strings'
import { escapeHtml } from './html-text'

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
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(title)}</title><style>${fontFaces}${CSS}</style></head><body>
<header><div>${escapeHtml(upperBody)}</div><b>${escapeHtml(office)}</b></header>
<h1>${escapeHtml(title)}</h1>${parts.map(part).join('')}
<table><colgroup>${widths.join('')}</colgroup><thead><tr>${heads.join('')}</tr></thead>
<tbody>${rows.map((row, index) => rowHtml(columns, row, index)).join('\n')}</tbody></table>
${ending(list)}</body></html>`
}

/** Nothing is loaded but the program's own fonts, and nothing runs. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src file:"

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

const CSS = `
@page { size: 297mm 210mm; margin: 15mm 12mm 15mm 20mm;
  @bottom-center { content: ${strings.pageOf.before} counter(page) ${strings.pageOf.between} counter(pages);
    font: 11pt "Times New Roman", Tinos, serif; } }
* { box-sizing: border-box; }
body { margin: 0 .5pt; color: #000; font: 11.5pt/1.25 "Times New Roman", Tinos, serif; font-kerning: none; }
header { width: 120mm; text-align: center; }
h1 { margin: 10pt 0 2pt; font-size: 15pt; text-align: center; }
.part { margin: 0; font-style: italic; text-align: center; }
table { margin-top: 8pt; width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 10.5pt; line-height: 1.2; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: 2.5pt 3pt; border: .5pt solid #000; vertical-align: middle; overflow-wrap: break-word; }
td.centre { text-align: center; }
footer { break-inside: avoid; break-before: avoid; padding-top: 8pt; }
footer > p { margin: 0 0 4pt; }
.signature { margin-left: 50%; text-align: center; }
.signer { margin: 22mm 0 0; font-weight: bold; }`
