const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b)

export function median(values: readonly number[]): number {
  const inOrder = sorted(values)
  const middle = Math.floor(inOrder.length / 2)
  const upper = inOrder[middle]
  if (upper === undefined) throw new RangeError('the median of nothing')
  return inOrder.length % 2 === 1 ? upper : ((inOrder[middle - 1] ?? upper) + upper) / 2
}

export const medianIfAny = (values: readonly number[]): number | null =>
  values.length === 0 ? null : median(values)

/** The value that `percent` of all do not exceed (nearest rank). */
export function percentile(values: readonly number[], percent: number): number {
  const rank = Math.max(1, Math.ceil((percent / 100) * values.length))
  const value = sorted(values)[rank - 1]
  if (value === undefined) throw new RangeError('a percentile of nothing')
  return value
}
