import { escapeHtml } from '@electron/documents/html-text'
import { type PartyPage, partyHead, partyPage, partyTitle } from '@electron/documents/party-html'
import { partyFormatOn } from '@shared/core/party-format'
import type { MinutesData, MinutesRow } from '@shared/features/council/council.minutes'
import { minutesStrings as strings } from '@shared/features/council/council.minutes.strings'
import { councilPaperStrings as words } from './council.paper.strings'

/** Biên bản họp xét: in the form of the guideline of its day; all text is escaped. */
export function minutesHtml(data: MinutesData, fontFaces: string): string {
  const main = [
    line(strings.time(data)),
    line(strings.place(data.place)),
    line(strings.chair(named(data.chair))),
    line(strings.secretary(named(data.secretary))),
    line(data.attendance),
    ...(data.guests === '' ? [] : [line(strings.guests(data.guests))]),
    ...(data.quorum === '' ? [] : [line(data.quorum)]),
    ...[heading(strings.contentsHeading), ...data.contents.map(line)],
    ...[heading(strings.opinionsHeading), ...data.opinions.map(line)],
    ...[heading(data.resultsHeading), ...voting(data)],
    resultTable(data.rows),
    heading(strings.conclusionHeading),
    ...data.conclusion.map(line),
  ]
  const end = `${line(data.ending)}${signatures([
    { role: strings.secretarySigns, name: data.secretary.name },
    { role: strings.chairSigns, name: data.chair.name },
  ])}`
  return page(data, {
    ...{ title: words.minutes, fontFaces, subject: data.subject, numberLine: data.numberLine },
    ...{ main, end },
  })
}

/** Biên bản kiểm phiếu: what the tellers found, signed by each of them. */
export function countMinutesHtml(data: MinutesData, fontFaces: string): string {
  const { tellers } = data
  const rows = data.rows.filter(({ isSecret }) => isSecret)
  const names = tellers.map((teller) => strings.comrade(teller)).join('; ')
  const main = [
    line(strings.countIntro({ hour: strings.blank, day: data.day, body: data.body })),
    line(strings.tellers(names || strings.blank)),
    line(data.attendance),
    ...voting(data),
    ...(data.counters === '' ? [] : [line(data.counters)]),
    resultTable(rows),
  ]
  const end = `${line(data.countEnding)}${
    tellers.length === 0
      ? signatures([
          { role: strings.tellerSigns, name: '' },
          { role: strings.chairSigns, name: data.chair.name },
        ])
      : `<p class="tellers">${strings.tellerSigns}</p>${signatures(
          tellers.map(({ name }) => ({ role: '', name })),
        )}`
  }`
  return page(data, {
    ...{ title: words.countMinutes, fontFaces, subject: data.countSubject },
    ...{ numberLine: data.countNumberLine, main, end },
  })
}

const voting = ({ ballots, standards, recusals }: MinutesData): readonly string[] =>
  [ballots ? strings.ballots(ballots) : '', ...standards, ...recusals]
    .filter((text) => text !== '')
    .map(line)

const named = ({ name, title }: MinutesData['chair']): string =>
  name === '' ? '' : strings.comrade({ name, title })

interface Parts {
  readonly title: string
  readonly subject: string
  readonly numberLine: string
  readonly fontFaces: PartyPage['fontFaces']
  readonly main: readonly string[]
  /** Never alone on a page. */
  readonly end: string
}

function page(data: MinutesData, { title, subject, numberLine, fontFaces, main, end }: Parts) {
  const head = partyHead({
    ...{ upperBody: data.upperBody, issuingBody: [data.issuer], numberLine },
    placeAndDate: data.placeAndDate,
  })
  const opening = partyTitle({ typeName: strings.typeName, subject })
  return partyPage({
    ...{ format: partyFormatOn(data.heldOn), title, fontFaces, css: CSS },
    body: `<article class="sheet">${head}${opening}
<main>${main.join('\n')}<div class="keep">${end}</div></main></article>`,
  })
}

const line = (text: string): string => `<p>${escapeHtml(text)}</p>`
const heading = (text: string): string => `<p class="part">${escapeHtml(text)}</p>`

/** What is neither yes nor no is another opinion where hands are raised, a blank line on a ballot. */
function resultTable(rows: readonly MinutesRow[]): string {
  const { order, name, agree, disagree, blank, other, share, outcome } = strings.columns
  const rest = rows.every(({ isSecret }) => isSecret) ? blank : other
  const widths = WIDTHS.map((width) => `<col style="width:${width}%">`).join('')
  const heads = [order, name, agree, disagree, rest, share, outcome]
    .map((title) => `<th scope="col">${escapeHtml(title)}</th>`)
    .join('')
  return `<table class="results"><colgroup>${widths}</colgroup><thead><tr>${heads}</tr></thead>
<tbody>${rows.map(resultRow).join('\n')}</tbody></table>`
}

const WIDTHS = [7.5, 40.5, 9, 11.5, 10.5, 10.5, 10.5] as const

function resultRow(row: MinutesRow): string {
  const figures = [row.agree, row.disagree, row.other, row.share.replace('%', ''), row.outcome]
  const about = row.about === '' ? '' : `<br>${escapeHtml(row.about)}`
  return `<tr><td class="centre">${row.order}</td><td><b>${escapeHtml(row.name)}</b>${about}</td>${figures
    .map((figure) => `<td class="centre">${escapeHtml(figure)}</td>`)
    .join('')}</tr>`
}

interface Signing {
  readonly role: string
  readonly name: string
}

const signatures = (blocks: readonly Signing[]): string =>
  `<footer class="signatures">${blocks
    .map(
      ({ role, name }) =>
        `<div><b>${escapeHtml(role)}</b><p class="signer">${escapeHtml(name)}</p></div>`,
    )
    .join('')}</footer>`

const CSS = `
main .part { margin-top: 8pt; text-indent: 0; font-weight: bold; break-after: avoid; }
main table { margin-top: 8pt; }
.results { font-size: 12pt; line-height: 1.15; }
.results th { padding: 2.5pt 1pt; }
.signatures { display: grid; grid-template-columns: 1fr 1fr; gap: 8mm; margin-top: 14pt; text-align: center; }
main .signatures p { margin: 26mm 0 0; text-indent: 0; text-align: center; font-weight: bold; }
main .tellers { margin-top: 14pt; text-align: center; text-indent: 0; font-weight: bold; }
`
