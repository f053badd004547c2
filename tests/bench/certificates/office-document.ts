import type { CertificateLayout } from '@shared/features/certificates/certificates.layout'
import type { CertificateTexts } from '@shared/features/certificates/certificates.record'
import { drawingOf } from './sheet-drawing'

/**
 * The certificate as an office would lay it out in LibreOffice Writer: paragraphs over a frame that
 * stands in the page header. Flat ODF (one XML file).
 */

/** Where a text comes from: a field of the data source, or the words themselves. */
export type TextOf = (field: keyof CertificateTexts) => string

export const mergeField: TextOf = (field) =>
  `<text:database-display text:database-name="certificates" text:table-name="data" ` +
  `text:table-type="table" text:column-name="${field}">${field}</text:database-display>`

export const wordsOf =
  (texts: CertificateTexts): TextOf =>
  (field) =>
    escaped(texts[field])

const styles = {
  head: 'fo:font-size="16pt" fo:font-weight="bold"',
  gap: 'fo:font-size="66pt"',
  verb: 'fo:font-size="15pt" fo:font-style="italic"',
  title: 'fo:font-size="40pt" fo:font-weight="bold" fo:color="#b5121b"',
  name: 'fo:font-size="24pt" fo:font-weight="bold"',
  line: 'fo:font-size="15pt"',
  praise: 'fo:font-size="15pt" fo:font-style="italic"',
  signed: 'fo:font-size="13pt" fo:font-weight="bold"',
  register: 'fo:font-size="12pt" fo:font-style="italic"',
} as const
type Style = keyof typeof styles

const paragraph = (style: Style | 'first', text: string) =>
  `<text:p text:style-name="${style}">${text}</text:p>`

/** @param isLater begins a new page */
export function certificateBody(textOf: TextOf, isLater = false): string {
  return [
    paragraph(isLater ? 'first' : 'head', 'ĐẢNG CỘNG SẢN VIỆT NAM'),
    paragraph('gap', ''),
    paragraph('head', textOf('issuerLine')),
    paragraph('verb', 'tặng'),
    paragraph('title', 'GIẤY KHEN'),
    paragraph('verb', textOf('subjectLine')),
    paragraph('name', textOf('subjectName')),
    paragraph('line', textOf('positionLine')),
    paragraph('praise', textOf('achievement')),
    paragraph('signed', textOf('placeAndDate')),
    paragraph('signed', textOf('authorityLines')),
    paragraph('signed', textOf('signerPosition')),
    paragraph('register', textOf('decisionLine')),
    paragraph('register', textOf('ledgerLine')),
    paragraph('signed', textOf('signerName')),
  ].join('')
}

export function officeDocument(layout: CertificateLayout, body: string): string {
  const { width, height } = layout.sheet
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="serif" svg:font-family="'Liberation Serif', Tinos"/></office:font-face-decls>
<office:styles>${paragraphStyles()}</office:styles>
<office:automatic-styles><style:page-layout style:name="sheet"><style:page-layout-properties fo:page-width="${width}mm" fo:page-height="${height}mm" style:print-orientation="landscape" fo:margin-top="15mm" fo:margin-bottom="12mm" fo:margin-left="28mm" fo:margin-right="28mm"/><style:header-style><style:header-footer-properties fo:min-height="2mm" fo:margin-bottom="1mm"/></style:header-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="sheet"><style:header>${frame(layout)}</style:header></style:master-page></office:master-styles>
<office:body><office:text>${body}</office:text></office:body></office:document>
`
}

function paragraphStyles(): string {
  const names = Object.keys(styles) as Style[]
  const usual = names.map((name) => paragraphStyle(name, '', styles[name]))
  const first = paragraphStyle('first', 'fo:break-before="page"', styles.head)
  return [...usual, first, backgroundStyle].join('')
}

function paragraphStyle(name: string, paragraphs: string, text: string): string {
  const align = name === 'register' ? 'start' : 'center'
  const indent = name === 'signed' ? 'fo:margin-left="125mm"' : ''
  return (
    `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties ` +
    `fo:text-align="${align}" ${indent} ${paragraphs}/>` +
    `<style:text-properties style:font-name="serif" ${text}/></style:style>`
  )
}

const backgroundStyle =
  '<style:style style:name="background" style:family="graphic"><style:graphic-properties ' +
  'style:run-through="background" style:wrap="run-through" style:vertical-pos="from-top" ' +
  'style:vertical-rel="page" style:horizontal-pos="from-left" style:horizontal-rel="page" ' +
  'style:number-wrapped-paragraphs="no-limit" fo:border="none"/></style:style>'

function frame(layout: CertificateLayout): string {
  const { width, height } = layout.sheet
  const svg = Buffer.from(drawingOf(layout)).toString('base64')
  return (
    `<text:p text:style-name="register"><draw:frame draw:style-name="background" ` +
    `text:anchor-type="paragraph" svg:x="0mm" svg:y="0mm" svg:width="${width}mm" ` +
    `svg:height="${height}mm"><draw:image draw:mime-type="image/svg+xml">` +
    `<office:binary-data>${svg}</office:binary-data></draw:image></draw:frame></text:p>`
  )
}

const namespaces = Object.entries({
  office: 'office',
  style: 'style',
  text: 'text',
  draw: 'drawing',
  fo: 'xsl-fo-compatible',
  svg: 'svg-compatible',
})
  .map(([short, name]) => `xmlns:${short}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ')

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<text:line-break/>')
