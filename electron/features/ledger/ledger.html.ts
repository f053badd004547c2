import { escapeHtml } from '@electron/documents/html-text'
import { landscapeSheet } from '@electron/documents/landscape-sheet'
import { showPartialDate } from '@shared/core/partial-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { LedgerLine } from '@shared/features/ledger/ledger.contract'
import type { LedgerPaper } from './ledger.paper'
import { ledgerStrings as strings } from './ledger.strings'

interface PrintedColumn {
  readonly title: string
  /** Millimetres of the 267 between the margins of a landscape A4. */
  readonly mm: number
  readonly isCentred?: boolean
  readonly class?: string
  readonly text: (line: LedgerLine) => string
}

const columns: readonly PrintedColumn[] = [
  { title: strings.columns.number, mm: 11, isCentred: true, text: (line) => line.number },
  { title: strings.columns.decision, mm: 22, isCentred: true, text: (line) => line.decisionNumber },
  {
    title: strings.columns.decidedOn,
    mm: 22,
    isCentred: true,
    text: ({ decidedOn }) => (decidedOn === null ? '' : showPartialDate(decidedOn)),
  },
  { title: strings.columns.name, mm: 36, text: (line) => line.name },
  {
    title: `${strings.columns.position}, ${strings.columns.unit.toLocaleLowerCase('vi')}`,
    mm: 34,
    text: ({ position, unit }) => [position, unit].filter(Boolean).join(', '),
  },
  { title: strings.columns.form, mm: 14, isCentred: true, text: (line) => line.form },
  { title: strings.columns.achievement, mm: 50, text: (line) => line.achievement },
  {
    title: strings.columns.amount,
    mm: 17,
    isCentred: true,
    text: ({ amountDong }) => (amountDong === null ? '' : formatNumber(amountDong, 0)),
  },
  {
    title: strings.columns.handedOn,
    mm: 22,
    isCentred: true,
    text: ({ handedOn }) => (handedOn === null ? '' : showPartialDate(handedOn)),
  },
  { title: strings.columns.receivedBy, mm: 17, text: ({ receivedBy }) => receivedBy },
  { title: strings.columns.note, mm: 22, class: 'note', text: ({ note }) => note },
]

/**
 * A part of the ledger as a list: A4 landscape, the head of the table on every page, no row torn,
 * pages numbered, and the signatures never alone on a page.
 *
 * @param fontFaces `@font-face` rules for Tinos
 */
export function ledgerHtml(paper: LedgerPaper, fontFaces: string): string {
  const body = `<header><div>${escapeHtml(paper.upperBody)}</div><b>${escapeHtml(paper.committee)}</b></header>
<h1>${escapeHtml(strings.title)}</h1>${paper.parts.map(part).join('')}
${ledgerTable(paper.lines)}${ending(paper)}`
  return landscapeSheet({ title: strings.printTitle, fontFaces, rightMm: 10, css: CSS, body })
}

/** The lines themselves; what was revoked is struck through, with the decision beside it. */
export function ledgerTable(lines: readonly LedgerLine[]): string {
  const total = columns.reduce((sum, { mm }) => sum + mm, 0)
  const titles = columns.map(({ title }) => `<th scope="col">${escapeHtml(title)}</th>`)
  const widths = columns.map(({ mm }) => `<col style="width:${(100 * mm) / total}%">`)
  return `<table><colgroup>${widths.join('')}</colgroup><thead><tr>${titles.join('')}</tr></thead>
<tbody>${lines.map(row).join('\n')}</tbody></table>`
}

const part = (text: string) => `<p class="part">${escapeHtml(text)}</p>`

function row(line: LedgerLine): string {
  const cells = columns.map((column) => {
    const names = [column.isCentred ? 'centre' : '', column.class ?? ''].filter(Boolean).join(' ')
    const tag = names === '' ? '<td>' : `<td class="${names}">`
    return `${tag}${escapeHtml(column.text(line))}</td>`
  })
  return `<tr${line.isRevoked ? ' class="revoked"' : ''}>${cells.join('')}</tr>`
}

const ending = (paper: LedgerPaper): string =>
  `<footer><p>${escapeHtml(paper.totals)}</p>${signatures(paper)}</footer>`

/** Who keeps the book on the left, who answers for it on the right. */
export const signatures = ({ placeAndDate, signer }: LedgerPaper): string =>
  `<div class="signatures">
<div><br><b>${escapeHtml(strings.keeper)}</b><br><i>${escapeHtml(strings.signHere)}</i></div>
<div><i>${escapeHtml(placeAndDate)}</i><br><b>${escapeHtml(signer.authority)}</b>
<br><b>${escapeHtml(signer.position)}</b><p class="signer">${escapeHtml(signer.name)}</p></div>
</div>`

const CSS = `
header { width: 120mm; text-align: center; }
h1 { font-size: 16pt; }
table { margin-top: 8pt; }
tr.revoked td { color: #555; text-decoration: line-through; }
tr.revoked td.note { text-decoration: none; }
footer > p { margin: 0 0 8pt; }
.signer { margin-top: 24mm; }`
