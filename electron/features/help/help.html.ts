import { partyDocumentStrings } from '@electron/documents/documents.strings'
import { escapeHtml } from '@electron/documents/html-text'
import { type HelpPage, type HelpSection, spansOf } from '@shared/features/help/help.model'
import { helpPaperStrings as strings } from './help.paper.strings'

/**
 * Pages of help on A4: one page as a sheet to lay beside the screen, several as a handbook with its
 * contents, each page of it on a new sheet.
 *
 * @param fontFaces `@font-face` rules for the fonts the program ships
 */
export function helpHtml(pages: readonly HelpPage[], fontFaces: string): string {
  const [only, another] = pages
  const title = another || !only ? strings.handbook : only.title
  const cover = another ? contents(pages) : ''
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(title)}</title><style>${fontFaces}${css}</style></head>
<body>${cover}${pages.map(article).join('')}</body></html>`
}

/** Nothing is loaded but the program's own fonts, and nothing runs. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src file:"

const { pageOf } = partyDocumentStrings

const css = `
@page { size: A4; margin: 20mm 15mm 20mm 25mm;
  @bottom-center { content: ${pageOf.before} counter(page) ${pageOf.between} counter(pages);
    font: 11pt "Times New Roman", Tinos, serif; } }
body { margin: 0; color: #000; font: 12.5pt/1.4 "Times New Roman", Tinos, serif; }
h1 { font-size: 18pt; line-height: 1.25; margin: 0 0 6pt; }
h2 { font-size: 14pt; margin: 14pt 0 4pt; break-after: avoid; }
p, ul, ol, dl { margin: 0 0 6pt; }
li { margin-bottom: 3pt; }
li, p, dt, dd { break-inside: avoid; }
.summary { font-style: italic; }
.note { padding: 4pt 8pt; border-left: 2pt solid #000; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 3pt 12pt; }
dd { margin: 0; }
kbd { font: inherit; padding: 0 3pt; border: .5pt solid #000; border-radius: 2pt; white-space: nowrap; }
article + article, nav + article { break-before: page; }
nav ol { column-count: 2; }
`

const contents = (pages: readonly HelpPage[]): string =>
  `<nav><h1>${strings.handbook}</h1><h2>${strings.contents}</h2><ol>${pages
    .map(({ title }) => `<li>${escapeHtml(title)}</li>`)
    .join('')}</ol></nav>`

const article = ({ title, summary, sections }: HelpPage): string =>
  `<article><h1>${escapeHtml(title)}</h1><p class="summary">${sentence(summary)}</p>${sections
    .map(section)
    .join('')}</article>`

/** In the order of the screen: what to do, what to know, keys, what to mind. */
function section({
  title,
  sentences = [],
  steps = [],
  notes = [],
  keys = [],
}: HelpSection): string {
  const rows = keys.map(({ keys: pressed, does }) => {
    const each = pressed.split(', ').map((key) => `<kbd>${escapeHtml(key)}</kbd>`)
    return `<dt>${each.join(', ')}</dt><dd>${sentence(does)}</dd>`
  })
  return [
    `<section><h2>${sentence(title)}</h2>`,
    steps.length > 0
      ? `<ol>${steps.map((step) => `<li>${sentence(step)}</li>`).join('')}</ol>`
      : '',
    ...sentences.map((text) => `<p>${sentence(text)}</p>`),
    rows.length > 0 ? `<dl>${rows.join('')}</dl>` : '',
    ...notes.map((note) => `<p class="note"><b>${strings.note}</b> ${sentence(note)}</p>`),
    '</section>',
  ].join('')
}

const sentence = (text: string): string =>
  spansOf(text)
    .map((span) => {
      const words = escapeHtml(span.text)
      if (span.kind === 'plain') return words
      return span.kind === 'label' ? `<b>${words}</b>` : `<kbd>${words}</kbd>`
    })
    .join('')
