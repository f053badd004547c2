import type { Region } from './organisation.chart-flow'
import { type ChartFont, lineMm } from './organisation.chart-text'

export const chartSizes = ['A4', 'A3'] as const
export const chartOrientations = ['landscape', 'portrait'] as const

export interface ChartPaper {
  readonly size: (typeof chartSizes)[number]
  readonly orientation: (typeof chartOrientations)[number]
}

/** ISO 216, upright. */
const sizesMm = { A4: [210, 297], A3: [297, 420] } as const

const marginMm = 12
/** Between the columns; the spine that hangs rows on the head runs in it. */
const gapMm = 7
/** A column is at least this wide: about four words of a Vietnamese name. */
const leastColumnMm = 56

/** How a sheet is divided up; all in millimetres. */
export interface Sheet {
  readonly widthMm: number
  readonly heightMm: number
  readonly marginMm: number
  readonly headMm: number
  /** Between a head and the rows below it. */
  readonly busMm: number
  /** From the spine of a column to its boxes. */
  readonly stubMm: number
  /** From a parent's left edge to the spine its children hang on. */
  readonly spineMm: number
  readonly title: { readonly font: ChartFont; readonly noteFont: ChartFont; readonly maxMm: number }
  /** Top of the head's box; under the title on the very first page. */
  readonly headTopMm: (page: { readonly isTitled: boolean }) => number
  /** Columns under a head. */
  readonly overview: (head: {
    readonly isFirst: boolean
    readonly headMm: (page: number) => number
  }) => Region
  /** Columns over the whole height of the page. */
  readonly details: () => Region
}

/** @param titleCount lines of the title */
export function chartSheet({ size, orientation }: ChartPaper, titleCount: number): Sheet {
  const [short, long] = sizesMm[size]
  const isUpright = orientation === 'portrait'
  const [widthMm, heightMm] = isUpright ? [short, long] : [long, short]
  const usable = widthMm - 2 * marginMm
  const columns = Math.max(1, Math.floor((usable + gapMm) / (leastColumnMm + gapMm)))
  const columnMm = (usable - (columns - 1) * gapMm) / columns
  const font: ChartFont = { sizePt: size === 'A3' ? 17 : 14, weight: 700 }
  const titleMm = titleCount === 0 ? 0 : titleCount * lineMm(font) + 5
  const headTopMm = (page: { readonly isTitled: boolean }) =>
    marginMm + (page.isTitled ? titleMm : 0)
  const bottomMm = heightMm - marginMm - 2 // the number of the page stands below
  const spacing = { columns, columnMm, gapMm, bottomMm, rowGapMm: 2.5, indentMm: 6 }
  const busMm = 9
  // The first column leaves room for its spine, as the gaps do for the others'.
  const inset = 4
  const narrower = (usable - inset - (columns - 1) * gapMm) / columns
  return {
    ...{ widthMm, heightMm, marginMm, busMm, stubMm: 3, spineMm: 3, headTopMm },
    headMm: Math.min(130, usable),
    title: { font, noteFont: { sizePt: 9, weight: 400 }, maxMm: usable },
    overview: ({ isFirst, headMm }) => ({
      ...{ ...spacing, columnMm: narrower, leftMm: marginMm + inset },
      topMm: (page) => headTopMm({ isTitled: isFirst && page === 0 }) + headMm(page) + busMm,
    }),
    details: () => ({ ...spacing, leftMm: marginMm, topMm: () => marginMm }),
  }
}
