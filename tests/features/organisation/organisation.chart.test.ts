import { readFileSync } from 'node:fs'
import path from 'node:path'
import {
  type Chart,
  type ChartBox,
  layoutChart,
} from '@shared/features/organisation/organisation.chart'
import type { ChartNode, ChartWords } from '@shared/features/organisation/organisation.chart-boxes'
import {
  type ChartPaper,
  chartOrientations,
  chartSizes,
} from '@shared/features/organisation/organisation.chart-paper'
import {
  type ChartWeight,
  widthMm,
  wrapText,
} from '@shared/features/organisation/organisation.chart-text'
import fc from 'fast-check'
import { create, type Font } from 'fontkit'
import { describe, expect, it } from 'vitest'

const resources = path.resolve(import.meta.dirname, '../../../resources')
const words: ChartWords = {
  members: (count) => `${count} đảng viên`,
  seePage: (page) => `xem trang ${page}`,
  continued: '(tiếp theo)',
  pageOf: (page, pages) => `Trang ${page}/${pages}`,
}
const title = ['SƠ ĐỒ TỔ CHỨC ĐẢNG BỘ KHỐI', 'Tính đến ngày 31/12/2022']
const papers = chartSizes.flatMap((size) =>
  chartOrientations.map((orientation): ChartPaper => ({ size, orientation })),
)
const draw = (nodes: readonly ChartNode[], paper: ChartPaper) =>
  layoutChart({ nodes, paper, title, words })

/** What is wrong with a chart, in words; empty when nothing is. */
function faults(chart: Chart, nodes: readonly ChartNode[]): string[] {
  const found: string[] = []
  const full = new Map<string, number>()
  chart.pages.forEach(({ boxes, lines }, page) => {
    for (const box of boxes) {
      if (box.xMm < 8 || box.yMm < 8) found.push(`${box.node.id} leaves the page`)
      if (box.xMm + box.widthMm > chart.widthMm - 8) found.push(`${box.node.id} leaves the page`)
      if (box.yMm + box.heightMm > chart.heightMm - 8) found.push(`${box.node.id} leaves the page`)
      if (boxes.some((other) => other !== box && overlap(box, other)))
        found.push(`${box.node.id} lies over another box`)
      for (const { text, font } of box.lines)
        if (widthMm(text, font) > box.widthMm - 2) found.push(`“${text}” leaves its box`)
      if (lines.some((line) => crosses(line, box))) found.push(`a line crosses ${box.node.id}`)
      if (box.kind === 'node') {
        if (full.has(box.node.id)) found.push(`${box.node.id} is drawn twice`)
        full.set(box.node.id, page + 1)
        const told = box.lines
          .map(({ text }) => text)
          .join('')
          .replaceAll(' ', '')
        if (!told.includes(box.node.name.replaceAll(' ', ''))) found.push(`${box.node.id} is cut`)
      }
    }
  })
  for (const { id } of nodes) if (!full.has(id)) found.push(`${id} is missing`)
  for (const { boxes } of chart.pages)
    for (const { kind, node, toPage } of boxes)
      if (kind === 'reference' && (toPage === null || full.get(node.id) !== toPage))
        found.push(`${node.id} is not on page ${toPage}`)
  return found
}

/** Touching is allowed, by the rounding of a sum. */
const slack = 1e-6
const overlap = (a: ChartBox, b: ChartBox) =>
  a.xMm + slack < b.xMm + b.widthMm &&
  b.xMm + slack < a.xMm + a.widthMm &&
  a.yMm + slack < b.yMm + b.heightMm &&
  b.yMm + slack < a.yMm + a.heightMm

function crosses({ fromMm, toMm }: Chart['pages'][number]['lines'][number], box: ChartBox) {
  const [left, right] = [Math.min(fromMm[0], toMm[0]), Math.max(fromMm[0], toMm[0])]
  const [top, bottom] = [Math.min(fromMm[1], toMm[1]), Math.max(fromMm[1], toMm[1])]
  return (
    right > box.xMm + slack &&
    left < box.xMm + box.widthMm - slack &&
    bottom > box.yMm + slack &&
    top < box.yMm + box.heightMm - slack
  )
}

/** Random trees: each node hangs on an earlier one, so there is no cycle; names short and long. */
const trees = fc
  .array(
    fc.record({
      above: fc.nat(),
      name: fc.oneof(
        fc.constantFrom('Chi bộ 1', 'Đảng bộ Sở Nông nghiệp và Phát triển nông thôn'),
        fc.string({ minLength: 1, maxLength: 300 }).map((text) => text.trim() || 'x'),
        fc.constant('W'.repeat(300)),
      ),
      members: fc.nat(9999),
    }),
    { minLength: 1, maxLength: 120 },
  )
  .map((drawn) =>
    drawn.map(
      ({ above, name, members }, index): ChartNode => ({
        ...{ id: `n${index}`, name, members },
        parentId: index === 0 ? null : `n${above % index}`,
      }),
    ),
  )

describe('the layout of the chart', () => {
  it('draws every organisation once and whole, inside the page and beside the others', () => {
    fc.assert(
      fc.property(trees, fc.constantFrom(...papers), (nodes, paper) => {
        expect(faults(draw(nodes, paper), nodes)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it.each(papers)('puts a whole Bloc of 330 on $size $orientation', (paper) => {
    const nodes = bloc(75, 254)
    const chart = draw(nodes, paper)
    expect(faults(chart, nodes)).toEqual([])
    expect(chart.pages.length).toBeGreaterThan(1)
    expect(chart.pages[0]?.boxes.some(({ kind }) => kind === 'reference')).toBe(true)
  })

  it('keeps a small committee on one page, without references', () => {
    const nodes = bloc(3, 9)
    const chart = draw(nodes, { size: 'A4', orientation: 'landscape' })
    expect(faults(chart, nodes)).toEqual([])
    expect(chart.pages).toHaveLength(1)
    expect(chart.pages[0]?.boxes.every(({ kind }) => kind === 'node')).toBe(true)
  })

  it('carries a committee of 200 cells over its columns, naming it again at the head of each', () => {
    const nodes = bloc(1, 200)
    const chart = draw(nodes, { size: 'A4', orientation: 'portrait' })
    expect(faults(chart, nodes)).toEqual([])
    const repeats = chart.pages.flatMap(({ boxes }) => boxes).filter((b) => b.kind === 'continued')
    expect(repeats.length).toBeGreaterThan(2)
    expect(repeats.every(({ node }) => node.id === 'b0' || node.id === 'top')).toBe(true)
  })

  it('would be caught by these tests if a box were moved, dropped or sent to a wrong page', () => {
    const nodes = bloc(75, 254)
    const chart = draw(nodes, { size: 'A3', orientation: 'landscape' })
    const change = (how: (boxes: readonly ChartBox[]) => readonly ChartBox[]) => ({
      ...chart,
      pages: chart.pages.map((page, n) => (n === 0 ? { ...page, boxes: how(page.boxes) } : page)),
    })
    const broken = [
      change((boxes) => boxes.slice(1)),
      change((boxes) => boxes.map((box, n) => (n === 3 ? { ...box, yMm: box.yMm + 4 } : box))),
      change((boxes) => boxes.map((box) => ({ ...box, toPage: box.toPage && box.toPage + 5 }))),
      change((boxes) => boxes.map((box, n) => (n === 2 ? { ...box, xMm: 400 } : box))),
    ]
    for (const each of broken) expect(faults(each, nodes)).not.toEqual([])
  })
})

function bloc(bases: number, cells: number): ChartNode[] {
  const base = (n: number): ChartNode => ({
    ...{ id: `b${n}`, parentId: 'top', members: 40 + n },
    name: `Đảng bộ Sở Nông nghiệp và Phát triển nông thôn ${n}`,
  })
  const cell = (n: number): ChartNode => ({
    ...{ id: `c${n}`, parentId: `b${n % Math.ceil(bases * 0.6)}`, members: 12 },
    name: `Chi bộ ${n}`,
  })
  return [
    { id: 'top', parentId: null, name: 'Đảng bộ Khối Cơ quan - Doanh nghiệp tỉnh', members: 4513 },
    ...Array.from({ length: bases }, (_, n) => base(n)),
    ...Array.from({ length: cells }, (_, n) => cell(n)),
  ]
}

describe('the width of a text', () => {
  const faces = Object.fromEntries(
    ([400, 700] as const).map((weight) => [
      weight,
      ['latin', 'vietnamese', 'latin-ext'].map((subset) => {
        const file = `tinos-${subset}-${weight}-normal.woff`
        return create(readFileSync(path.join(resources, 'fonts', 'tinos', file))) as Font
      }),
    ]),
  ) as Record<ChartWeight, Font[]>

  it.each([400, 700] as const)('is that of the font it is printed in, weight %i', (weight) => {
    const letters = [
      ...Array.from({ length: 95 }, (_, n) => String.fromCharCode(32 + n)),
      ...'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ',
      ...'ÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬĐÈẺẼÉẸÊỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢÙỦŨÚỤƯỪỬỮỨỰỲỶỸÝỴ“”–',
    ]
    for (const letter of letters) {
      const code = letter.codePointAt(0) ?? 0
      const face = faces[weight].find((each) => each.hasGlyphForCodePoint(code))
      const glyph = face?.glyphForCodePoint(code)
      const thousandths = ((glyph?.advanceWidth ?? 0) * 1000) / (face?.unitsPerEm ?? 1)
      const told = Math.round((widthMm(letter, { sizePt: 72, weight }) / 25.4) * 1000)
      expect(told, letter).toBeGreaterThanOrEqual(Math.floor(thousandths))
      expect(told, letter).toBeLessThanOrEqual(Math.ceil(thousandths) + 1)
    }
  })

  it('breaks lines between words, and a word only where it has a line of its own', () => {
    const font = { sizePt: 10, weight: 400 } as const
    expect(wrapText('Đảng bộ Sở Y tế', 20, font)).toEqual(['Đảng bộ Sở', 'Y tế'])
    const parts = wrapText('W'.repeat(20), 20, font)
    expect(parts.join('')).toBe('W'.repeat(20))
    expect(parts.every((part) => widthMm(part, font) <= 20)).toBe(true)
  })
})
