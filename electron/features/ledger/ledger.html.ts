import { escapeHtml } from '@electron/documents/html-text'
import { landscapeSheet } from '@electron/documents/landscape-sheet'
import { showDay } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { LedgerLine } from '@shared/features/ledger/ledger.contract'
import { type LedgerPaper, shownNumber } from './ledger.paper'
import { ledgerStrings as strings } from './ledger.strings'

interface PrintedColumn {
  readonly title: string
  /** Millimetres of the 267 between the margins of a landscape A4. */
  readonly mm: number
  readonly isCentred?: boolean
  readonly text: (line: LedgerLine) => string
}

const columns: readonly PrintedColumn[] = [
  { title: strings.columns.number, mm: 12, isCentred: true, text: shownNumber },
  { title: strings.columns.decision, mm: 22, isCentred: true, text: (line) => line.decisionNumber },
  {
    title: strings.columns.decidedOn,
    mm: 20,
    isCentred: true,
    text: ({ decidedOn }) => showDay(decidedOn),
  },
  { title: strings.columns.name, mm: 40, text: (line) => line.name },
  {
    title: `${strings.columns.position}, ${strings.columns.unit.toLocaleLowerCase('vi')}`,
    mm: 40,
    text: ({ position, unit }) => [position, unit].filter(Boolean).join(', '),
  },
  { title: strings.columns.form, mm: 14, isCentred: true, text: (line) => line.form },
  { title: strings.columns.achievement, mm: 68, text: (line) => line.achievement },
  {
    title: strings.columns.amount,
    mm: 16,
    isCentred: true,
    text: ({ amountDong }) => (amountDong === null ? '' : formatNumber(amountDong, 0)),
  },
  { title: strings.columns.handedOn, mm: 15, text: () => '' },
  { title: strings.columns.receivedBy, mm: 20, text: () => '' },
]

/**
 * The bound book: A4 landscape, the head of the table on every page, no row torn, pages numbered, and
 * the signatures never alone on a page.
 *
 * @param fontFaces `@font-face` rules for Tinos
 */
export function ledgerHtml(paper: LedgerPaper, fontFaces: string): string {
  const total = columns.reduce((sum, { mm }) => sum + mm, 0)
  const titles = columns.map(({ title }) => `<th scope="col">${escapeHtml(title)}</th>`)
  const widths = columns.map(({ mm }) => `<col style="width:${(100 * mm) / total}%">`)
  const body = `<header><div>${escapeHtml(paper.upperBody)}</div><b>${escapeHtml(paper.committee)}</b></header>
<h1>${escapeHtml(strings.title)}</h1>${paper.parts.map(part).join('')}
<table><colgroup>${widths.join('')}</colgroup><thead><tr>${titles.join('')}</tr></thead>
<tbody>${paper.lines.map(row).join('\n')}</tbody></table>${ending(paper)}`
  return landscapeSheet({ title: strings.printTitle, fontFaces, rightMm: 10, css: CSS, body })
}

const part = (text: string) => `<p class="part">${escapeHtml(text)}</p>`

function row(line: LedgerLine): string {
  const cells = columns.map(({ text, isCentred }) => {
    const tag = isCentred ? '<td class="centre">' : '<td>'
    return `${tag}${escapeHtml(text(line))}</td>`
  })
  return `<tr>${cells.join('')}</tr>`
}

function ending({ totals, placeAndDate, signer }: LedgerPaper): string {
  return `<footer><p>${escapeHtml(totals)}</p><div class="signatures">
<div><br><b>${escapeHtml(strings.keeper)}</b><br><i>${escapeHtml(strings.signHere)}</i></div>
<div><i>${escapeHtml(placeAndDate)}</i><br><b>${escapeHtml(signer.authority)}</b>
<br><b>${escapeHtml(signer.position)}</b><p class="signer">${escapeHtml(signer.name)}</p></div>
</div></footer>`
}

const CSS = `
header { width: 120mm; text-align: center; }
h1 { font-size: 16pt; }
table { margin-top: 8pt; }
footer > p { margin: 0 0 8pt; }
.signer { margin-top: 24mm; }`
