import { fold } from '@shared/core/vietnamese-fold'
import type { CellWrite, EditColumn, Place, Range } from './edit-grid.model'
import { editGridStrings as strings } from './edit-grid.strings'

/** One cell of a block that cannot be written as it stands. */
export interface CellProblem {
  /** From 0, of the grid; rows beyond its end too. */
  readonly row: number
  readonly column: string
  readonly text: string
  readonly problem: string
}

/** What a block comes to: what can be written, what cannot and why. */
export interface BlockPlan<Row> {
  readonly writes: readonly CellWrite<Row>[]
  readonly problems: readonly CellProblem[]
}

interface Target<Row> {
  readonly at: Place
  readonly columns: readonly EditColumn<Row>[]
  /** The rows from `at.row` on; fewer than the block where the grid ends before it. */
  readonly rows: readonly Row[]
}

/**
 * Lays a block over the grid from one cell on. A cell over a column that cannot be changed must say
 * what stands there already: names pasted along with their values thus prove that the lines match,
 * and of a line that does not match nothing is written.
 */
export function planBlock<Row>(
  block: readonly (readonly string[])[],
  { at, columns, rows }: Target<Row>,
): BlockPlan<Row> {
  const plans = block.map((cells, down) => planLine(cells, { row: rows[down], at, down, columns }))
  return {
    writes: plans.flatMap(({ writes }) => writes),
    problems: plans.flatMap(({ problems }) => problems),
  }
}

interface Line<Row> extends Omit<Target<Row>, 'rows'> {
  readonly row: Row | undefined
  readonly down: number
}

function planLine<Row>(
  cells: readonly string[],
  { row, at, down, columns }: Line<Row>,
): BlockPlan<Row> {
  const writes: CellWrite<Row>[] = []
  const problems: CellProblem[] = []
  let isAnotherLine = false
  for (const [right, text] of cells.entries()) {
    const column = columns[at.column + right]
    const problem = problemOf(text, row, column)
    if (problem !== null) {
      problems.push({ row: at.row + down, column: column?.title ?? '', text, problem })
      if (column && !column.read) isAnotherLine = true
    } else if (row !== undefined && column?.read) writes.push({ row, column: column.key, text })
  }
  return { writes: isAnotherLine ? [] : writes, problems }
}

function problemOf<Row>(
  text: string,
  row: Row | undefined,
  column: EditColumn<Row> | undefined,
): string | null {
  if (row === undefined || column === undefined)
    return fold(text) === '' ? null : strings.beyondTheEnd
  if (!column.read) {
    const here = column.text(row)
    return fold(text) === fold(here) ? null : strings.notTheSame(here)
  }
  const reading = column.read(text, row)
  return reading.ok ? null : reading.problem
}

/** One copied cell fills everything that is selected, as in Excel. */
export function spread(
  block: readonly (readonly string[])[],
  { top, bottom, left, right }: Range,
): readonly (readonly string[])[] {
  const [[only] = []] = block
  if (block.length !== 1 || block[0]?.length !== 1 || only === undefined) return block
  return Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: right - left + 1 }, () => only),
  )
}
