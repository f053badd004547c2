import { escapeHtml } from '@electron/documents/html-text'
import { assertNever } from '@shared/core/assert-never'
import type { Ceremony } from '@shared/features/ceremony/ceremony.contract'
import { ceremonyScript, type ScriptPart } from '@shared/features/ceremony/ceremony.script'
import { ceremonyStrings as strings } from './ceremony.strings'

interface ScriptPaper {
  readonly heads: readonly string[]
  readonly when: string
  /** `@font-face` rules for Tinos. */
  readonly fontFaces: string
}

/** Kịch bản MC: A4, large type and wide lines, to be read aloud at a lectern. */
export function scriptHtml(ceremony: Ceremony, { heads, when, fontFaces }: ScriptPaper): string {
  const [upperBody = '', office = ''] = heads
  const parts = ceremonyScript(ceremony).map(partHtml)
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(strings.scriptTitle)}</title><style>${fontFaces}${CSS}</style></head><body>
<header><div>${escapeHtml(upperBody)}</div><b>${escapeHtml(office)}</b></header>
<h1>${escapeHtml(strings.scriptTitle)}</h1>
<p class="part"><b>${escapeHtml(ceremony.name)}</b><br>${escapeHtml(when)}</p>
${parts.join('\n')}</body></html>`
}

function partHtml(part: ScriptPart): string {
  switch (part.kind) {
    case 'say':
      return part.text
        .split('\n')
        .map((line) => `<p>${escapeHtml(line)}</p>`)
        .join('')
    case 'heading':
      return `<h2>${escapeHtml(part.text)}</h2>`
    case 'names':
      return `<ol>${part.names.map((name) => `<li>${escapeHtml(name)}</li>`).join('')}</ol>`
    default:
      return assertNever(part, 'part of a script')
  }
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src file:"
const CSS = `
@page { size: 210mm 297mm; margin: 20mm 15mm 18mm 25mm;
  @bottom-center { content: counter(page) "/" counter(pages); font: 11pt "Times New Roman", Tinos, serif; } }
body { margin: 0; color: #000; font: 15pt/1.45 "Times New Roman", Tinos, serif; font-kerning: none; }
header { width: 95mm; font-size: 12pt; line-height: 1.25; text-align: center; }
h1 { margin: 14pt 0 4pt; font-size: 16pt; text-align: center; }
h2 { margin: 14pt 0 4pt; font-size: 15pt; break-after: avoid; }
.part { margin: 0 0 14pt; text-align: center; }
p { margin: 0 0 8pt; text-align: justify; }
ol { margin: 0 0 8pt; padding-left: 12mm; }
li { margin-bottom: 3pt; break-inside: avoid; }
`
