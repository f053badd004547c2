import type { VectorShape } from './certificates.layout'

/**
 * Drawing with numbers: points in millimetres, y downwards, and the few shapes that the frame and the
 * emblem of the default certificate are made of. Original work; no artwork was copied.
 */

export type Point = readonly [x: number, y: number]
/** A place and a turn applied to a drawn motif. */
export type Transform = (point: Point) => Point

/** One piece of an outline; `curve` takes two control points and the end. */
export type Segment =
  | readonly ['move' | 'line', Point]
  | readonly ['curve', Point, Point, Point]
  | readonly ['close']

export const GOLD = '#c49a2a'
export const DEEP_GOLD = '#a87c16'
export const BRIGHT_GOLD = '#ffd84d'
export const RED = '#b5121b'

/** Distance of the control point that makes four curves a circle, for radius 1. */
const ROUND = 0.5523

export function toPath(
  segments: readonly Segment[],
  transform: Transform = (point) => point,
): string {
  return segments.map((segment) => writeSegment(segment, transform)).join('')
}

function writeSegment(segment: Segment, transform: Transform): string {
  if (segment[0] === 'close') return 'Z'
  const [kind, ...points] = segment
  const letter = { move: 'M', line: 'L', curve: 'C' }[kind]
  return letter + points.map((point) => transform(point).map(writeNumber).join(' ')).join(' ')
}

/** Hundredths of a millimetre: finer than any printer. */
function writeNumber(value: number): string {
  return String(Math.round(value * 100) / 100)
}

export function filled(path: string, fill: string): VectorShape {
  return { path, fill, stroke: null, strokeWidth: 0 }
}

export function stroked(path: string, stroke: string, strokeWidth: number): VectorShape {
  return { path, fill: null, stroke, strokeWidth }
}

export function polygon(points: readonly Point[]): Segment[] {
  const [first, ...rest] = points
  if (first === undefined) return []
  return [['move', first], ...rest.map((point): Segment => ['line', point]), ['close']]
}

export function rectangle(x: number, y: number, width: number, height: number): Segment[] {
  return polygon([
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ])
}

export function circle(x: number, y: number, radius: number): Segment[] {
  const k = radius * ROUND
  return [
    ['move', [x + radius, y]],
    ['curve', [x + radius, y + k], [x + k, y + radius], [x, y + radius]],
    ['curve', [x - k, y + radius], [x - radius, y + k], [x - radius, y]],
    ['curve', [x - radius, y - k], [x - k, y - radius], [x, y - radius]],
    ['curve', [x + k, y - radius], [x + radius, y - k], [x + radius, y]],
    ['close'],
  ]
}

/** A pointed leaf from (0, 0) to (length, 0), `width` across at its widest. */
export function leaf(length: number, width: number): Segment[] {
  const side = (width / 2) * 1.33
  return [
    ['move', [0, 0]],
    ['curve', [length * 0.3, -side], [length * 0.62, -side], [length, 0]],
    ['curve', [length * 0.62, side], [length * 0.3, side], [0, 0]],
    ['close'],
  ]
}

/** Turns by `degrees` clockwise on paper, then moves to x, y. */
export function place(x: number, y: number, degrees = 0): Transform {
  const angle = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return ([px, py]) => [x + px * cos - py * sin, y + px * sin + py * cos]
}

/** The four corners of a sheet: the motif is drawn for the top left one and mirrored. */
export function mirroredCorners(width: number, height: number): readonly Transform[] {
  return [
    ([x, y]) => [x, y],
    ([x, y]) => [width - x, y],
    ([x, y]) => [x, height - y],
    ([x, y]) => [width - x, height - y],
  ]
}

export function chain(first: Transform, second: Transform): Transform {
  return (point) => second(first(point))
}
