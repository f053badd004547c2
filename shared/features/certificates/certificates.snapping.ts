import type { ItemBox } from './certificates.editing'

/** A line on the sheet that a box came to lie on; millimetres. */
export interface Guide {
  readonly axis: 'x' | 'y'
  readonly at: number
}

interface Snapped {
  readonly right: number
  readonly down: number
  readonly guides: readonly Guide[]
}

interface Surroundings {
  readonly sheet: { readonly width: number; readonly height: number }
  /** Margins that nothing should cross. */
  readonly safe: { readonly x: number; readonly y: number }
  readonly others: readonly ItemBox[]
}

/** Within this distance a box is drawn to a line, millimetres. */
export const SNAP_MM = 1.2

/**
 * What to add to a dragged box so that an edge or its middle lies on the middle of the sheet, the safe
 * area, or an edge or the middle of another box: the nearest of each axis, if any is near.
 */
export function snapped(box: ItemBox, { sheet, safe, others }: Surroundings): Snapped {
  const across = nearest(edges(box.x, box.width), [
    ...[sheet.width / 2, safe.x, sheet.width - safe.x],
    ...others.flatMap(({ x, width }) => edges(x, width)),
  ])
  const along = nearest(edges(box.y, box.height), [
    ...[sheet.height / 2, safe.y, sheet.height - safe.y],
    ...others.flatMap(({ y, height }) => edges(y, height)),
  ])
  return {
    right: across?.move ?? 0,
    down: along?.move ?? 0,
    guides: [
      ...(across ? [{ axis: 'x' as const, at: across.line }] : []),
      ...(along ? [{ axis: 'y' as const, at: along.line }] : []),
    ],
  }
}

const edges = (from: number, length: number): readonly number[] => [
  from,
  from + length / 2,
  from + length,
]

function nearest(
  own: readonly number[],
  lines: readonly number[],
): { readonly move: number; readonly line: number } | null {
  const pairs = own.flatMap((edge) => lines.map((line) => ({ move: line - edge, line })))
  const [best] = pairs
    .filter(({ move }) => Math.abs(move) <= SNAP_MM)
    .sort((a, b) => Math.abs(a.move) - Math.abs(b.move))
  return best ?? null
}
