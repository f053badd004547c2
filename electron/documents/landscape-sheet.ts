import { partyDocumentStrings as strings } from './documents.strings'
import { escapeHtml } from './html-text'

export interface LandscapeSheet {
  /** Plain text; names the document in the viewer. */
  readonly title: string
  /** `@font-face` rules for Tinos. */
  readonly fontFaces: string
  /** Margin at the right edge, in millimetres; the left one leaves 20 for the binding. */
  readonly rightMm: number
  /** What this document has beyond the rules below. */
  readonly css: string
  readonly body: string
}

/**
 * A list on A4 landscape, whole: the head of a table on every page, no row torn, pages numbered
 * “Trang 2/7”, and what stands at the foot never alone on a page.
 */
export const landscapeSheet = ({ title, fontFaces, rightMm, css, body }: LandscapeSheet): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(title)}</title><style>${fontFaces}${sharedCss(rightMm)}${css}</style></head>
<body>${body}</body></html>`

/** Nothing is loaded but the program's own fonts, and nothing runs. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src file:"

const sharedCss = (rightMm: number): string => `
@page { size: 297mm 210mm; margin: 15mm ${rightMm}mm 15mm 20mm;
  @bottom-center { content: ${strings.pageOf.before} counter(page) ${strings.pageOf.between} counter(pages);
    font: 11pt "Times New Roman", Tinos, serif; } }
* { box-sizing: border-box; }
body { margin: 0 .5pt; color: #000; font: 11.5pt/1.25 "Times New Roman", Tinos, serif; font-kerning: none; }
h1 { margin: 10pt 0 2pt; font-size: 15pt; text-align: center; }
.part { margin: 0; font-style: italic; text-align: center; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 10.5pt; line-height: 1.2; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: 2.5pt 3pt; border: .5pt solid #000; vertical-align: middle; overflow-wrap: break-word; }
td.centre { text-align: center; }
footer { break-inside: avoid; break-before: avoid; padding-top: 8pt; }
.signatures { display: grid; grid-template-columns: 1fr 1fr; text-align: center; }
.signer { margin: 22mm 0 0; font-weight: bold; }
`
