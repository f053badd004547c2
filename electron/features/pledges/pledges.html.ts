import { escapeHtml } from '@electron/documents/html-text'
import type { LocalDate } from '@shared/core/local-date'
import { showPartialDate } from '@shared/core/partial-date'
import type { Pledge, PledgeParty } from '@shared/features/pledges/pledges.results'
import { pledgePaperStrings as strings } from './pledges.paper.strings'

/** A pledge with what the committee of its day puts around it. */
export interface PledgePaper {
  readonly pledge: Pledge
  readonly day: LocalDate
  readonly upperBody: string
  readonly committee: string
  /** Who signs for the office; null while nobody is on record for that day. */
  readonly witness: {
    readonly authority: string
    readonly position: string
    readonly name: string
  } | null
}

/** So many signatures stand side by side; more go to a table. */
const blocksAtMost = 4

/** Pledges on A4 portrait, each beginning a page; all text is escaped. @param fontFaces for Tinos */
export const pledgesHtml = (papers: readonly PledgePaper[], fontFaces: string): string =>
  page(papers.map(pledgeHtml).join('\n'), { title: papers[0]?.pledge.title ?? '', fontFaces })

/** What is signed at the meeting: one line for each party of these pledges. */
export function signingSheetHtml(papers: readonly PledgePaper[], fontFaces: string): string {
  const [first] = papers
  const title = first?.pledge.campaign
    ? strings.heading({ ...first.pledge, title: '' })
    : strings.sheetOf(first?.pledge.year ?? 0)
  const parties = papers.flatMap(({ pledge }) => pledge.parties)
  const body = first
    ? `<article>${head(first)}<h1>${strings.sheetTitle}<br>${escapeHtml(title)}</h1>
${signatureTable(parties)}${witnessed(papers)}</article>`
    : ''
  return page(body, { title: strings.sheetTitle, fontFaces })
}

const page = (body: string, { title, fontFaces }: { title: string; fontFaces: string }) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(title)}</title><style>${fontFaces}${CSS}</style></head>
<body>${body}</body></html>`

/** Nothing is loaded but the program's own fonts, and nothing runs. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src file:"

function pledgeHtml(paper: PledgePaper): string {
  const { pledge, day } = paper
  const parties = pledge.parties.map(
    ({ name, signerName, signerPosition }) =>
      `<li>${[name, strings.representedBy({ name: signerName, position: signerPosition })]
        .filter(Boolean)
        .map(escapeHtml)
        .join(' – ')}</li>`,
  )
  return `<article>${head(paper)}<h1>${escapeHtml(strings.heading(pledge))}</h1>
<p>${escapeHtml(strings.today({ day, place: pledge.place }))}</p><ol>${parties.join('')}</ol>
<p>${strings.agree}</p>${paragraphs(pledge.content)}${itemTable(pledge)}
<p>${escapeHtml(strings.promise(pledge.year))}</p>${signatures(paper)}</article>`
}

function head({ pledge, day, upperBody, committee }: PledgePaper): string {
  const date = strings.placeAndDate(pledge.place, day)
  return `<header><div>${escapeHtml(upperBody)}<br><b>${escapeHtml(committee)}</b><br>${
    strings.star
  }</div><div><b class="party">${strings.party}</b><br><i>${escapeHtml(date)}</i></div></header>`
}

const paragraphs = (text: string) =>
  text
    .split('\n')
    .filter((one) => one.trim() !== '')
    .map((one) => `<p>${escapeHtml(one.trim())}</p>`)
    .join('')

function itemTable({ items, parties }: Pledge): string {
  if (items.length === 0) return ''
  const isShared = items.some(({ partyId }) => partyId !== null)
  const nameOf = new Map<string, string>(parties.map(({ id, name }) => [id, name]))
  const { order, party, frameworkItem, content, target, due } = strings.columns
  const heads = [order, ...(isShared ? [party] : []), frameworkItem, content, target, due]
  const widths = isShared ? [10, 24, 24, 40, 36, 20] : [10, 30, 46, 40, 22]
  const total = widths.reduce((sum, width) => sum + width, 0)
  const rows = items.map((item, index) => {
    const who = item.partyId === null ? strings.everyone : (nameOf.get(item.partyId) ?? '')
    const cells = [
      ...(isShared ? [who] : []),
      ...[item.frameworkItem, item.content, item.target],
      item.dueOn ? showPartialDate(item.dueOn) : '',
    ]
    return `<tr><td class="centre">${index + 1}</td>${cells
      .map((cell) => `<td>${escapeHtml(cell)}</td>`)
      .join('')}</tr>`
  })
  return `<table><colgroup>${widths
    .map((width) => `<col style="width:${(100 * width) / total}%">`)
    .join('')}</colgroup><thead><tr>${heads
    .map((title) => `<th scope="col">${title}</th>`)
    .join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`
}

function signatures(paper: PledgePaper): string {
  const { parties } = paper.pledge
  if (parties.length > blocksAtMost) return signatureTable(parties) + witnessed([paper])
  const blocks = parties.map(
    ({ name, signerName }) =>
      `<div><b>${strings.representative}<br>${escapeHtml(
        name.toLocaleUpperCase('vi'),
      )}</b><br><i>${strings.signHere}</i><p class="signer">${escapeHtml(signerName)}</p></div>`,
  )
  return `<footer>${blocks.join('')}${witnessBlock(paper)}</footer>`
}

function signatureTable(parties: readonly PledgeParty[]): string {
  const { order, party, signer, position, signature } = strings.sheetColumns
  const widths = [10, 56, 36, 30, 36]
  const total = widths.reduce((sum, width) => sum + width, 0)
  const rows = parties.map(
    ({ name, signerName, signerPosition }, index) =>
      `<tr class="sign"><td class="centre">${index + 1}</td><td>${escapeHtml(name)}</td>
<td>${escapeHtml(signerName)}</td><td>${escapeHtml(signerPosition)}</td><td></td></tr>`,
  )
  return `<table class="signatures"><colgroup>${widths
    .map((width) => `<col style="width:${(100 * width) / total}%">`)
    .join('')}</colgroup><thead><tr>${[order, party, signer, position, signature]
    .map((title) => `<th scope="col">${title}</th>`)
    .join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`
}

function witnessed(papers: readonly PledgePaper[]): string {
  const [first] = papers
  return first ? `<footer><div></div>${witnessBlock(first)}</footer>` : ''
}

function witnessBlock({ pledge, witness }: PledgePaper): string {
  if (!pledge.isWitnessed || !witness) return ''
  const { authority, position, name } = witness
  return `<div><b>${escapeHtml(authority)}<br>${escapeHtml(position)}</b><br><i>${
    strings.witness
  }</i><p class="signer">${escapeHtml(name)}</p></div>`
}

const CSS = `
@page { size: 210mm 297mm; margin: 20mm 15mm 18mm 25mm; }
* { box-sizing: border-box; }
body { margin: 0; color: #000; font: 13pt/1.35 "Times New Roman", Tinos, serif; font-kerning: none; }
article { break-after: page; }
article:last-child { break-after: auto; }
header { display: grid; grid-template-columns: 78mm 1fr; text-align: center; line-height: 1.25; }
header { font-size: 12.5pt; }
header > div { text-wrap: balance; }
.party { border-bottom: .75pt solid #000; padding-bottom: 1pt; white-space: nowrap; }
h1 { margin: 18pt 0 10pt; font-size: 14.5pt; line-height: 1.3; text-align: center; text-wrap: balance; }
p { margin: 6pt 0; text-align: justify; text-indent: 10mm; }
ol { margin: 4pt 0; padding-left: 16mm; }
table { width: 100%; margin-top: 6pt; border-collapse: collapse; table-layout: fixed; }
table { font-size: 12pt; line-height: 1.25; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: 3pt 4pt; border: .5pt solid #000; vertical-align: top; overflow-wrap: break-word; }
th, .sign td { vertical-align: middle; }
.sign td { height: 13mm; }
td.centre { text-align: center; }
footer { display: grid; grid-template-columns: 1fr 1fr; gap: 10mm 6mm; margin-top: 14pt; }
footer { text-align: center; break-inside: avoid; }
.signer { margin: 20mm 0 0; font-weight: bold; text-align: center; text-indent: 0; }
`
