/** Numbers run within one of these, from 01 (HD 05-HD/VPTW: one issuer, one type, one term). */
export interface NumberSeries {
  /** “ĐUK” */
  readonly issuer: string
  /** “QĐ” */
  readonly type: string
  /** “2020-2025” */
  readonly term: string
}

/** Both ends included. */
export interface NumberRange {
  readonly from: number
  readonly to: number
}

/**
 * The number to take next: one above the greatest of the series. A gap is never filled by itself:
 * its number may stand on a paper that was not made here.
 */
export const nextNumber = (given: readonly number[]): number =>
  given.reduce((greatest, number) => Math.max(greatest, number), 0) + 1

/** Numbers between the least and the greatest that nobody has: a question to the clerk, no error. */
export function numberGaps(given: readonly number[]): readonly NumberRange[] {
  const sorted = [...given].sort((a, b) => a - b)
  return sorted.flatMap((number, index) => {
    const before = sorted[index - 1]
    return before === undefined || number - before < 2 ? [] : [{ from: before + 1, to: number - 1 }]
  })
}
