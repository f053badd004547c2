import { escapeHtml } from '@electron/documents/html-text'
import type { Chart, ChartBox, ChartPage } from '@shared/features/organisation/organisation.chart'
import type { PlacedText } from '@shared/features/organisation/organisation.chart-boxes'
import { ptMm } from '@shared/features/organisation/organisation.chart-text'

/**
 * A chart as a page of HTML to be printed: one SVG in millimetres for each sheet, nothing laid out
 * by the browser.
 *
 * @param fontFaces `@font-face` rules for Tinos where Times New Roman is missing
 */
export function chartHtml(chart: Chart, fontFaces: string): string {
  const { widthMm: width, heightMm: height, pages } = chart
  const css = `@page { size: ${width}mm ${height}mm; margin: 0; }
* { margin: 0; padding: 0; }
svg { display: block; width: ${width}mm; height: ${height}mm; break-after: page; }
svg:last-child { break-after: auto; }
text { font-family: "Times New Roman", Tinos, "Liberation Serif", serif; font-kerning: none;
  font-variant-ligatures: none; fill: #000; }
.line { stroke: #555; stroke-width: .3; fill: none; }
.node { stroke: #333; stroke-width: .35; fill: #fff; }
.reference { stroke: #333; stroke-width: .35; fill: #f1f3f5; }
.continued { stroke: #777; stroke-width: .3; stroke-dasharray: 1.2 1; fill: #fff; }`
  return [
    '<!doctype html><html lang="vi"><head><meta charset="utf-8">',
    `<style>${fontFaces}${css}</style></head><body>`,
    ...pages.map((page) => pageSvg(page, chart)),
    '</body></html>',
  ].join('\n')
}

function pageSvg({ boxes, lines, texts }: ChartPage, { widthMm, heightMm }: Chart): string {
  const size = `viewBox="0 0 ${widthMm} ${heightMm}"`
  const path = lines
    .map(({ fromMm, toMm }) => `M${fromMm.map(mm).join(' ')}L${toMm.map(mm).join(' ')}`)
    .join('')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size}>`,
    `<path class="line" d="${path}"/>`,
    ...boxes.map(boxSvg),
    ...texts.map(textSvg),
    '</svg>',
  ].join('\n')
}

const boxSvg = ({ kind, xMm, yMm, widthMm, heightMm, lines }: ChartBox): string =>
  `<rect class="${kind}" x="${mm(xMm)}" y="${mm(yMm)}" width="${mm(widthMm)}" ` +
  `height="${mm(heightMm)}" rx="1"/>${lines.map(textSvg).join('')}`

const textSvg = ({ text, font, isItalic, xMm, yMm, anchor }: PlacedText): string =>
  `<text x="${mm(xMm)}" y="${mm(yMm)}" text-anchor="${anchor}" ` +
  `font-size="${mm(font.sizePt * ptMm)}" font-weight="${font.weight}"` +
  `${isItalic ? ' font-style="italic"' : ''}>${escapeHtml(text)}</text>`

/** A hundredth of a millimetre is finer than any printer. */
const mm = (value: number): string => String(Math.round(value * 100) / 100)
