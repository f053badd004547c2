import { escapeHtml } from '@electron/documents/html-text'
import { type FittedSheet, sheetLineHeight } from '@shared/features/exemplars/exemplars.sheet.rules'
import { sheetStrings as strings } from './exemplars.paper.strings'

export interface SheetPaper {
  /** Names of the upper body and the office. */
  readonly topLines: readonly string[]
  readonly title: string
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  /** A `data:` address; null where there is none. */
  readonly photo: string | null
  readonly text: FittedSheet
}

/** Points of an A4 page between the margins, and what the head of the sheet takes of it. */
export const sheetWidthPt = 496
export const sheetHeightPt = 756
const factSizePt = 12
const photoMm = { width: 34, height: 44 }
const pointsPerMm = 72 / 25.4
/** A fact wraps beside the photo, or over the whole width without one. */
export const factWidthPt = (hasPhoto: boolean): number =>
  sheetWidthPt - 92 - (hasPhoto ? (photoMm.width + 6) * pointsPerMm : 0)

/** Everything above the sections, in points. @param factLines lines of all facts together */
export function headHeightPt(paper: {
  readonly factLines: number
  readonly titleLines: number
  readonly hasPhoto: boolean
}): number {
  const facts = paper.factLines * factSizePt * sheetLineHeight
  const photo = paper.hasPhoto ? photoMm.height * pointsPerMm : 0
  // Two lines of the office, the name of the sheet, the gaps around and the foot line.
  return 118 + paper.titleLines * 15 * sheetLineHeight + Math.max(facts, photo)
}

/**
 * “Phiếu nhân rộng”: one exemplar on one A4 page, to be hung up or handed round.
 *
 * @param fontFaces `@font-face` rules for Tinos
 */
export function sheetHtml({ topLines, title, facts, photo, text }: SheetPaper, fontFaces: string) {
  const [upperBody = '', office = ''] = topLines
  const sections = text.sections.map(
    ({ label, text: said }) => `<h2>${escapeHtml(label)}</h2><p>${escapeHtml(said)}</p>`,
  )
  const lines = facts.map(
    ({ label, value }) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd>`,
  )
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(strings.title)}</title><style>${fontFaces}${css(text.sizePt)}</style></head>
<body><header><div>${escapeHtml(upperBody)}</div><b>${escapeHtml(office)}</b></header>
<h1>${escapeHtml(strings.title)}</h1><p class="title">${escapeHtml(title)}</p>
<div class="who">${photo ? `<img alt="" src="${photo}">` : ''}<dl>${lines.join('')}</dl></div>
<main>${sections.join('')}</main></body></html>`
}

/** Nothing is loaded but the program's own fonts and the photo inside the page, and nothing runs. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src file:; img-src data:"

const css = (sizePt: number): string => `
@page { size: 210mm 297mm; margin: 15mm 15mm 15mm 20mm; }
* { box-sizing: border-box; margin: 0; padding: 0; }
body { width: ${sheetWidthPt}pt; color: #000; font: ${sizePt}pt/${sheetLineHeight} Tinos, serif;
  font-kerning: none; font-variant-ligatures: none; }
header { width: 115mm; font-size: 12pt; text-align: center; }
h1 { margin-top: 10pt; font-size: 16pt; line-height: 1.25; text-align: center; }
.title { margin: 2pt 12pt 8pt; font-size: 15pt; font-weight: bold; text-align: center; }
.who { display: flex; gap: 6mm; align-items: flex-start; }
.who img { width: ${photoMm.width}mm; height: ${photoMm.height}mm; object-fit: cover; border: .5pt solid #000; }
dl { display: grid; grid-template-columns: 92pt 1fr; flex: 1; font-size: ${factSizePt}pt; }
dt { font-style: italic; }
dd { font-weight: bold; overflow-wrap: anywhere; }
h2 { margin-top: .4em; font-size: ${sizePt}pt; line-height: ${sheetLineHeight}; }
main p { overflow-wrap: anywhere; }`
