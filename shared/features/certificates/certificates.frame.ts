import {
  chain,
  circle,
  DEEP_GOLD,
  filled,
  GOLD,
  leaf,
  mirroredCorners,
  place,
  polygon,
  RED,
  rectangle,
  type Segment,
  stroked,
  type Transform,
  toPath,
} from './certificates.artwork'
import type { VectorShape } from './certificates.layout'

interface Sheet {
  readonly width: number
  readonly height: number
}

/** Distances from the edge of the sheet, millimetres. Office printers leave 5 mm unprinted. */
const OUTER_RED = 8
const BAND_OUTER = 9.4
const BAND_MIDDLE = 12.2
const BAND_INNER = 15
const INNER_RED = 16.1
const BLOCK = BAND_INNER - BAND_OUTER

/**
 * The frame of the default certificate for a sheet of any size: a red line, a gold band of leaves and
 * beads between two fine lines, rosettes in the corner blocks, a fine red line and four sprays.
 */
export function drawFrame(sheet: Sheet): readonly VectorShape[] {
  return [
    stroked(inset(sheet, OUTER_RED), RED, 1.2),
    stroked(inset(sheet, BAND_OUTER), GOLD, 0.3),
    stroked(inset(sheet, BAND_INNER), GOLD, 0.3),
    stroked(inset(sheet, INNER_RED), RED, 0.35),
    ...drawBand(sheet),
    ...mirroredCorners(sheet.width, sheet.height).flatMap(drawCorner),
  ]
}

function inset(sheet: Sheet, distance: number): string {
  const [width, height] = [sheet.width - 2 * distance, sheet.height - 2 * distance]
  return toPath(rectangle(distance, distance, width, height))
}

function drawBand(sheet: Sheet): VectorShape[] {
  const { width, height } = sheet
  const across = spacing(width - 2 * BAND_INNER)
  const down = spacing(height - 2 * BAND_INNER)
  const sides: readonly Transform[] = [
    place(BAND_INNER, BAND_MIDDLE),
    place(BAND_INNER, height - BAND_MIDDLE),
  ]
  const ends: readonly Transform[] = [
    place(BAND_MIDDLE, BAND_INNER, 90),
    place(width - BAND_MIDDLE, BAND_INNER, 90),
  ]
  const runs = [
    ...sides.map((side) => drawRun(across, side)),
    ...ends.map((side) => drawRun(down, side)),
  ]
  return [
    filled(runs.map((run) => run.gold).join(''), GOLD),
    filled(runs.map((run) => run.red).join(''), RED),
  ]
}

interface Spacing {
  readonly count: number
  readonly step: number
}

/** Whole motifs of about 8 mm that fill the length exactly. */
function spacing(length: number): Spacing {
  const count = Math.round(length / 8)
  return { count, step: length / count }
}

/** Each motif: two slender leaves pointing away from a lozenge; a bead where motifs meet. */
function drawRun({ count, step }: Spacing, side: Transform): { gold: string; red: string } {
  const gold: string[] = []
  const red: string[] = []
  const length = step / 2 - 1.5
  for (let index = 0; index < count; index++) {
    const middle = (index + 0.5) * step
    gold.push(toPath(leaf(length, 1.9), chain(place(middle + 0.85, 0), side)))
    gold.push(toPath(leaf(length, 1.9), chain(place(middle - 0.85, 0, 180), side)))
    red.push(toPath(lozenge(0.55, 1), chain(place(middle, 0), side)))
    if (index > 0) gold.push(toPath(circle(index * step, 0, 0.42), side))
  }
  return { gold: gold.join(''), red: red.join('') }
}

function lozenge(halfWidth: number, halfHeight: number): Segment[] {
  return polygon([
    [-halfWidth, 0],
    [0, -halfHeight],
    [halfWidth, 0],
    [0, halfHeight],
  ])
}

function drawCorner(corner: Transform): VectorShape[] {
  return [
    stroked(toPath(rectangle(BAND_OUTER, BAND_OUTER, BLOCK, BLOCK), corner), GOLD, 0.3),
    ...drawRosette(chain(place(BAND_MIDDLE, BAND_MIDDLE), corner)),
    ...drawSpray(chain(place(INNER_RED, INNER_RED), corner)),
  ]
}

function drawRosette(at: Transform): VectorShape[] {
  const petals = [0, 45, 90, 135, 180, 225, 270, 315].map((degrees) =>
    toPath(leaf(2.2, 1.2), chain(place(0, 0, degrees), at)),
  )
  return [filled(petals.join(''), GOLD), filled(toPath(circle(0, 0, 0.7), at), RED)]
}

/** A lotus on the diagonal with a scroll along each side; the second scroll mirrors the first. */
function drawSpray(at: Transform): VectorShape[] {
  const mirrored: Transform = ([x, y]) => [y, x]
  const sides = [at, chain(mirrored, at)]
  const scrolls = sides.map((side) => toPath(SCROLL, side)).join('')
  const leaves = sides.flatMap((side) =>
    SCROLL_LEAVES.map(([x, y, degrees, length]) =>
      toPath(leaf(length, length * 0.36), chain(place(x, y, degrees), side)),
    ),
  )
  const petals = [2, 24, 66, 88].map((degrees) =>
    toPath(leaf(7.2, 2.5), chain(place(1.7, 1.7, degrees), at)),
  )
  return [
    stroked(scrolls, GOLD, 0.45),
    filled(
      [...leaves, ...sides.map((side) => toPath(circle(18.3, 5.8, 0.55), side))].join(''),
      GOLD,
    ),
    filled(petals.join(''), GOLD),
    filled(toPath(leaf(8.6, 3.2), chain(place(1.7, 1.7, 45), at)), RED),
    filled(toPath(circle(1.9, 1.9, 0.8), at), DEEP_GOLD),
  ]
}

const SCROLL: readonly Segment[] = [
  ['move', [7, 2.2]],
  ['curve', [12, 1.6], [17, 1.8], [19.5, 4]],
  ['curve', [21.6, 6], [20.4, 8.6], [18.3, 8.3]],
  ['curve', [16.6, 8], [16.6, 5.8], [18.2, 5.7]],
]

/** x, y, degrees, length of the leaves along the scroll. */
const SCROLL_LEAVES: readonly (readonly [number, number, number, number])[] = [
  [11, 1.9, 35, 4],
  [14.5, 1.9, -8, 5],
  [19.8, 4.2, 8, 5.4],
]
