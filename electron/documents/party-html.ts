import { assertNever } from '@shared/core/assert-never'
import type {
  AppendedList,
  ListSection,
  PartyBlock,
  PartyDocument,
  PartyRecipients,
  PartySignature,
} from '@shared/core/party-document'
import { type PartyFormat, partyFormats } from '@shared/core/party-format'
import { partyDocumentStrings as strings } from './documents.strings'
import { escapeHtml } from './html-text'
import { partyCss } from './party-css'

export interface PartyHtmlOptions {
  /** `@font-face` rules for Tinos where Times New Roman is missing; see {@link partyFontFaces}. */
  readonly fontFaces?: string
  /** Of the window or the PDF; the document itself carries no title bar. */
  readonly title?: string
}

/**
 * A whole HTML page, with its own style and without a script: shown as A4 sheets on the screen, and
 * paginated by the printer (`@page`, so print with `preferCSSPageSize`). All text is escaped.
 */
export function renderPartyHtml(document: PartyDocument, options: PartyHtmlOptions = {}): string {
  const { addressees } = document
  const opening = addressees ? addressed(addressees) : partyTitle(document)
  const first = `${partyHead(document)}${opening}${body(document)}`
  return partyPage({
    format: partyFormats[document.format],
    title: options.title ?? document.numberLine,
    fontFaces: options.fontFaces ?? '',
    body: [`<article class="sheet">${first}</article>`, ...document.lists.map(list)].join('\n'),
  })
}

export interface PartyPage {
  readonly format: PartyFormat
  readonly title: string
  readonly fontFaces: string
  /** What this paper has beyond the rules of the guideline. */
  readonly css?: string
  /** Articles of class `sheet`, escaped. */
  readonly body: string
}

/** The page around a paper in the Party's form: for papers that are put together from parts. */
export const partyPage = ({ format, title, fontFaces, css = '', body }: PartyPage): string =>
  [
    '<!doctype html><html lang="vi"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    `<title>${escapeHtml(title)}</title>`,
    `<style>${fontFaces}${partyCss(format)}${css}</style></head><body>`,
    body,
    '</body></html>',
  ].join('\n')

/** Nothing is loaded but fonts of the program itself, and nothing runs. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src app: file: data: 'self'"

type Head = Pick<PartyDocument, 'upperBody' | 'issuingBody' | 'numberLine' | 'placeAndDate'> &
  Partial<Pick<PartyDocument, 'addressees' | 'subject'>>

export function partyHead(document: Head): string {
  const issuing = document.issuingBody.map((line) => `<div>${escapeHtml(line)}</div>`).join('')
  return `<header class="head">
<div class="issuer"><div class="upper-body">${escapeHtml(document.upperBody)}</div>
<div class="issuing-body">${issuing}</div><div class="star">*</div></div>
<div class="party"><span>${escapeHtml(strings.partyName)}</span></div>
<div class="number">${escapeHtml(document.numberLine)}${letterSubject(document)}</div>
<div class="place-date">${escapeHtml(document.placeAndDate)}</div>
</header>`
}

/** A letter says what it is about under its number. */
const letterSubject = ({ addressees, subject = '' }: Head): string =>
  addressees ? `<p class="letter-subject">${whole(escapeHtml(subject))}</p>` : ''

/** To whom a letter goes, between the heading and the text. */
function addressed(addressees: PartyRecipients): string {
  const [only, ...more] = addressees.lines.map(escapeHtml)
  const label = `<i>${escapeHtml(addressees.label)}</i>`
  if (more.length === 0) return `<div class="addressed">${label} ${only ?? ''}</div>`
  const lines = [only, ...more].map((line) => `<li>- ${line}</li>`).join('')
  return `<div class="addressed">${label}<ul>${lines}</ul></div>`
}

/** Name of the paper and what it is about, centred. */
export function partyTitle(document: Pick<PartyDocument, 'typeName' | 'subject'>): string {
  return `<div class="title"><h1>${escapeHtml(document.typeName)}</h1>
<p class="subject">${whole(escapeHtml(document.subject))}</p><p class="dashes">-----</p></div>`
}

/** A title must not break inside a word of two syllables that all of them carry. */
const whole = (html: string): string =>
  html.replaceAll(strings.wholeWord, `<span class="whole">${strings.wholeWord}</span>`)

/** The last paragraph stays with the signature: a page must not begin with the seal alone. */
function body(document: PartyDocument): string {
  const blocks = document.blocks.map(block)
  const last = blocks.pop() ?? ''
  const end = `${last}${ending(document.recipients, document.signature)}`
  return `<main>${blocks.join('\n')}<div class="keep">${end}</div></main>`
}

function block(content: PartyBlock): string {
  switch (content.kind) {
    case 'basis':
      return `<p class="basis">- ${escapeHtml(content.text)}</p>`
    case 'paragraph':
      return `<p>${escapeHtml(content.text)}</p>`
    case 'proclamation':
      return `<p class="proclamation">${escapeHtml(content.text)}</p>`
    case 'article':
      return `<p class="article"><b>${escapeHtml(content.label)}</b> ${escapeHtml(content.text)}</p>`
    default:
      return assertNever(content, 'party block')
  }
}

function ending(recipients: PartyRecipients, signature: PartySignature): string {
  const lines = recipients.lines.map((line) => `<li>- ${escapeHtml(line)}</li>`).join('')
  const authority = signature.authority.map((line) => `<div>${escapeHtml(line)}</div>`).join('')
  return `<footer class="ending">
<div class="recipients"><p><u>${escapeHtml(recipients.label)}</u></p><ul>${lines}</ul></div>
<div class="signature"><div class="authority">${authority}</div>
<div class="position">${escapeHtml(signature.position)}</div>
<div class="signer">${escapeHtml(signature.name)}</div></div>
</footer>`
}

function list(appended: AppendedList): string {
  return `<article class="sheet list ${appended.orientation}">
<div class="title"><h1>${escapeHtml(appended.title)}</h1>
<p class="subject">${escapeHtml(appended.subject)}</p>
<p class="reference">${escapeHtml(appended.reference)}</p><p class="dashes">-----</p></div>
${appended.sections.map(partyTable).join('\n')}
</article>`
}

/** One table per kind; its heading repeats on each page, and a row is never torn. */
function partyTable({ heading, columns, rows }: ListSection): string {
  const total = columns.reduce((sum, column) => sum + column.weight, 0)
  const widths = columns.map(({ weight }) => `<col style="width:${(100 * weight) / total}%">`)
  const titles = columns.map((column) => `<th scope="col">${escapeHtml(column.title)}</th>`)
  const lines = rows.map((cells) => {
    const row = cells.map(
      (cell, index) => `<td class="${columns[index]?.align ?? 'left'}">${escapeHtml(cell)}</td>`,
    )
    return `<tr>${row.join('')}</tr>`
  })
  const above = heading === '' ? '' : `<h2>${escapeHtml(heading)}</h2>`
  return `${above}<table><colgroup>${widths.join('')}</colgroup>
<thead><tr>${titles.join('')}</tr></thead><tbody>${lines.join('\n')}</tbody></table>`
}
