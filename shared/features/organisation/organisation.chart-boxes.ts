import {
  baselineMm,
  type ChartFont,
  lineMm,
  widthMm,
  wrapEvenly,
  wrapShort,
  wrapText,
} from './organisation.chart-text'

export interface ChartNode {
  readonly id: string
  readonly parentId: string | null
  readonly name: string
  /** Of it and of all below it. */
  readonly members: number
}

/** Everything the chart says besides names. */
export interface ChartWords {
  readonly members: (count: number) => string
  readonly seePage: (page: number) => string
  readonly continued: string
  readonly pageOf: (page: number, pages: number) => string
}

/**
 * node: the organisation itself, once in a chart. reference: stands for one that is drawn with all
 * below it on another page. continued: repeats one whose children go on here.
 */
export type BoxKind = 'node' | 'reference' | 'continued'

export interface SizedBox {
  readonly node: ChartNode
  readonly kind: BoxKind
  readonly widthMm: number
  readonly heightMm: number
}

export interface BoxLine {
  readonly text: string
  readonly font: ChartFont
  readonly isItalic: boolean
}

const paddingMm = { x: 2, y: 1.6 } as const
const fonts = {
  head: { sizePt: 10, weight: 700 },
  name: { sizePt: 9.5, weight: 400 },
  note: { sizePt: 8.5, weight: 400 },
} as const satisfies Record<string, ChartFont>

interface Boxed {
  readonly node: ChartNode
  readonly kind: BoxKind
  readonly widthMm: number
  /** Stands above others: its name is set bold. */
  readonly isHead: boolean
}

/** As many digits as any chart will need: the box is sized before its page is known. */
const widestPage = 8888

/** How tall a box must be for all its lines. */
export function sizeBox(box: Boxed, words: ChartWords): SizedBox {
  const lines = linesOf(box, { words, toPage: widestPage })
  const text = lines.reduce((sum, { font }) => sum + lineMm(font), 0)
  const { node, kind, widthMm } = box
  return { node, kind, widthMm, heightMm: text + 2 * paddingMm.y }
}

/** @param toPage of a reference */
export function linesOf(
  { node, kind, widthMm: width, isHead }: Boxed,
  { words, toPage }: { readonly words: ChartWords; readonly toPage: number | null },
): readonly BoxLine[] {
  const maxMm = width - 2 * paddingMm.x
  const font = isHead ? fonts.head : fonts.name
  const name =
    kind === 'continued'
      ? wrapShort(node.name, 2, { maxMm, font })
      : wrapEvenly(node.name, maxMm, font)
  const count = words.members(node.members)
  const notes = {
    node: [count],
    reference: [count, words.seePage(toPage ?? 0)],
    continued: [words.continued],
  }[kind]
  return [
    ...name.map((text) => ({ text, font, isItalic: false })),
    ...joinNotes(notes, maxMm).map((text) => ({
      ...{ text, font: fonts.note },
      isItalic: kind === 'continued',
    })),
  ]
}

/** On one line where there is room for all. */
function joinNotes(notes: readonly string[], maxMm: number): readonly string[] {
  const joined = notes.join(' · ')
  if (widthMm(joined, fonts.note) <= maxMm) return [joined]
  return notes.flatMap((note) => wrapText(note, maxMm, fonts.note))
}

export interface PlacedText extends BoxLine {
  readonly xMm: number
  /** Of the baseline. */
  readonly yMm: number
  readonly anchor: 'start' | 'middle' | 'end'
}

interface Rectangle {
  readonly xMm: number
  readonly yMm: number
  readonly widthMm: number
  readonly heightMm: number
}

/** Lines centred in their box, from the top; what is left over is shared above and below. */
export function placeLines(lines: readonly BoxLine[], box: Rectangle): readonly PlacedText[] {
  const height = lines.reduce((sum, { font }) => sum + lineMm(font), 0)
  let top = box.yMm + (box.heightMm - height) / 2
  return lines.map((line) => {
    const yMm = top + baselineMm(line.font)
    top += lineMm(line.font)
    return { ...line, xMm: box.xMm + box.widthMm / 2, yMm, anchor: 'middle' }
  })
}
