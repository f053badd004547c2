/**
 * A straight-lined change of places on a sheet: x′ = a·x + c·y + e and y′ = b·x + d·y + f, in
 * millimetres from the upper left corner, y downwards.
 */
export interface PrintTransform {
  readonly a: number
  readonly b: number
  readonly c: number
  readonly d: number
  /** Millimetres to the right. */
  readonly e: number
  /** Millimetres down. */
  readonly f: number
}

/** Millimetres from the upper left corner of the sheet. */
export interface Place {
  readonly x: number
  readonly y: number
}

export const UNCHANGED: PrintTransform = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 }

export function moved({ a, b, c, d, e, f }: PrintTransform, { x, y }: Place): Place {
  return { x: a * x + c * y + e, y: b * x + d * y + f }
}

/** First `first`, then `then`. */
export function followedBy(first: PrintTransform, then: PrintTransform): PrintTransform {
  const { x: e, y: f } = moved(then, { x: first.e, y: first.f })
  return {
    a: then.a * first.a + then.c * first.b,
    b: then.b * first.a + then.d * first.b,
    c: then.a * first.c + then.c * first.d,
    d: then.b * first.c + then.d * first.d,
    e,
    f,
  }
}

/** @throws {RangeError} when it flattens the sheet: readings of a printer never do */
export function inverseOf({ a, b, c, d, e, f }: PrintTransform): PrintTransform {
  const area = a * d - b * c
  if (Math.abs(area) < 1e-6) throw new RangeError('the transform has no inverse')
  const turned = { a: d / area, b: -b / area, c: -c / area, d: a / area, e: 0, f: 0 }
  const { x, y } = moved(turned, { x: e, y: f })
  return { ...turned, e: -x, f: -y }
}

/** How far apart, millimetres. */
export const distance = (one: Place, other: Place): number =>
  Math.hypot(one.x - other.x, one.y - other.y)
