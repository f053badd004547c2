import { escapeHtml } from '@electron/documents/html-text'
import type { RegistrationForm } from './registrations.forms'
import { formStrings as strings } from './registrations.forms.strings'

/** Rows that a form to be filled in by hand has room for. */
const blankRows = 6

/** Forms on A4 portrait, each on a page of its own; all text is escaped. @param fontFaces for Tinos */
export function formsHtml(forms: readonly RegistrationForm[], fontFaces: string): string {
  const [first] = forms
  const title = strings.printTitle(first?.year ?? 0)
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(title)}</title><style>${fontFaces}${CSS}</style></head>
<body>${forms.map(formHtml).join('\n')}</body></html>`
}

/** Nothing is loaded but the program's own fonts, and nothing runs. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src file:"

function formHtml(form: RegistrationForm): string {
  const { campaign, year, subject } = form
  return `<article>${head(form)}
<h1>${strings.title}<br>${escapeHtml(strings.ofCampaign({ campaign, year }))}</h1>
<p class="whose">${strings.whose[subject]}</p>
${facts(form)}${table(form)}
<p>${strings.candidate} ${tick(form.isCandidate === true)} ${escapeHtml(
    strings.field(form.field),
  )}</p>${form.note === '' ? '' : `<p>${strings.columns.note}: ${escapeHtml(form.note)}</p>`}
${ending(form)}</article>`
}

function head({ base, cell, place, day, year }: RegistrationForm): string {
  const [above, unit] = headNames({ base, cell })
  return `<header><div>${above === '' ? '' : `${escapeHtml(above)}<br>`}<b>${escapeHtml(unit)}</b><br>${strings.star}</div>
<div><b class="party">${strings.party}</b><br><i>${escapeHtml(
    strings.placeAndDate({ place, day, year }),
  )}</i></div></header>`
}

/** Above, and whose paper it is: a cell under its committee, or the committee alone. */
export function headNames({
  base,
  cell,
}: Pick<RegistrationForm, 'base' | 'cell'>): [string, string] {
  const capitals = (name: string) => name.toLocaleUpperCase('vi')
  if (base === '' && cell === '') return [strings.dots, strings.dots]
  return cell === '' || cell === base ? ['', capitals(base)] : [capitals(base), capitals(cell)]
}

const tick = (isTicked: boolean) =>
  `<span class="box">${isTicked ? strings.ticked : strings.unticked}</span>`

const filled = (text: string) => (text === '' ? strings.dots : escapeHtml(text))

function facts(form: RegistrationForm): string {
  const { subject, name, position, isPartyMember, cell, base } = form
  const places = `<span class="whole">${strings.base}: ${filled(base)}</span>`
  if (subject === 'collective')
    return `<div class="facts"><span class="whole">${strings.name.collective}: <b>${filled(name)}</b></span>
${places}</div>`
  return `<div class="facts"><span>${strings.name.person}: <b>${filled(name)}</b></span>
<span>${strings.position}: ${filled(position)}</span>
<span>${strings.partyMember} ${tick(isPartyMember === true)} &emsp; ${strings.notMember} ${tick(
    isPartyMember === false,
  )}</span><span>${strings.cell}: ${filled(cell)}</span>${places}</div>`
}

function table({ rows }: RegistrationForm): string {
  const { columns } = strings
  const widths = [12, 27, 42, 40, 26, 20]
  const total = widths.reduce((sum, width) => sum + width, 0)
  const cols = widths.map((width) => `<col style="width:${(100 * width) / total}%">`).join('')
  const heads = Object.values(columns).map((title) => `<th scope="col">${title}</th>`)
  const lines = rows.map(
    ({ frameworkItem, content, measure, due }, index) =>
      `<tr><td class="centre">${index + 1}</td>${[frameworkItem, content, measure]
        .map((text) => `<td>${escapeHtml(text)}</td>`)
        .join('')}<td class="centre">${escapeHtml(due)}</td><td></td></tr>`,
  )
  const empty = Array.from(
    { length: rows.length === 0 ? blankRows : 0 },
    () => `<tr class="blank">${'<td></td>'.repeat(widths.length)}</tr>`,
  )
  return `<table><colgroup>${cols}</colgroup><thead><tr>${heads.join('')}</tr></thead>
<tbody>${[...lines, ...empty].join('\n')}</tbody></table>`
}

const ending = ({ subject, name }: RegistrationForm): string =>
  `<footer><div><b>${strings.confirmed}</b><br><i>${strings.signHere}</i></div>
<div><b>${strings.registers[subject]}</b><br><i>${strings.signHere}</i>
<p class="signer">${subject === 'person' ? escapeHtml(name) : ''}</p></div></footer>`

const CSS = `
@page { size: 210mm 297mm; margin: 20mm 15mm 18mm 25mm; }
* { box-sizing: border-box; }
body { margin: 0 .5pt; color: #000; font: 13pt/1.3 "Times New Roman", Tinos, serif; font-kerning: none; }
article { break-after: page; }
article:last-child { break-after: auto; }
header { display: grid; grid-template-columns: 75mm 1fr; text-align: center; line-height: 1.25; }
header { font-size: 12.5pt; }
.party { border-bottom: .75pt solid #000; padding-bottom: 1pt; white-space: nowrap; }
h1 { margin: 16pt 0 0; font-size: 14.5pt; line-height: 1.3; text-align: center; text-wrap: balance; }
.whose { margin: 0 0 10pt; font-style: italic; text-align: center; }
.facts { display: grid; grid-template-columns: 1fr 1fr; gap: 3pt 12pt; margin-bottom: 8pt; }
.facts .whole { grid-column: span 2; }
.box { font: 13pt "Segoe UI Symbol", "DejaVu Sans", sans-serif; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 12pt; line-height: 1.25; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: 3pt 4pt; border: .5pt solid #000; vertical-align: top; overflow-wrap: break-word; }
th { vertical-align: middle; }
td.centre { text-align: center; }
.blank td { height: 15mm; }
p { margin: 8pt 0 0; }
footer { display: grid; grid-template-columns: 1fr 1fr; margin-top: 14pt; text-align: center;
  break-inside: avoid; }
.signer { margin: 20mm 0 0; font-weight: bold; }
`
