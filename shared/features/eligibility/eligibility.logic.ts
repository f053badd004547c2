/**
 * Đạt, chưa đạt, thiếu dữ liệu. What is not known is never taken for no, and never for yes: it may
 * still turn out either way.
 */
export const outcomes = ['met', 'not-met', 'unknown'] as const
export type Outcome = (typeof outcomes)[number]

/** Not met as soon as one is not; of nothing at all: met. */
export function allOf(all: readonly Outcome[]): Outcome {
  if (all.includes('not-met')) return 'not-met'
  return all.includes('unknown') ? 'unknown' : 'met'
}

/** Met as soon as one is; of nothing at all: not met. */
export function anyOf(all: readonly Outcome[]): Outcome {
  if (all.includes('met')) return 'met'
  return all.includes('unknown') ? 'unknown' : 'not-met'
}

export const noneOf = (all: readonly Outcome[]): Outcome => opposite(anyOf(all))

export function opposite(outcome: Outcome): Outcome {
  if (outcome === 'unknown') return 'unknown'
  return outcome === 'met' ? 'not-met' : 'met'
}
