import { partyDocumentStrings } from '@electron/documents/documents.strings'
import { escapeHtml } from '@electron/documents/html-text'
import { landscapeSheet } from '@electron/documents/landscape-sheet'
import { formatNumber, formatPercentHalfUp } from '@shared/core/vietnamese-numbers'
import { ratingLevels } from '@shared/features/ratings/ratings.kinds'
import { checkCap, orBetter, ratedCount } from '@shared/features/ratings/ratings.rules'
import type { PaperLine, PaperSection, RatingsPaper } from './ratings.paper'
import { ratingFileStrings as strings } from './ratings.strings'

const { columns } = strings

/**
 * Bảng tổng hợp xếp loại năm: A4 landscape under the heading of the Party, the head of each table on
 * every page, no line torn, the signatures never alone.
 *
 * @param fontFaces `@font-face` rules for Tinos
 */
export function ratingsHtml(paper: RatingsPaper, fontFaces: string): string {
  const title = `<h1>${escapeHtml(strings.typeName)}</h1>
<p class="subject">${escapeHtml(strings.typeSubject(paper))}</p>
${paper.part ? `<p class="part">${escapeHtml(paper.part)}</p>` : ''}<p class="dashes">-----</p>`
  const sections = paper.sections.map((each) => section(each, paper)).join('\n')
  const body = `${head(paper)}${title}${sections}${ending(paper)}`
  return landscapeSheet({ title: paper.title, fontFaces, rightMm: 10, css: CSS, body })
}

function head({ upperBody, committee, placeAndDate }: RatingsPaper): string {
  return `<header><div><div>${escapeHtml(upperBody)}</div><b>${escapeHtml(committee)}</b>
<div>${strings.star}</div></div><div><b class="party">${escapeHtml(partyDocumentStrings.partyName)}</b>
<div class="place">${escapeHtml(placeAndDate)}</div></div></header>`
}

/** Millimetres of the 267 between the margins; each level has a count and a share. */
const widths = [9, 62, 14, 15, ...ratingLevels.flatMap(() => [12, 15]), 14, 17, 14, 13, 21]

function section({ heading, lines }: PaperSection, paper: RatingsPaper): string {
  const sum = widths.reduce((all, mm) => all + mm, 0)
  const cols = widths.map((mm) => `<col style="width:${(100 * mm) / sum}%">`).join('')
  const rows = lines.map((line, index) => row(line, { paper, order: String(index + 1) }))
  return `<h2>${escapeHtml(heading)}</h2><table><colgroup>${cols}</colgroup>${tableHead(paper)}
<tbody>${rows.join('\n')}${row(paper.total, { paper, order: '', isTotal: true })}</tbody></table>`
}

function tableHead({ year }: RatingsPaper): string {
  const tall = (title: string) => `<th rowspan="2" scope="col">${escapeHtml(title)}</th>`
  const levels = ratingLevels.map((level) => `<th colspan="2">${escapeHtml(columns[level])}</th>`)
  const pair = `<th scope="col">${columns.count}</th><th scope="col">${columns.percent}</th>`
  return `<thead><tr>${tall(columns.order)}${tall(columns.name)}${tall(columns.subjects)}${tall(columns.rated)}
${levels.join('')}${tall(columns.unrated)}${tall(columns.goodOrBetter)}${tall(columns.cap)}${tall(columns.excess)}
${tall(columns.change(year - 1))}</tr><tr>${ratingLevels.map(() => pair).join('')}</tr></thead>`
}

interface RowOf {
  readonly paper: RatingsPaper
  readonly order: string
  readonly isTotal?: boolean
}

function row(line: PaperLine, { paper, order, isTotal = false }: RowOf): string {
  const { counts, previous, subjects } = line
  const rated = ratedCount(counts)
  const { allowed, excess } = checkCap(counts, paper.rule)
  const numbers = [
    whole(Math.max(subjects, rated + counts.unrated)),
    whole(rated),
    ...ratingLevels.flatMap((level) => [whole(counts[level]), share(counts[level], rated)]),
    whole(counts.unrated),
    share(orBetter(counts, 'good'), rated),
    rated === 0 ? '' : formatNumber(allowed, 0),
    whole(excess),
    change(counts.excellent - previous.excellent),
  ]
  return `<tr${isTotal ? ' class="total"' : ''}><td class="centre">${order}</td>
<td class="name">${escapeHtml(line.name)}</td>${numbers.map((text) => `<td>${text}</td>`).join('')}</tr>`
}

const whole = (count: number): string => (count === 0 ? '' : formatNumber(count, 0))

/** Without its sign, which stands in the heading of the column. */
const share = (part: number, of: number): string =>
  part === 0 || of === 0 ? '' : formatPercentHalfUp(part, of).replace('%', '')

const change = (difference: number): string =>
  difference === 0 ? '' : `${difference > 0 ? '+' : '−'}${formatNumber(Math.abs(difference), 0)}`

function ending({ notes, signer }: RatingsPaper): string {
  const lines = notes.map((note) => `<p>${escapeHtml(note)}</p>`).join('')
  return `<footer>${lines}<div class="signatures">
<div><b>${escapeHtml(strings.maker)}</b><br><i>${escapeHtml(strings.signHere)}</i></div>
<div><b>${escapeHtml(signer.authority)}</b><br><b>${escapeHtml(signer.position)}</b>
<p class="signer">${escapeHtml(signer.name)}</p></div></div></footer>`
}

const CSS = `
body { font-size: 12pt; }
header { display: grid; grid-template-columns: 1fr 1fr; text-align: center; line-height: 1.2; }
.party { display: inline-block; border-bottom: .75pt solid #000; padding-bottom: 1pt; font-size: 13pt; }
.place { margin-top: 6pt; font-style: italic; }
h1 { margin-bottom: 0; }
.subject { margin: 0; font-weight: bold; text-align: center; }
.dashes { margin: 0; text-align: center; line-height: 10pt; }
h2 { margin: 10pt 0 4pt; font-size: 12pt; break-after: avoid; }
table { font-size: 10pt; }
th, td { padding: 2pt; text-align: center; }
th { font-size: 9pt; }
td.name { padding-left: 3pt; text-align: left; }
.total { font-weight: bold; break-before: avoid; }
footer > p { margin: 0; font-style: italic; font-size: 11pt; }
.signatures { margin-top: 10pt; }`
