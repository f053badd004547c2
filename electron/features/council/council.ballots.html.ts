import { partyDocumentStrings } from '@electron/documents/documents.strings'
import { escapeHtml } from '@electron/documents/html-text'
import type { BallotSize } from '@shared/features/council/council.kinds'
import type { AgendaItem, Meeting } from '@shared/features/council/council.results'
import { standardOf } from '@shared/features/council/council.rules'
import { councilPaperStrings as strings } from './council.paper.strings'

export interface BallotPaper {
  readonly meeting: Meeting
  readonly issuer: { readonly upperBody: string; readonly name: string }
  readonly size: BallotSize
  readonly fontFaces: string
}

/** On the ballot in the order of the agenda, those that are voted on in secret. */
export const secretItems = (meeting: Meeting): readonly AgendaItem[] =>
  meeting.items.filter((item) => standardOf(meeting, item).mode === 'secret')

/**
 * Numbered ballots, each beginning a page. The number only serves to count what was handed out; no
 * name is on the paper, and the program never learns who got which.
 */
export function ballotsHtml(paper: BallotPaper, numbers: readonly number[]): string {
  const { meeting } = paper
  const rows = table(secretItems(meeting))
  const ballots = numbers.map(
    (number) => `<article>${head(paper, strings.ballotNumber(number))}
<h1>${strings.ballot}</h1><p class="about">${about(meeting)}</p>
<p class="hint">${strings.ballotHint}</p>${rows}<p class="hint">${strings.invalidHint}</p></article>`,
  )
  return page(paper, { title: strings.ballot, body: ballots.join('\n') })
}

/** The same for those absent, without a number: so many alike that none can be told from another. */
export function opinionSlipsHtml(paper: BallotPaper, copies: number): string {
  const { meeting } = paper
  const slip = `<article>${head(paper, '')}<h1>${strings.opinionSlip}</h1>
<p class="about">${about(meeting)}</p><p class="hint">${escapeHtml(strings.slipHint(meeting.body))}</p>
${table(meeting.items)}</article>`
  return page(paper, {
    title: strings.opinionSlip,
    body: Array.from({ length: copies }, () => slip).join('\n'),
  })
}

const about = ({ title, heldOn }: Meeting): string => escapeHtml(strings.at({ title, day: heldOn }))

const head = ({ issuer, meeting }: BallotPaper, number: string): string =>
  `<header><div>${escapeHtml(issuer.upperBody)}<br><b>${escapeHtml(issuer.name)}</b><br>
${escapeHtml(meeting.body)}</div><div><b class="party">${escapeHtml(partyDocumentStrings.partyName)}</b>
<p class="number">${escapeHtml(number)}</p></div></header>`

function table(items: readonly AgendaItem[]): string {
  const { order, name, agree, disagree } = strings.columns
  const rows = items.map(
    (item, index) =>
      `<tr><td class="centre">${index + 1}</td><td><b>${escapeHtml(item.name)}</b>${under(item)}</td>
<td class="centre">${BOX}</td><td class="centre">${BOX}</td></tr>`,
  )
  return `<table><colgroup><col style="width:9%"><col style="width:59%"><col style="width:15%"><col style="width:17%"></colgroup>
<thead><tr>${[order, name, agree, disagree].map((title) => `<th>${title}</th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table>`
}

function under({ kind, name, position, unit }: AgendaItem): string {
  const parts = (kind === 'person' ? [position, unit] : [unit]).filter(
    (part) => part !== '' && part !== name,
  )
  return parts.length === 0 ? '' : `<br>${escapeHtml(parts.join(', '))}`
}

/** Drawn rather than typed: not every font has the sign. */
const BOX = '<span class="box"></span>'

const page = (
  { size, fontFaces }: BallotPaper,
  { title, body }: { readonly title: string; readonly body: string },
): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(title)}</title><style>${fontFaces}${css(size)}</style></head>
<body>${body}</body></html>`

/** Nothing is loaded but the program's own fonts, and nothing runs. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src file:"

const css = (size: BallotSize): string => {
  const isSmall = size === 'A5'
  return `
@page { size: ${isSmall ? '148mm 210mm' : '210mm 297mm'}; margin: ${isSmall ? '10mm 10mm 12mm 15mm' : '20mm 15mm 18mm 25mm'}; }
* { box-sizing: border-box; }
body { margin: 0 .5pt; color: #000; font: ${isSmall ? 11 : 13}pt/1.3 "Times New Roman", Tinos, serif; font-kerning: none; }
article { break-after: page; }
article:last-child { break-after: auto; }
header { display: grid; grid-template-columns: 1fr 1fr; gap: 4mm; text-align: center; font-size: .9em; line-height: 1.25; }
header > div { text-wrap: balance; }
.party { display: inline-block; border-bottom: .75pt solid #000; padding-bottom: 1pt; font-size: ${isSmall ? '.86em' : '1em'}; white-space: nowrap; }
.number { margin: 6pt 0 0; font-weight: bold; font-size: 1.1em; }
h1 { margin: 14pt 0 2pt; font-size: 1.2em; line-height: 1.3; text-align: center; }
.about { margin: 0 0 8pt; text-align: center; text-wrap: balance; font-weight: bold; }
.hint { margin: 6pt 0; text-align: justify; font-style: italic; font-size: .92em; }
table { width: 100%; margin-top: 4pt; border-collapse: collapse; table-layout: fixed; line-height: 1.25; font-size: .95em; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: ${isSmall ? '2.5pt 3pt' : '4pt 4pt'}; border: .5pt solid #000; overflow-wrap: break-word; }
td.centre { text-align: center; }
.box { display: inline-block; width: 4.5mm; height: 4.5mm; border: .9pt solid #000; vertical-align: middle; }
`
}
