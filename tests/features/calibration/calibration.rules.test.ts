import { solveEquations } from '@shared/features/calibration/calibration.equations'
import {
  BAR_MM,
  contradictionOf,
  correctionOf,
  crossesOf,
  fitPrinter,
  habitsOf,
  largestError,
  type Readings,
  type Sheet,
} from '@shared/features/calibration/calibration.rules'
import {
  distance,
  followedBy,
  inverseOf,
  moved,
  type PrintTransform,
  UNCHANGED,
} from '@shared/features/calibration/calibration.transform'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const A3: Sheet = { width: 420, height: 297 }

/** A printer that shifts up to 5 mm, stretches each way up to 1 % and feeds up to 1° askew. */
const skewedPrinter = fc
  .record({
    right: fc.double({ min: -5, max: 5, noNaN: true }),
    down: fc.double({ min: -5, max: 5, noNaN: true }),
    across: fc.double({ min: 0.99, max: 1.01, noNaN: true }),
    along: fc.double({ min: 0.99, max: 1.01, noNaN: true }),
    degrees: fc.double({ min: -1, max: 1, noNaN: true }),
  })
  .map(({ right, down, across, along, degrees }): PrintTransform => {
    const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
    return { a: across * cos, b: across * sin, c: -along * sin, d: along * cos, e: right, f: down }
  })

/** How far a ruler is read wrong, both ways: 12 readings at most. */
const readingErrors = (mm: number) =>
  fc.array(fc.double({ min: -mm, max: mm, noNaN: true }), { minLength: 10, maxLength: 10 })

const none = Array.from({ length: 10 }, () => 0)

function measured(
  printer: PrintTransform,
  { errors, crosses }: { readonly errors: readonly number[]; readonly crosses: 2 | 4 },
): Readings {
  const marks = crossesOf(A3)
  const read = (corner: keyof typeof marks, from: number) => {
    const { x, y } = moved(printer, marks[corner])
    return { x: x + (errors[from] ?? 0), y: y + (errors[from + 1] ?? 0) }
  }
  return {
    upperLeft: read('upperLeft', 0),
    lowerRight: read('lowerRight', 2),
    upperRight: crosses === 4 ? read('upperRight', 4) : null,
    lowerLeft: crosses === 4 ? read('lowerLeft', 6) : null,
    barAcross: Math.hypot(printer.a, printer.b) * BAR_MM + (errors[8] ?? 0),
    barDown: Math.hypot(printer.c, printer.d) * BAR_MM + (errors[9] ?? 0),
  }
}

/** The farthest any corner of an A3 sheet lands from where it should, millimetres. */
function worstCorner(printer: PrintTransform, correction: PrintTransform): number {
  const corners = [0, A3.width].flatMap((x) => [0, A3.height].map((y) => ({ x, y })))
  const printed = followedBy(correction, printer)
  return Math.max(...corners.map((corner) => distance(moved(printed, corner), corner)))
}

describe('a printer that shifts, stretches and turns', () => {
  it.each([2, 4] as const)(
    'is put right to 0.2 mm at all corners of A3 by %d crosses',
    (crosses) => {
      fc.assert(
        fc.property(skewedPrinter, (printer) => {
          const readings = measured(printer, { errors: none, crosses })
          expect(worstCorner(printer, correctionOf(A3, readings))).toBeLessThanOrEqual(0.2)
          expect(contradictionOf(A3, readings)).toBeLessThan(0.01)
        }),
        { numRuns: 500 },
      )
    },
  )

  it.each([
    { crosses: 2 as const, bound: 1.65 },
    { crosses: 4 as const, bound: 0.65 },
  ])('stays within $bound mm by $crosses crosses read 0.25 mm wrong', ({ crosses, bound }) => {
    fc.assert(
      fc.property(skewedPrinter, readingErrors(0.25), (printer, errors) => {
        const readings = measured(printer, { errors, crosses })
        expect(worstCorner(printer, correctionOf(A3, readings))).toBeLessThanOrEqual(bound)
      }),
      { numRuns: 1000 },
    )
  })

  it('is off by millimetres without correction: the negative control', () => {
    const worst = fc.sample(skewedPrinter, 200).map((printer) => worstCorner(printer, UNCHANGED))
    expect(Math.max(...worst)).toBeGreaterThan(5)
    expect(worst.filter((mm) => mm > 0.2).length).toBeGreaterThan(190)
  })

  it('is made worse when the correction is applied the wrong way round', () => {
    const [printer = UNCHANGED] = fc.sample(skewedPrinter, { numRuns: 1, seed: 7 })
    const wrong = fitPrinter(A3, measured(printer, { errors: none, crosses: 4 }))
    expect(worstCorner(printer, wrong)).toBeGreaterThan(worstCorner(printer, UNCHANGED))
  })
})

describe('readings of a ruler page', () => {
  const straight = measured(UNCHANGED, { errors: none, crosses: 4 })

  it('say nothing against a true printer', () => {
    const { a, b, c, d, e, f } = fitPrinter(A3, straight)
    for (const value of [a - 1, b, c, d - 1, e, f]) expect(value).toBeCloseTo(0, 9)
    expect(largestError(A3, straight)).toBe(0)
  })

  it('show a slip of one centimetre as a contradiction', () => {
    const { upperRight } = crossesOf(A3)
    const slip = { ...straight, upperRight: { x: upperRight.x + 10, y: upperRight.y } }
    expect(contradictionOf(A3, slip)).toBeGreaterThan(2)
    const bar = { ...straight, barAcross: 110 }
    expect(contradictionOf(A3, bar)).toBeGreaterThan(2)
  })

  it('are told as shift, size and turn', () => {
    const printer = { a: 1.005, b: 0.01, c: -0.01, d: 1.005, e: 2, f: -1 }
    const readings = measured(printer, { errors: none, crosses: 2 })
    const habits = habitsOf(A3, fitPrinter(A3, readings))
    expect(habits.across).toBeCloseTo(100.505, 2)
    expect(habits.turn).toBeCloseTo(0.57, 2)
    expect(habits.right).toBeCloseTo(2 + 0.005 * 210 - 0.01 * 148.5, 3)
    expect(habits.down).toBeCloseTo(-1 + 0.01 * 210 + 0.005 * 148.5, 3)
  })
})

describe('transforms', () => {
  it('are undone by their inverse', () => {
    fc.assert(
      fc.property(skewedPrinter, (printer) => {
        const back = followedBy(printer, inverseOf(printer))
        const place = { x: 300, y: 200 }
        expect(distance(moved(back, place), place)).toBeLessThan(1e-9)
      }),
    )
    expect(() => inverseOf({ ...UNCHANGED, a: 0 })).toThrow(RangeError)
  })

  it('follow one another in order', () => {
    const right = { ...UNCHANGED, e: 10 }
    const double = { ...UNCHANGED, a: 2, d: 2 }
    expect(moved(followedBy(right, double), { x: 1, y: 1 })).toEqual({ x: 22, y: 2 })
    expect(moved(followedBy(double, right), { x: 1, y: 1 })).toEqual({ x: 12, y: 2 })
  })
})

it('solves equations whose first pivot is zero, and refuses those that say too little', () => {
  const rows = [
    [0, 2, 1, 7],
    [1, 1, 1, 6],
    [2, 0, 3, 11],
  ]
  const [x = 0, y = 0, z = 0] = solveEquations(rows)
  expect(x).toBeCloseTo(1, 9)
  expect(y).toBeCloseTo(2, 9)
  expect(z).toBeCloseTo(3, 9)
  expect(() =>
    solveEquations([
      [1, 1, 2],
      [2, 2, 4],
    ]),
  ).toThrow(RangeError)
})
