import { bestOrder, columnsOf, shiftRight } from './directives.columns.rules'
import type { RelationKind } from './directives.kinds'
import { type Link, wouldCircle } from './directives.rules'

/** Pixels at 96 dpi: four columns fit beside the rail of a window 1366 wide. */
export const graphSizes = { width: 216, height: 76, columnGap: 58, rowGap: 14, margin: 22 } as const

export interface PlacedDocument<Id extends string> {
  readonly id: Id
  /** Upper left corner. */
  readonly x: number
  readonly y: number
}

export interface Wire {
  /** Of the relation it stands for. */
  readonly id: string
  readonly kind: RelationKind
  readonly fromId: string
  readonly toId: string
  /** SVG path from the newer document to the older, where the arrow goes. */
  readonly path: string
}

export interface GraphLayout<Id extends string> {
  readonly width: number
  readonly height: number
  readonly documents: readonly PlacedDocument<Id>[]
  readonly wires: readonly Wire[]
}

interface NamedLink<Id extends string> extends Link<Id> {
  readonly id: string
}

/**
 * What stands on what, from left to right: a document stands to the right of all that it rests on.
 * What it has replaced hangs right below it, since the two share one place among the others.
 * Documents without any relation come last, in rows of their own.
 *
 * @param ids in the order they are to keep among equals
 */
export function layOutGraph<Id extends string>(
  ids: readonly Id[],
  links: readonly NamedLink<Id>[],
): GraphLayout<Id> {
  const stacks = stacksOf(ids, links)
  const stackOf = new Map(stacks.flatMap((stack) => stack.map((id) => [id, stack[0] as Id])))
  const heads = stacks.map(([head]) => head as Id)
  const arcs = arcsBetween(links, stackOf)
  const related = heads.filter((head) =>
    arcs.some(({ fromId, toId }) => head === fromId || head === toId),
  )
  const loose = heads.filter((head) => !related.includes(head))
  const columns = bestOrder(shiftRight(columnsOf(related, arcs), arcs), arcs)

  const membersOf = new Map(stacks.map((stack) => [stack[0] as Id, stack]))
  const placed = [...placeColumns(columns, membersOf)]
  const below = bottomOf(placed)
  placed.push(...placeLoose(loose, membersOf, { below, across: Math.max(4, columns.length) }))
  const { margin, width } = graphSizes
  return {
    width: Math.max(0, ...placed.map(({ x }) => x + width)) + margin,
    height: bottomOf(placed) + margin,
    documents: placed,
    wires: wiresOf(links, placed),
  }
}

/** Documents joined by replacements, the newest on top. */
function stacksOf<Id extends string>(
  ids: readonly Id[],
  links: readonly Link<Id>[],
): readonly (readonly Id[])[] {
  const replacements = links.filter(({ kind }) => kind === 'replaces')
  const isReplaced = new Set(replacements.map(({ toId }) => toId))
  const taken = new Set<Id>()
  const stacks: Id[][] = []
  for (const start of [...ids.filter((id) => !isReplaced.has(id)), ...ids]) {
    if (taken.has(start)) continue
    const stack: Id[] = []
    const waiting: Id[] = [start]
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      if (taken.has(id)) continue
      taken.add(id)
      stack.push(id)
      for (const link of replacements) if (link.fromId === id) waiting.push(link.toId)
    }
    stacks.push(stack)
  }
  return stacks
}

/** Between stacks, without those that would close a circle: citations give way first. */
function arcsBetween<Id extends string>(
  links: readonly Link<Id>[],
  stackOf: ReadonlyMap<Id, Id>,
): readonly Link<Id>[] {
  const arcs: Link<Id>[] = []
  const firm = links.filter(({ kind }) => kind !== 'cites' && kind !== 'replaces')
  for (const link of [...firm, ...links.filter(({ kind }) => kind === 'cites')]) {
    const [fromId, toId] = [stackOf.get(link.fromId), stackOf.get(link.toId)]
    if (!fromId || !toId || fromId === toId) continue
    const arc = { fromId, toId, kind: 'implements' as const }
    if (!wouldCircle(arcs, arc)) arcs.push(arc)
  }
  return arcs
}

const step = graphSizes.height + graphSizes.rowGap
const columnX = (column: number): number =>
  graphSizes.margin + column * (graphSizes.width + graphSizes.columnGap)

function* placeColumns<Id extends string>(
  columns: readonly (readonly Id[])[],
  membersOf: ReadonlyMap<Id, readonly Id[]>,
): Generator<PlacedDocument<Id>> {
  const stacked = columns.map((heads) => heads.flatMap((head) => membersOf.get(head) ?? []))
  const tallest = Math.max(0, ...stacked.map(({ length }) => length))
  for (const [column, ids] of stacked.entries()) {
    // A short column stands at the middle of the tall ones: lines stay short both ways.
    const top = graphSizes.margin + ((tallest - ids.length) * step) / 2
    for (const [row, id] of ids.entries()) yield { id, x: columnX(column), y: top + row * step }
  }
}

function* placeLoose<Id extends string>(
  heads: readonly Id[],
  membersOf: ReadonlyMap<Id, readonly Id[]>,
  { below, across }: { readonly below: number; readonly across: number },
): Generator<PlacedDocument<Id>> {
  let top = below === 0 ? graphSizes.margin : below + 2 * graphSizes.rowGap
  for (let at = 0; at < heads.length; at += across) {
    const row = heads.slice(at, at + across).map((head) => membersOf.get(head) ?? [head])
    for (const [column, members] of row.entries())
      for (const [depth, id] of members.entries())
        yield { id, x: columnX(column), y: top + depth * step }
    top += Math.max(...row.map(({ length }) => length)) * step
  }
}

const bottomOf = (placed: readonly { readonly y: number }[]): number =>
  Math.max(0, ...placed.map(({ y }) => y + graphSizes.height))

function wiresOf<Id extends string>(
  links: readonly NamedLink<Id>[],
  placed: readonly PlacedDocument<Id>[],
): readonly Wire[] {
  const at = new Map(placed.map((each) => [each.id, each]))
  return links.flatMap(({ id, kind, fromId, toId }): Wire[] => {
    const [from, to] = [at.get(fromId), at.get(toId)]
    if (!from || !to) return []
    return [{ id, kind, fromId, toId, path: pathBetween(from, to) }]
  })
}

interface Corner {
  readonly x: number
  readonly y: number
}

function pathBetween(from: Corner, to: Corner): string {
  const { width, height, columnGap } = graphSizes
  const [fromY, toY] = [from.y + height / 2, to.y + height / 2]
  const right = to.x + width
  if (from.x > right) {
    const bend = Math.max(columnGap / 2, (from.x - right) / 2)
    return `M${from.x} ${fromY} C${from.x - bend} ${fromY} ${right + bend} ${toY} ${right} ${toY}`
  }
  // In one column, or against the order: round the left side, further out the longer the way is.
  const rows = Math.max(1, Math.round(Math.abs(fromY - toY) / step))
  const out = Math.min(from.x, to.x) - Math.min(18, 8 + 4 * rows)
  return `M${from.x} ${fromY} C${out} ${fromY} ${out} ${toY} ${to.x} ${toY}`
}
