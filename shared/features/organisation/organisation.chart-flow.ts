import type { SizedBox } from './organisation.chart-boxes'

export interface Row extends SizedBox {
  /** 0 for the first row of its block. */
  readonly depth: number
  /** Index of its parent's row in the block; null for the first. */
  readonly above: number | null
}

/** Rows that belong together: a head, then everything below it, from top to bottom. */
export type Block = readonly Row[]

/** Where rows may stand: columns of one width, from a top that differs from page to page. */
export interface Region {
  readonly columns: number
  readonly columnMm: number
  readonly gapMm: number
  readonly leftMm: number
  readonly topMm: (page: number) => number
  readonly bottomMm: number
  /** From a row to the next, and from a parent's left edge to its child's. */
  readonly rowGapMm: number
  readonly indentMm: number
}

export interface PlacedRow {
  readonly row: Row
  /** From 0 within the flow. */
  readonly page: number
  readonly column: number
  readonly xMm: number
  readonly yMm: number
  /** Index among the placed rows of the one it hangs on; null: on none. */
  readonly hangsOn: number | null
}

/** Makes the short box that repeats a row's organisation at the head of a column. */
export type Repeat = (row: Row) => Row

/**
 * Sets blocks into columns and pages one after the other. A block stays in one piece where a column
 * can hold it; one that is taller goes on in the next column, under what it hangs on.
 */
export function flowBlocks(
  blocks: readonly Block[],
  region: Region,
  repeat: Repeat,
): readonly PlacedRow[] {
  const pen = new Pen(region)
  const placed: PlacedRow[] = []
  for (const block of blocks) {
    pen.keepTogether(heightOf(block, region))
    placeBlock(block, { pen, placed, repeat })
  }
  return placed
}

interface Placing {
  readonly pen: Pen
  readonly placed: PlacedRow[]
  readonly repeat: Repeat
}

function placeBlock(block: Block, { pen, placed, repeat }: Placing): void {
  /** Where each row of the block stands now; a repeat takes the place of what it repeats. */
  const at = new Map<number, number>()
  const put = (index: number, row: Row) => {
    const hangsOn = row.above === null ? null : (at.get(row.above) ?? null)
    at.set(index, placed.push({ row, ...pen.put(row), hangsOn }) - 1)
  }
  block.forEach((row, index) => {
    if (!pen.fits([row])) {
      pen.nextColumn()
      const above = chainAbove(block, row)
      const repeats = above.map((ancestor) => repeat(block[ancestor] ?? row))
      // Better without the reminder than off the page.
      if (pen.fits([...repeats, row]))
        above.forEach((ancestor, n) => {
          put(ancestor, repeats[n] ?? row)
        })
      else at.clear()
      while (!pen.fits([row]) && !pen.isAtTopOfTallestPage()) pen.nextColumn()
    }
    put(index, row)
  })
}

/** Rows that this one hangs on, from the head of the block down. */
function chainAbove(block: Block, row: Row): readonly number[] {
  const chain: number[] = []
  for (let above = row.above; above !== null; above = block[above]?.above ?? null)
    chain.unshift(above)
  return chain
}

const heightOf = (rows: readonly Row[], { rowGapMm }: Region): number =>
  rows.reduce((sum, row) => sum + row.heightMm + rowGapMm, -rowGapMm)

/** Where the next row goes. */
class Pen {
  readonly #region: Region
  #page = 0
  #column = 0
  #y: number

  constructor(region: Region) {
    this.#region = region
    this.#y = region.topMm(0)
  }

  keepTogether(heightMm: number): void {
    const { bottomMm, topMm } = this.#region
    if (this.#y + heightMm <= bottomMm) return
    const next = this.#column + 1 < this.#region.columns ? this.#page : this.#page + 1
    if (topMm(next) + heightMm <= bottomMm) this.nextColumn()
  }

  fits(rows: readonly Row[]): boolean {
    return this.#y + heightOf(rows, this.#region) <= this.#region.bottomMm
  }

  /** Further on there is no more room than here: pages after the second are all alike. */
  isAtTopOfTallestPage(): boolean {
    return this.#page > 1 && this.#y === this.#region.topMm(this.#page)
  }

  nextColumn(): void {
    this.#column += 1
    if (this.#column === this.#region.columns) {
      this.#column = 0
      this.#page += 1
    }
    this.#y = this.#region.topMm(this.#page)
  }

  put(row: Row) {
    const { leftMm, columnMm, gapMm, indentMm, rowGapMm } = this.#region
    const spot = {
      page: this.#page,
      column: this.#column,
      xMm: leftMm + this.#column * (columnMm + gapMm) + row.depth * indentMm,
      yMm: this.#y,
    }
    this.#y += row.heightMm + rowGapMm
    return spot
  }
}
