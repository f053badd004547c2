import {
  type ChartNode,
  type ChartWords,
  linesOf,
  type PlacedText,
  placeLines,
  type SizedBox,
  sizeBox,
} from './organisation.chart-boxes'
import {
  type Block,
  flowBlocks,
  type PlacedRow,
  type Region,
  type Repeat,
} from './organisation.chart-flow'
import { bus, type ChartLine, rowsOn, spines } from './organisation.chart-lines'
import { type ChartPaper, chartSheet, type Sheet } from './organisation.chart-paper'
import { baselineMm, lineMm, wrapText } from './organisation.chart-text'
import { type Branch, buildTree } from './organisation.rules'

export interface ChartBox extends SizedBox {
  readonly xMm: number
  readonly yMm: number
  /** From 1; of a reference only. */
  readonly toPage: number | null
  readonly lines: readonly PlacedText[]
}

export interface ChartPage {
  readonly boxes: readonly ChartBox[]
  readonly lines: readonly ChartLine[]
  readonly texts: readonly PlacedText[]
}

export interface Chart {
  readonly widthMm: number
  readonly heightMm: number
  readonly pages: readonly ChartPage[]
}

export interface ChartOrder {
  /** Siblings in their order; a node whose parent is not among them is a top. */
  readonly nodes: readonly ChartNode[]
  readonly paper: ChartPaper
  /** Set over the first page; a line each, broken where it is too long. */
  readonly title: readonly string[]
  readonly words: ChartWords
}

/** Deeper rows would be too narrow to read: such organisations get a block of their own. */
const deepest = 3

/**
 * Lays out an organisation chart: each top with what is right below it, and on the pages after that
 * whatever is below those, with references between the two. What fits one page stays on it.
 */
export function layoutChart(order: ChartOrder): Chart {
  const sheet = chartSheet(order.paper, titleLines(order).length)
  const parts: Part[] = []
  let pages = 0
  for (const top of buildTree(order.nodes)) {
    const part = layoutTop(top, { order, sheet, firstPage: pages })
    parts.push(part)
    pages += part.pages
  }
  const drawn = parts.flatMap((part) => drawPart(part, order))
  const { widthMm, heightMm } = sheet
  return { widthMm, heightMm, pages: drawn.map(withTexts({ order, sheet })) }
}

interface Part {
  readonly sheet: Sheet
  readonly firstPage: number
  readonly pages: number
  readonly overview: Overview
  readonly details: { readonly firstPage: number; readonly rows: readonly PlacedRow[] }
}

interface Overview {
  readonly head: SizedBox
  readonly repeatedHead: SizedBox
  readonly rows: readonly PlacedRow[]
  readonly pages: number
}

interface Setting {
  readonly order: ChartOrder
  readonly sheet: Sheet
  /** Of this top, from 0 in the chart. */
  readonly firstPage: number
}

function layoutTop(top: Branch<ChartNode>, setting: Setting): Part {
  const { sheet, firstPage } = setting
  const whole = layoutOverview(top, setting, Number.POSITIVE_INFINITY)
  const isOnePage = whole.pages === 1 && whole.rows.every(({ row }) => row.kind === 'node')
  const overview = isOnePage ? whole : layoutOverview(top, setting, 0)
  const region = sheet.details()
  const blocks = isOnePage ? [] : detailBlocks(top, setting)
  const rows = flowBlocks(blocks, region, (row) => repeated(row, setting))
  const details = { firstPage: firstPage + overview.pages, rows }
  return { sheet, firstPage, overview, details, pages: overview.pages + pageCount(rows) }
}

const pageCount = (rows: readonly PlacedRow[]): number =>
  rows.reduce((most, { page }) => Math.max(most, page + 1), 0)

function layoutOverview(top: Branch<ChartNode>, setting: Setting, depth: number): Overview {
  const { order, sheet, firstPage } = setting
  const size = (kind: 'node' | 'continued') =>
    sizeBox({ node: top.node, kind, widthMm: sheet.headMm, isHead: true }, order.words)
  const [head, repeatedHead] = [size('node'), size('continued')]
  const region = sheet.overview({
    isFirst: firstPage === 0,
    headMm: (page) => (page === 0 ? head : repeatedHead).heightMm,
  })
  const blocks = top.children.map((child) => blockOf(child, { setting, region, depth }))
  const rows = flowEvenly(blocks, region, (row) => repeated(row, setting))
  return { head, repeatedHead, rows, pages: Math.max(1, pageCount(rows)) }
}

/** On a single page the columns are as even as can be without tearing more blocks apart. */
function flowEvenly(blocks: readonly Block[], region: Region, repeat: Repeat) {
  const flow = (bottomMm: number) => flowBlocks(blocks, { ...region, bottomMm }, repeat)
  const torn = (rows: readonly PlacedRow[]) =>
    rows.filter(({ row }) => row.kind === 'continued').length
  let best = flow(region.bottomMm)
  if (pageCount(best) > 1) return best
  let [tooShort, enough] = [region.topMm(0), region.bottomMm]
  while (enough - tooShort > 2) {
    const middle = (tooShort + enough) / 2
    const rows = flow(middle)
    if (pageCount(rows) > 1 || torn(rows) > torn(best)) tooShort = middle
    else [best, enough] = [rows, middle]
  }
  return best
}

interface Blocking {
  readonly setting: Setting
  readonly region: Region
  /** Rows below the head; what has children at this depth becomes a reference. */
  readonly depth: number
}

function blockOf(head: Branch<ChartNode>, { setting, region, depth }: Blocking): Block {
  const rows: Block[number][] = []
  const visit = ({ node, children }: Branch<ChartNode>, at: number, above: number | null) => {
    const isCut = children.length > 0 && at >= Math.min(depth, deepest)
    const widthMm = region.columnMm - at * region.indentMm
    const kind = isCut ? 'reference' : 'node'
    const box = sizeBox({ node, kind, widthMm, isHead: children.length > 0 }, setting.order.words)
    const index = rows.push({ ...box, depth: at, above }) - 1
    if (!isCut) for (const child of children) visit(child, at + 1, index)
  }
  visit(head, 0, null)
  return rows
}

/** One for each that the overview, or a block before it, only refers to. */
function detailBlocks(top: Branch<ChartNode>, setting: Setting): readonly Block[] {
  const region = setting.sheet.details()
  const branches = new Map<string, Branch<ChartNode>>()
  const know = (branch: Branch<ChartNode>) => {
    branches.set(branch.node.id, branch)
    for (const child of branch.children) know(child)
  }
  know(top)
  const blocks: Block[] = []
  const wanted = top.children.filter(({ children }) => children.length > 0)
  for (let next = wanted.shift(); next; next = wanted.shift()) {
    const block = blockOf(next, { setting, region, depth: deepest })
    blocks.push(block)
    const deeper = block.filter(({ kind }) => kind === 'reference')
    wanted.unshift(...deeper.flatMap(({ node }) => branches.get(node.id) ?? []))
  }
  return blocks
}

function repeated(row: Block[number], { order }: Setting): Block[number] {
  const { node, widthMm } = row
  const box = sizeBox({ node, kind: 'continued', widthMm, isHead: true }, order.words)
  return { ...row, ...box }
}

/** The pages of one top: boxes with their texts, and the lines between them. */
function drawPart(part: Part, { words, nodes }: ChartOrder): readonly Omit<ChartPage, 'texts'>[] {
  const heads = new Set(nodes.map(({ parentId }) => parentId))
  const { details } = part
  const pageOf = new Map(
    details.rows
      .filter(({ row }) => row.kind === 'node')
      .map(({ row, page }) => [row.node.id, details.firstPage + page + 1]),
  )
  const draw = (sized: SizedBox, xMm: number, yMm: number): ChartBox => {
    const toPage = sized.kind === 'reference' ? (pageOf.get(sized.node.id) ?? null) : null
    const lines = linesOf({ ...sized, isHead: heads.has(sized.node.id) }, { words, toPage })
    return { ...sized, xMm, yMm, toPage, lines: placeLines(lines, { ...sized, xMm, yMm }) }
  }
  const overview = Array.from({ length: part.overview.pages }, (_, page) =>
    overviewPage(part, page, draw),
  )
  const rest = Array.from({ length: pageCount(details.rows) }, (_, page) => ({
    boxes: rowsOn(details.rows, page).map(({ row, xMm, yMm }) => draw(row, xMm, yMm)),
    lines: spines(details.rows, page, part.sheet),
  }))
  return [...overview, ...rest]
}

type Draw = (sized: SizedBox, xMm: number, yMm: number) => ChartBox

function overviewPage({ overview, sheet, firstPage }: Part, page: number, draw: Draw) {
  const sized = page === 0 ? overview.head : overview.repeatedHead
  const top = sheet.headTopMm({ isTitled: firstPage + page === 0 })
  const head = draw(sized, (sheet.widthMm - sized.widthMm) / 2, top)
  const rows = rowsOn(overview.rows, page)
  return {
    boxes: [head, ...rows.map(({ row, xMm, yMm }) => draw(row, xMm, yMm))],
    lines: [...bus(head, rows, sheet), ...spines(overview.rows, page, sheet)],
  }
}

const titleLines = ({ title, paper }: ChartOrder): readonly string[] => {
  const { font, maxMm } = chartSheet(paper, 0).title
  return title.flatMap((line) => wrapText(line, maxMm, font))
}

interface Texts {
  readonly order: ChartOrder
  readonly sheet: Sheet
}

/** The title over the first page, a short one over the others, and the number of every page. */
const withTexts =
  ({ order, sheet }: Texts) =>
  (page: Omit<ChartPage, 'texts'>, index: number, pages: readonly object[]): ChartPage => {
    const { font, noteFont } = sheet.title
    const centre = { xMm: sheet.widthMm / 2, anchor: 'middle', isItalic: false } as const
    const title = titleLines(order).map((text, line) => ({
      ...{ text, font, ...centre },
      yMm: sheet.marginMm + line * lineMm(font) + baselineMm(font),
    }))
    const right = { xMm: sheet.widthMm - sheet.marginMm, anchor: 'end', isItalic: false } as const
    const number = {
      ...{ text: order.words.pageOf(index + 1, pages.length), font: noteFont, ...right },
      yMm: sheet.heightMm - sheet.marginMm / 2,
    }
    return { ...page, texts: index === 0 ? [...title, number] : [number] }
  }
