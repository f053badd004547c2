import { escapeHtml } from '@electron/documents/html-text'
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
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(strings.printTitle)}</title><style>${fontFaces}${CSS}</style></head><body>
<header><div>${escapeHtml(paper.upperBody)}</div><b>${escapeHtml(paper.committee)}</b></header>
<h1>${escapeHtml(strings.title)}</h1>${paper.parts.map(part).join('')}
<table><colgroup>${widths.join('')}</colgroup><thead><tr>${titles.join('')}</tr></thead>
<tbody>${paper.lines.map(row).join('\n')}</tbody></table>${ending(paper)}</body></html>`
}

/** Nothing is loaded but the program's own fonts, and nothing runs. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src file:"

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

/** The head of the page leaves 20 mm for the binding. */
const CSS = `
@page { size: 297mm 210mm; margin: 15mm 10mm 15mm 20mm;
  @bottom-center { content: ${strings.pageOf.before} counter(page) ${strings.pageOf.between} counter(pages);
    font: 11pt "Times New Roman", Tinos, serif; } }
* { box-sizing: border-box; }
body { margin: 0 .5pt; color: #000; font: 11.5pt/1.25 "Times New Roman", Tinos, serif; font-kerning: none; }
header { width: 120mm; text-align: center; }
h1 { margin: 10pt 0 2pt; font-size: 16pt; text-align: center; }
.part { margin: 0; font-style: italic; text-align: center; }
table { margin-top: 8pt; width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 10.5pt; line-height: 1.2; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: 2.5pt 3pt; border: .5pt solid #000; vertical-align: middle; overflow-wrap: break-word; }
td.centre { text-align: center; }
footer { break-inside: avoid; break-before: avoid; padding-top: 8pt; }
footer > p { margin: 0 0 8pt; }
.signatures { display: grid; grid-template-columns: 1fr 1fr; text-align: center; }
.signer { margin: 24mm 0 0; font-weight: bold; }`
