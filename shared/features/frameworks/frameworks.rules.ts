import type { FrameworkItemId } from './frameworks.ids'
import {
  type FrameworkItemKind,
  type FrameworkStructure,
  frameworkItemKinds,
} from './frameworks.kinds'

/** As much of an item as its place among the others needs. */
export interface PlacedItem {
  readonly id: FrameworkItemId
  readonly parentId: FrameworkItemId | null
  readonly kind: FrameworkItemKind
  /** From 1 among those of the same parent and kind. */
  readonly position: number
}

/** An item with those under it, all in the order in which the document names them. */
export interface FrameworkNode<Item extends PlacedItem = PlacedItem> {
  readonly item: Item
  /** 1: leg, prong or area; 2: what stands under it; and so on. */
  readonly depth: number
  readonly children: readonly FrameworkNode<Item>[]
}

/** How far contents may be divided: a prong, its facet, what the facet asks, and one level more. */
export const deepestItem = 4

/** Legs before prongs, contents before breakthroughs, as the documents have them. */
export function treeOf<Item extends PlacedItem>(
  items: readonly Item[],
): readonly FrameworkNode<Item>[] {
  const under = Map.groupBy(items, ({ parentId }) => parentId)
  const nodesOf = (parentId: FrameworkItemId | null, depth: number): FrameworkNode<Item>[] =>
    (under.get(parentId) ?? [])
      .toSorted(inOrder)
      .map((item) => ({ item, depth, children: nodesOf(item.id, depth + 1) }))
  return nodesOf(null, 1)
}

/** The tree line by line, each item before those under it. */
export function linesOf<Item extends PlacedItem>(
  nodes: readonly FrameworkNode<Item>[],
): readonly FrameworkNode<Item>[] {
  return nodes.flatMap((node) => [node, ...linesOf(node.children)])
}

/** An item and everything under it. */
export function branchOf<Item extends PlacedItem>(
  items: readonly Item[],
  id: FrameworkItemId,
): readonly Item[] {
  const find = (nodes: readonly FrameworkNode<Item>[]) =>
    linesOf(nodes).find((node) => node.item.id === id)
  const top = find(treeOf(items))
  return top ? linesOf([top]).map(({ item }) => item) : []
}

const rank = (kind: FrameworkItemKind): number => frameworkItemKinds.indexOf(kind)

const inOrder = (a: PlacedItem, b: PlacedItem): number =>
  rank(a.kind) - rank(b.kind) || a.position - b.position || (a.id < b.id ? -1 : 1)

/** What may stand at the top of a framework (`parent` null), or under an item of it. */
export function childKinds(
  structure: FrameworkStructure,
  parent: { readonly kind: FrameworkItemKind; readonly depth: number } | null,
): readonly FrameworkItemKind[] {
  if (parent === null) return structure === 'areas' ? ['area'] : ['leg', 'prong']
  if (parent.depth >= deepestItem) return []
  const isTop = parent.kind === 'leg' || parent.kind === 'prong' || parent.kind === 'area'
  return isTop ? ['content', 'breakthrough'] : ['content']
}

export type MoveDirection = 'up' | 'down'

/** The one to change places with; nothing at the end of the row. Legs never pass prongs. */
export function neighbourOf<Item extends PlacedItem>(
  items: readonly Item[],
  id: FrameworkItemId,
  direction: MoveDirection,
): Item | undefined {
  const moved = items.find((item) => item.id === id)
  if (!moved) return undefined
  const row = items
    .filter(({ parentId, kind }) => parentId === moved.parentId && kind === moved.kind)
    .toSorted(inOrder)
  return row[row.indexOf(moved) + (direction === 'up' ? -1 : 1)]
}
