import {
  BRIGHT_GOLD,
  circle,
  filled,
  type Point,
  place,
  polygon,
  RED,
  rectangle,
  type Segment,
  stroked,
  toPath,
} from './certificates.artwork'
import type { VectorShape } from './certificates.layout'

/**
 * The Party emblem for the head of a certificate: gold hammer and sickle on a red disc, 24 mm across,
 * centre at (0, 0). Drawn from geometry; a layout that uses printed stock switches it off.
 */
export function drawPartyEmblem(): readonly VectorShape[] {
  const hammer = [toPath(hammerHandle(), place(0, 0, 45)), toPath(hammerHead(), place(0, 0, 45))]
  const gap = hammer.map((path) => stroked(path, RED, 0.7))
  return [
    filled(toPath(circle(0, 0, 12)), BRIGHT_GOLD),
    filled(toPath(circle(0, 0, 11.4)), RED),
    stroked(toPath(circle(0, 0, 10.7)), BRIGHT_GOLD, 0.22),
    filled(toPath(sickleBlade()), BRIGHT_GOLD),
    filled(toPath(sickleHandle(), place(...TANG, 135)), BRIGHT_GOLD),
    // A red line round the hammer shows it lying over the blade.
    ...gap,
    ...hammer.map((path) => filled(path, BRIGHT_GOLD)),
  ]
}

const BLADE_CENTRE: Point = [0.2, -0.6]
const BLADE_RADIUS = 6.6
const TANG_DEGREES = 131
const TIP_DEGREES = -119
const TANG: Point = onBlade(TANG_DEGREES, BLADE_RADIUS - 0.55)

function onBlade(degrees: number, radius: number): Point {
  const angle = (degrees * Math.PI) / 180
  return [BLADE_CENTRE[0] + radius * Math.cos(angle), BLADE_CENTRE[1] + radius * Math.sin(angle)]
}

/** From the tang (lower left) round the right to the point, thickest half way. */
function sickleBlade(): Segment[] {
  const steps = 60
  const outer: Point[] = []
  const inner: Point[] = []
  for (let step = 0; step <= steps; step++) {
    const along = step / steps
    const degrees = TANG_DEGREES + (TIP_DEGREES - TANG_DEGREES) * along
    const thickness = 1.1 * (1 - along) + 1.75 * Math.sin(Math.PI * along ** 0.9)
    outer.push(onBlade(degrees, BLADE_RADIUS))
    inner.push(onBlade(degrees, BLADE_RADIUS - thickness))
  }
  return polygon([...outer, ...inner.reverse()])
}

/** Along the x axis, from the tang outwards. */
function sickleHandle(): Segment[] {
  return [
    ['move', [-0.5, -0.75]],
    ['line', [0.7, -0.75]],
    ['line', [0.9, -1]],
    ['line', [3.5, -1.05]],
    ['curve', [4.5, -1.05], [4.5, 1.05], [3.5, 1.05]],
    ['line', [0.9, 1]],
    ['line', [0.7, 0.75]],
    ['line', [-0.5, 0.75]],
    ['close'],
  ]
}

/** Along the x axis; turned by 45 degrees it runs from the upper left to the lower right. */
function hammerHandle(): Segment[] {
  return rectangle(-4.6, -0.8, 13.2, 1.6)
}

/** Across the handle: a flat face below left, a wedge above right. */
function hammerHead(): Segment[] {
  return polygon([
    [-6.6, 3.4],
    [-3.3, 3.4],
    [-3.3, -2.1],
    [-4.5, -4.1],
    [-6.6, -2.1],
  ])
}
