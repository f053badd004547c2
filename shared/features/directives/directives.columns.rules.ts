import type { Link } from './directives.rules'

/**
 * Layers of the graph of documents: each to the right of all that it stands on, by the longest chain.
 *
 * @param arcs without circles, both ends among `ids`
 */
export function columnsOf<Id extends string>(
  ids: readonly Id[],
  arcs: readonly Link<Id>[],
): readonly (readonly Id[])[] {
  const depths = new Map<Id, number>()
  const depthOf = (id: Id): number => {
    const known = depths.get(id)
    if (known !== undefined) return known
    const bases = arcs.filter(({ fromId }) => fromId === id)
    const depth = Math.max(-1, ...bases.map(({ toId }) => depthOf(toId))) + 1
    depths.set(id, depth)
    return depth
  }
  const columns: Id[][] = []
  for (const id of ids) {
    const depth = depthOf(id)
    while (columns.length <= depth) columns.push([])
    columns[depth]?.push(id)
  }
  return columns
}

/** What stands on nothing itself moves next to the first that stands on it: short lines. */
export function shiftRight<Id extends string>(
  columns: readonly (readonly Id[])[],
  arcs: readonly Link<Id>[],
): readonly (readonly Id[])[] {
  const columnOf = positions(columns)
  const moved: Id[][] = columns.map(() => [])
  for (const [column, ids] of columns.entries())
    for (const id of ids) {
      const isRoot = !arcs.some(({ fromId }) => fromId === id)
      const above = arcs
        .filter(({ toId }) => toId === id)
        .map(({ fromId }) => columnOf.get(fromId) ?? 0)
      const target = isRoot && above.length > 0 ? Math.min(...above) - 1 : column
      moved[target]?.push(id)
    }
  return moved
}

const sweeps = 6

/**
 * Orders each column by the middle of its neighbours, to and fro: the usual way to few crossings.
 * The same input always gives the same picture.
 */
export function bestOrder<Id extends string>(
  columns: readonly (readonly Id[])[],
  arcs: readonly Link<Id>[],
): readonly (readonly Id[])[] {
  let best = columns
  let current = columns
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    current = sweepOnce(current, arcs, sweep % 2 === 0)
    if (crossings(current, arcs) < crossings(best, arcs)) best = current
  }
  return best
}

function sweepOnce<Id extends string>(
  columns: readonly (readonly Id[])[],
  arcs: readonly Link<Id>[],
  isForward: boolean,
): readonly (readonly Id[])[] {
  const ordered = columns.map((ids) => [...ids])
  const order = ordered.map((_, index) => index)
  for (const column of isForward ? order : order.toReversed()) {
    const heights = relativeHeights(ordered)
    const middle = (id: Id): number => {
      const neighbours = arcs.flatMap(({ fromId, toId }) => {
        if (fromId === id && isForward) return [heights.get(toId) ?? 0]
        if (toId === id && !isForward) return [heights.get(fromId) ?? 0]
        return []
      })
      if (neighbours.length === 0) return heights.get(id) ?? 0
      return neighbours.reduce((sum, each) => sum + each, 0) / neighbours.length
    }
    const middles = new Map(ordered[column]?.map((id) => [id, middle(id)]))
    ordered[column]?.sort((a, b) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0))
  }
  return ordered
}

/** 0 … 1 within its column, so that long and short columns compare. */
function relativeHeights<Id extends string>(columns: readonly (readonly Id[])[]): Map<Id, number> {
  return new Map(
    columns.flatMap((ids) => ids.map((id, row) => [id, (row + 0.5) / ids.length] as const)),
  )
}

/** @returns pairs of arcs whose ends stand in opposite order at the two sides */
export function crossings<Id extends string>(
  columns: readonly (readonly Id[])[],
  arcs: readonly Link<Id>[],
): number {
  const [columnOf, heights] = [positions(columns), relativeHeights(columns)]
  const spans = arcs.map(({ fromId, toId }) => ({
    right: columnOf.get(fromId) ?? 0,
    left: columnOf.get(toId) ?? 0,
    from: heights.get(fromId) ?? 0,
    to: heights.get(toId) ?? 0,
  }))
  let count = 0
  for (const [index, one] of spans.entries())
    for (const other of spans.slice(index + 1))
      if (one.left < other.right && other.left < one.right)
        if ((one.from - other.from) * (one.to - other.to) < 0) count += 1
  return count
}

function positions<Id extends string>(columns: readonly (readonly Id[])[]): Map<Id, number> {
  return new Map(columns.flatMap((ids, column) => ids.map((id) => [id, column] as const)))
}
