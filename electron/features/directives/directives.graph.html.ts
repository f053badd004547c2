import { escapeHtml } from '@electron/documents/html-text'
import type { LocalDate } from '@shared/core/local-date'
import type { Directive, DirectiveLink } from '@shared/features/directives/directives.contract'
import { type RelationKind, relationKinds } from '@shared/features/directives/directives.kinds'
import {
  graphSizes,
  layOutGraph,
  type PlacedDocument,
  type Wire,
} from '@shared/features/directives/directives.layout.rules'
import { isUsable } from '@shared/features/directives/directives.rules'
import {
  relationNames,
  validityNames,
  directivesStrings as words,
} from '@shared/features/directives/directives.strings'
import { directivesStrings as strings } from './directives.strings'

interface GraphPaper {
  readonly directives: readonly Directive[]
  readonly links: readonly DirectiveLink[]
  /** Lines over the title. */
  readonly office: readonly string[]
  readonly today: LocalDate
  readonly fontFaces: string
}

/** Dashes tell the kinds apart where there is no colour. */
const dashes: Readonly<Record<RelationKind, string>> = {
  implements: '',
  'based-on': '',
  replaces: '7 4',
  cites: '2 3',
  'awards-per': '10 3 2 3',
  continues: '5 2',
}

/** Millimetres inside the margins, landscape. */
const papers = [
  { name: 'A4', width: 277, height: 190 },
  { name: 'A3', width: 400, height: 277 },
] as const
const pixelsPerMillimetre = 96 / 25.4
const headHeight = 92
/** Below this the words get too small to read on A4. */
const leastScale = 0.62

/** The whole graph on one sheet, as large as it goes; A3 where A4 would make it unreadable. */
export function graphHtml({ directives, links, office, today, fontFaces }: GraphPaper): string {
  const layout = layOutGraph(
    directives.map(({ id }) => id),
    links,
  )
  const fits = papers.map((paper) => ({ paper, scale: scaleOn(paper, layout) }))
  const { paper, scale } = fits.find((each) => each.scale >= leastScale) ?? (fits[1] as Fit)
  const byId = new Map(directives.map((directive) => [directive.id, directive]))
  const boxes = layout.documents.map((placed) => box(placed, byId.get(placed.id)))
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8">
<title>${escapeHtml(strings.graphTitle)}</title><style>${fontFaces}
@page { size: ${paper.name} landscape; margin: 10mm }
body { font: 13px/1.25 Tinos, 'Times New Roman', serif; margin: 0; color: #000 }
header { height: ${headHeight}px; text-align: center } header p { margin: 0 } h1 { font-size: 19px; margin: 6px 0 2px }
.legend svg { vertical-align: middle; margin: 0 4px 0 14px }
.graph { position: relative; width: ${layout.width}px; height: ${layout.height}px;
  transform: scale(${scale.toFixed(3)}); transform-origin: 0 0 }
.graph > svg { position: absolute; inset: 0 } path { fill: none; stroke: #333; stroke-width: 1.2 }
.box { position: absolute; box-sizing: border-box; width: ${graphSizes.width}px; height: ${graphSizes.height}px;
  border: 1px solid #000; background: #fff; padding: 5px 8px; overflow: hidden }
.box b, .box small { display: block } .box small { font-size: 12px; max-height: 45px; overflow: hidden }
.old { border-style: dashed; background: #eee } .old b { text-decoration: line-through }
</style></head><body><header>
${office.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}
<h1>${escapeHtml(strings.graphTitle)}</h1><p>${escapeHtml(strings.asOf(today))}</p>
<p class="legend">${legend(links)}</p></header>
<div class="graph"><svg width="${layout.width}" height="${layout.height}">${arrow}${layout.wires.map(line).join('')}</svg>
${boxes.join('\n')}</div></body></html>`
}

interface Fit {
  readonly paper: (typeof papers)[number]
  readonly scale: number
}

function scaleOn(
  { width, height }: (typeof papers)[number],
  graph: { readonly width: number; readonly height: number },
): number {
  const across = (width * pixelsPerMillimetre) / Math.max(1, graph.width)
  const down = (height * pixelsPerMillimetre - headHeight - 4) / Math.max(1, graph.height)
  return Math.min(1, across, down)
}

const arrow =
  '<defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" style="fill:#333;stroke:none"/></marker></defs>'

const line = ({ kind, path }: Wire): string =>
  `<path d="${path}" stroke-dasharray="${dashes[kind]}" marker-end="url(#arrow)"/>`

function box({ x, y }: PlacedDocument<string>, directive: Directive | undefined): string {
  if (!directive) return ''
  const { validity, title, issuedOn } = directive
  const state = isUsable(validity) ? '' : ` · ${validityNames[validity]}`
  return `<div class="box${isUsable(validity) ? '' : ' old'}" style="left:${x}px;top:${y}px">
<b>${escapeHtml(words.nameLine(directive))}</b><small>${escapeHtml(words.dayWords(issuedOn) + state)}<br>${escapeHtml(title)}</small></div>`
}

function legend(links: readonly DirectiveLink[]): string {
  return relationKinds
    .filter((kind) => links.some((link) => link.kind === kind))
    .map(
      (kind) =>
        `<svg width="34" height="8"><path d="M0 4H34" stroke-dasharray="${dashes[kind]}"/></svg>${escapeHtml(relationNames[kind])}`,
    )
    .join('')
}
