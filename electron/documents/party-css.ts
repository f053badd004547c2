import type { PartyFormat } from '@shared/core/party-format'

/** Style of a Party document for one guideline; millimetres and points straight from its data. */
export function partyCss(format: PartyFormat): string {
  return [
    pageRules(format),
    textRules(format),
    headRules(format),
    endRules(format),
    listRules(format),
  ]
    .join('\n')
    .concat(SCREEN_RULES)
}

function pageRules({ pageMm, marginsMm, sizesPt }: PartyFormat): string {
  const margin = `${marginsMm.top}mm ${marginsMm.right}mm ${marginsMm.bottom}mm ${marginsMm.left}mm`
  return `
:root { --page-width: ${pageMm.width}mm; --page-height: ${pageMm.height}mm; --margin: ${margin}; }
@page {
  size: ${pageMm.width}mm ${pageMm.height}mm; margin: ${margin};
  @top-center { content: counter(page); font: ${sizesPt.pageNumber}pt ${FONT}; vertical-align: middle; }
}
@page :first { @top-center { content: none; } }
@page landscape {
  size: ${pageMm.height}mm ${pageMm.width}mm; margin: ${margin};
  @top-center { content: counter(page); font: ${sizesPt.pageNumber}pt ${FONT}; vertical-align: middle; }
}`
}

/** Tinos has the metrics of Times New Roman: lines break at the same words with either. */
const FONT = '"Times New Roman", Tinos, "Liberation Serif", serif'

function textRules({ sizesPt, linePt, paragraphGapPt, firstLineIndentMm }: PartyFormat): string {
  return `
* { box-sizing: border-box; }
body { margin: 0; color: #000; background: #fff; font: ${sizesPt.body}pt/${linePt}pt ${FONT};
  font-kerning: none; font-variant-ligatures: none; orphans: 2; widows: 2; }
p, h1, h2, ul { margin: 0; padding: 0; }
main p { margin-top: ${paragraphGapPt}pt; text-align: justify; text-indent: ${firstLineIndentMm}mm; }
main .proclamation { margin: ${2 * paragraphGapPt}pt 0 ${paragraphGapPt}pt; text-align: center;
  text-indent: 0; font-weight: bold; break-after: avoid; }
.title { text-align: center; margin: 18pt 0 12pt; break-inside: avoid; break-after: avoid; }
.title h1 { font-size: ${sizesPt.typeName}pt; line-height: 1.25; font-weight: bold; }
.subject, .reference { margin: 0 15mm; text-wrap: balance; }
.whole { white-space: nowrap; }
.subject { font-size: ${sizesPt.subject}pt; font-weight: bold; }
.reference { font-style: italic; }
.dashes { line-height: 10pt; }
.keep { break-inside: avoid; }`
}

function headRules({ sizesPt, headColumnsMm }: PartyFormat): string {
  const [left, right] = headColumnsMm
  return `
.head { display: grid; grid-template-columns: ${left}mm ${right}mm; text-align: center; line-height: 1.2; }
.upper-body { font-size: ${sizesPt.upperBody}pt; }
.issuing-body { font-size: ${sizesPt.issuingBody}pt; font-weight: bold; }
.star { font-size: ${sizesPt.issuingBody}pt; line-height: 1; }
.party { font-size: ${sizesPt.partyName}pt; font-weight: bold; }
.party span { display: inline-block; white-space: nowrap; border-bottom: .75pt solid #000; padding-bottom: 1pt; }
.number { font-size: ${sizesPt.number}pt; }
.letter-subject { margin: 2pt 6mm 0; font-size: ${sizesPt.letterSubject}pt; font-style: italic; text-wrap: balance; }
.addressed { display: flex; justify-content: center; gap: 6pt; margin: 20pt 10mm 8pt; }
.addressed ul { list-style: none; }
.place-date { font-size: ${sizesPt.placeAndDate}pt; font-style: italic; }`
}

function endRules({ sizesPt, signatureGapMm, isPositionBold }: PartyFormat): string {
  return `
.ending { display: grid; grid-template-columns: 1fr 1fr; margin-top: 14pt; break-inside: avoid; line-height: 1.2; }
.recipients p { margin: 0; text-indent: 0; text-align: left; font-size: ${sizesPt.recipientsLabel}pt; }
.recipients ul { list-style: none; font-size: ${sizesPt.recipients}pt; }
.signature { text-align: center; font-size: ${sizesPt.signature}pt; }
.authority, .signer { font-weight: bold; }
.position { font-weight: ${isPositionBold ? 'bold' : 'normal'}; }
.signer { margin-top: ${signatureGapMm}mm; }`
}

function listRules({ sizesPt }: PartyFormat): string {
  return `
.list { break-before: page; }
.list.landscape { page: landscape; }
.list .title { margin-top: 0; }
.list h2 { font-size: ${sizesPt.body}pt; font-weight: bold; margin: 10pt 0 6pt; break-after: avoid; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: ${sizesPt.table}pt; line-height: 1.2; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: .5pt solid #000; padding: 2.5pt 3.5pt; vertical-align: middle; overflow-wrap: break-word; }
th { font-weight: bold; text-align: center; }
td.centre { text-align: center; }`
}

/** On the screen each part is a sheet of paper; the printer makes its own pages. */
const SCREEN_RULES = `
@media screen {
  body { background: #e9ecef; padding: 6mm 0; }
  .sheet { width: var(--page-width); min-height: var(--page-height); padding: var(--margin);
    margin: 0 auto 6mm; background: #fff; box-shadow: 0 1px 4px rgb(0 0 0 / 25%); }
  .sheet.landscape { width: var(--page-height); min-height: var(--page-width); }
}`
