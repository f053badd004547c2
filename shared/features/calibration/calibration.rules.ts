import { solveEquations } from './calibration.equations'
import {
  distance,
  inverseOf,
  moved,
  type Place,
  type PrintTransform,
  UNCHANGED,
} from './calibration.transform'

/** Millimetres. */
export interface Sheet {
  readonly width: number
  readonly height: number
}

export const corners = ['upperLeft', 'upperRight', 'lowerLeft', 'lowerRight'] as const
export type Corner = (typeof corners)[number]

/** From the two nearest edges to the middle of a cross: within reach of any office ruler. */
export const CROSS_INSET_MM = 25
export const BAR_MM = 100

/** Where the ruler page puts the middle of each cross. */
export function crossesOf({ width, height }: Sheet): Readonly<Record<Corner, Place>> {
  const [right, lower] = [width - CROSS_INSET_MM, height - CROSS_INSET_MM]
  return {
    upperLeft: { x: CROSS_INSET_MM, y: CROSS_INSET_MM },
    upperRight: { x: right, y: CROSS_INSET_MM },
    lowerLeft: { x: CROSS_INSET_MM, y: lower },
    lowerRight: { x: right, y: lower },
  }
}

/**
 * What a ruler says of one printed ruler page: the middle of each cross from the upper left corner
 * of the paper, and the lengths of the bars. Two crosses are enough; the other two make the result
 * three times as sure.
 */
export interface Readings {
  readonly upperLeft: Place
  readonly lowerRight: Place
  readonly upperRight: Place | null
  readonly lowerLeft: Place | null
  readonly barAcross: number
  readonly barDown: number
}

/** Of one reading with a ruler, millimetres. */
const READING_SPREAD = 0.15
/** How far from square a printer draws, as a slope: the light and the paper path are at right angles. */
const SHEAR_SPREAD = 0.0005
const ROUNDS = 8

type Unknowns = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** One thing known: how far the guess is from it, and how that changes with each unknown. */
interface Condition {
  readonly miss: number
  readonly slopes: Unknowns
  readonly spread: number
}

/**
 * Where the printer puts what is asked of it, as the readings tell: the transform from places of the
 * page to places on the paper, by least squares over crosses, bars and squareness.
 */
export function fitPrinter(sheet: Sheet, readings: Readings): PrintTransform {
  let guess = UNCHANGED
  // The lengths of the bars are not linear in the unknowns; a guess is so near that a few rounds do.
  for (let round = 0; round < ROUNDS; round += 1) {
    const step = solveEquations(normalEquations(conditionsOf(sheet, readings, guess)))
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = step
    guess = {
      ...{ a: guess.a + a, b: guess.b + b, c: guess.c + c },
      ...{ d: guess.d + d, e: guess.e + e, f: guess.f + f },
    }
  }
  return guess
}

/** What to do to a page so that this printer puts everything where it belongs. */
export const correctionOf = (sheet: Sheet, readings: Readings): PrintTransform =>
  inverseOf(fitPrinter(sheet, readings))

/** How far the readings contradict one another, millimetres: a slip of the ruler shows here. */
export function contradictionOf(sheet: Sheet, readings: Readings): number {
  const printer = fitPrinter(sheet, readings)
  const crosses = measuredCrosses(sheet, readings).map(([asked, found]) =>
    distance(moved(printer, asked), found),
  )
  const bars = [
    Math.hypot(printer.a, printer.b) * BAR_MM - readings.barAcross,
    Math.hypot(printer.c, printer.d) * BAR_MM - readings.barDown,
  ]
  return Math.max(...crosses, ...bars.map(Math.abs))
}

/** The farthest a mark stands from where it was asked to be, millimetres. */
export const largestError = (sheet: Sheet, readings: Readings): number =>
  Math.max(...measuredCrosses(sheet, readings).map(([asked, found]) => distance(asked, found)))

/** In the words of a clerk: how the printer shifts, stretches and turns. */
export interface PrinterHabits {
  /** Where the middle of the sheet lands, millimetres to the right and down. */
  readonly right: number
  readonly down: number
  /** Percent, 100 is true to size. */
  readonly across: number
  readonly along: number
  /** Degrees clockwise. */
  readonly turn: number
}

export function habitsOf(sheet: Sheet, printer: PrintTransform): PrinterHabits {
  const middle = { x: sheet.width / 2, y: sheet.height / 2 }
  const lands = moved(printer, middle)
  return {
    right: lands.x - middle.x,
    down: lands.y - middle.y,
    across: Math.hypot(printer.a, printer.b) * 100,
    along: Math.hypot(printer.c, printer.d) * 100,
    turn: (Math.atan2(printer.b - printer.c, printer.a + printer.d) * 180) / Math.PI,
  }
}

function measuredCrosses(sheet: Sheet, readings: Readings): readonly (readonly [Place, Place])[] {
  const crosses = crossesOf(sheet)
  return corners.flatMap((corner) => {
    const found = readings[corner]
    return found === null ? [] : [[crosses[corner], found] as const]
  })
}

function conditionsOf(sheet: Sheet, readings: Readings, guess: PrintTransform): Condition[] {
  const { a, b, c, d } = guess
  const crosses = measuredCrosses(sheet, readings).flatMap(([asked, found]): Condition[] => {
    const lands = moved(guess, asked)
    const { x, y } = asked
    return [
      { miss: found.x - lands.x, slopes: [x, 0, y, 0, 1, 0], spread: READING_SPREAD },
      { miss: found.y - lands.y, slopes: [0, x, 0, y, 0, 1], spread: READING_SPREAD },
    ]
  })
  const [across, along] = [Math.hypot(a, b), Math.hypot(c, d)]
  return [
    ...crosses,
    {
      miss: readings.barAcross - across * BAR_MM,
      slopes: [(a / across) * BAR_MM, (b / across) * BAR_MM, 0, 0, 0, 0],
      spread: READING_SPREAD,
    },
    {
      miss: readings.barDown - along * BAR_MM,
      slopes: [0, 0, (c / along) * BAR_MM, (d / along) * BAR_MM, 0, 0],
      spread: READING_SPREAD,
    },
    { miss: -(a * c + b * d), slopes: [c, d, a, b, 0, 0], spread: SHEAR_SPREAD },
  ]
}

/** Rows of a symmetric system; the last number of each is its right-hand side. */
function normalEquations(conditions: readonly Condition[]): number[][] {
  return Array.from({ length: 6 }, (_, row) =>
    Array.from({ length: 7 }, (_, column) =>
      conditions.reduce((sum, { miss, slopes, spread }) => {
        const other = column === 6 ? miss : (slopes[column] ?? 0)
        return sum + ((slopes[row] ?? 0) * other) / spread ** 2
      }, 0),
    ),
  )
}

/** A reading farther off than this is a slip or a page printed “to fit”, not a printer's habit. */
export const PLAUSIBLE_MM = 12
/** Readings that disagree by more than an honest ruler explains. */
export const CONTRADICTION_LIMIT_MM = 1

/** Whether every reading is near what the ruler page asks for. */
export function isPlausible(sheet: Sheet, readings: Readings): boolean {
  const bars = [readings.barAcross, readings.barDown].map((bar) => Math.abs(bar - BAR_MM))
  return Math.max(largestError(sheet, readings), ...bars) <= PLAUSIBLE_MM
}
