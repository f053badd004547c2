/**
 * Linear equations by elimination with the largest pivot first.
 *
 * @param rows one equation each: the factors, then the right-hand side; not changed
 * @throws {RangeError} when they do not determine the unknowns
 */
export function solveEquations(rows: readonly (readonly number[])[]): readonly number[] {
  const work = rows.map((row) => [...row])
  work.forEach((_, column) => {
    const pivot = takePivot(work, column)
    for (const row of work.slice(column + 1)) {
      const factor = at(row, column) / at(pivot, column)
      for (let index = column; index < row.length; index += 1)
        row[index] = at(row, index) - factor * at(pivot, index)
    }
  })
  const solution: number[] = []
  for (const [column, row] of [...work.entries()].reverse()) {
    const known = solution.reduce(
      (sum, value, index) => sum + value * at(row, column + 1 + index),
      0,
    )
    solution.unshift((at(row, row.length - 1) - known) / at(row, column))
  }
  return solution
}

/** Brings the row with the largest factor of this unknown to its place. */
function takePivot(work: number[][], column: number): readonly number[] {
  const best = work.reduce(
    (found, row, index) =>
      index > column && Math.abs(at(row, column)) > Math.abs(at(work[found] ?? [], column))
        ? index
        : found,
    column,
  )
  const [row, other] = [work[best], work[column]]
  if (!row || !other || Math.abs(at(row, column)) < 1e-12)
    throw new RangeError('the equations do not determine the unknowns')
  work[best] = other
  work[column] = row
  return row
}

const at = (row: readonly number[], index: number): number => row[index] ?? 0
