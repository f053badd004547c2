import type { LocalDate } from '@shared/core/local-date'
import { fold } from '@shared/core/vietnamese-fold'
import type { OrganisationLevel } from './organisation.kinds'
import { pathSeparator } from './organisation.strings'

/**
 * Which level may stand directly under which; null is the top.
 *
 * @see Điều lệ Đảng, Chương V: chi bộ trực thuộc and đảng bộ bộ phận belong to a đảng bộ cơ sở; a
 *   chi bộ cơ sở has no chi bộ below it
 */
const parentsOf: Readonly<Record<OrganisationLevel, readonly (OrganisationLevel | null)[]>> = {
  bloc: [null],
  'base-committee': ['bloc'],
  'base-cell': ['bloc'],
  'section-committee': ['base-committee'],
  cell: ['base-committee', 'section-committee'],
}

export const mayStandUnder = (
  level: OrganisationLevel,
  parent: OrganisationLevel | null,
): boolean => parentsOf[level].includes(parent)

/** Levels that a new organisation under this one may have, from the highest. */
export const levelsUnder = (parent: OrganisationLevel | null): readonly OrganisationLevel[] =>
  (Object.keys(parentsOf) as OrganisationLevel[]).filter((level) => mayStandUnder(level, parent))

/** What an organisation that is moved may become, with these right below it; the top stays the top. */
export const levelsOver = (
  level: OrganisationLevel,
  children: readonly OrganisationLevel[],
): readonly OrganisationLevel[] =>
  level === 'bloc'
    ? [level]
    : (Object.keys(parentsOf) as OrganisationLevel[]).filter(
        (other) =>
          other !== 'bloc' &&
          (other === level || children.every((child) => mayStandUnder(child, other))),
      )

interface Sibling {
  readonly id: string
  readonly parentId: string | null
  readonly name: string
  readonly isClosed: boolean
}

/**
 * The one at work under the same parent that reads alike, diacritics and case aside: nobody could tell
 * the two apart in a list. One that has ended does not stand in the way of its successor.
 *
 * @param among may hold organisations of other parents, and the one in question itself
 * @param organisation `id` null: a new one
 */
export function namesakeOf<Node extends Sibling>(
  among: readonly Node[],
  organisation: { readonly [K in 'id' | 'parentId']: string | null } & { readonly name: string },
): Node | undefined {
  const { id, parentId, name } = organisation
  const folded = fold(name)
  return among.find(
    (node) =>
      node.id !== id && node.parentId === parentId && !node.isClosed && fold(node.name) === folded,
  )
}

/** Has a parent in the same list, or none. */
export interface Placed {
  readonly id: string
  readonly parentId: string | null
}

/** Would `id`, moved under `newParentId`, stand above itself? */
export function wouldMakeCycle(
  nodes: Iterable<Placed>,
  id: string,
  newParentId: string | null,
): boolean {
  const parentOf = new Map(Array.from(nodes, (node) => [node.id, node.parentId]))
  const seen = new Set<string>()
  for (let at = newParentId; at !== null && !seen.has(at); at = parentOf.get(at) ?? null) {
    if (at === id) return true
    seen.add(at)
  }
  return false
}

export interface Branch<Node> {
  readonly node: Node
  readonly children: readonly Branch<Node>[]
}

/** Siblings keep the order they came in; a node whose parent is not in the list becomes a root. */
export function buildTree<Node extends Placed>(nodes: readonly Node[]): readonly Branch<Node>[] {
  const branches = new Map(nodes.map((node) => [node.id, { node, children: [] as Branch<Node>[] }]))
  const roots: Branch<Node>[] = []
  for (const branch of branches.values()) {
    const parent = branch.node.parentId === null ? undefined : branches.get(branch.node.parentId)
    ;(parent?.children ?? roots).push(branch)
  }
  return roots
}

export interface TreeRow<Node> {
  readonly node: Node
  /** 1 for a root, as `aria-level` counts. */
  readonly depth: number
  /** From 1 among its siblings. */
  readonly place: number
  readonly siblings: number
  readonly isParent: boolean
  readonly isExpanded: boolean
}

/** The rows on screen from top to bottom: children only of expanded nodes. */
export function flattenTree<Node extends Placed>(
  roots: readonly Branch<Node>[],
  isExpanded: (id: string) => boolean,
): readonly TreeRow<Node>[] {
  const rows: TreeRow<Node>[] = []
  const visit = (branches: readonly Branch<Node>[], depth: number) => {
    for (const [index, { node, children }] of branches.entries()) {
      const isParent = children.length > 0
      const isOpen = isParent && isExpanded(node.id)
      const siblings = branches.length
      rows.push({ node, depth, place: index + 1, siblings, isParent, isExpanded: isOpen })
      if (isOpen) visit(children, depth + 1)
    }
  }
  visit(roots, 1)
  return rows
}

/** For each node, the sum of `ownOf` over itself and everything below it. */
export function subtreeTotals<Node extends Placed>(
  roots: readonly Branch<Node>[],
  ownOf: (node: Node) => number,
): ReadonlyMap<string, number> {
  const totals = new Map<string, number>()
  const sum = ({ node, children }: Branch<Node>): number => {
    const total = children.reduce((below, child) => below + sum(child), ownOf(node))
    totals.set(node.id, total)
    return total
  }
  for (const root of roots) sum(root)
  return totals
}

/** The matches and everything above them, in the order of the list: a tree that can be shown. */
export function keepWithAncestors<Node extends Placed>(
  nodes: readonly Node[],
  matches: (node: Node) => boolean,
): readonly Node[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const kept = new Set<string>()
  for (const match of nodes.filter(matches)) {
    for (let at: Node | undefined = match; at && !kept.has(at.id); ) {
      kept.add(at.id)
      at = at.parentId === null ? undefined : byId.get(at.parentId)
    }
  }
  return nodes.filter(({ id }) => kept.has(id))
}

interface Named {
  readonly name: string
  readonly level: OrganisationLevel
}

/**
 * The name that tells a cell from its namesakes: “Chi bộ 3, Đảng bộ Sở Y tế”. The Bloc itself is
 * left out, since everything here belongs to it.
 *
 * @param chain the organisation first, then each one above it
 */
export function qualifiedName(chain: readonly Named[]): string {
  const names = chain.filter(({ level }, index) => index === 0 || level !== 'bloc')
  return names.map(({ name }) => name).join(pathSeparator)
}

interface Dated {
  /** null: since before the office kept records. */
  readonly validFrom: LocalDate | null
}

/**
 * The version in force on a day: documents are printed with the name valid on their date.
 *
 * @param versions oldest first
 * @returns the first version for a day before all of them: it is the oldest name known; undefined
 *   only for an empty list
 */
export function versionOn<Version extends Dated>(
  versions: readonly Version[],
  day: LocalDate,
): Version | undefined {
  const inForce = versions.findLast(({ validFrom }) => validFrom === null || validFrom <= day)
  return inForce ?? versions[0]
}

/**
 * Why a change cannot take effect on this day.
 *
 * @param latest the day of the last change known, if any: history is added to at its end only
 */
export function effectiveDayProblem(
  day: LocalDate,
  { today, latest }: { readonly today: LocalDate; readonly latest: LocalDate | null },
): 'later' | 'tooEarly' | null {
  if (day > today) return 'later'
  return latest !== null && day < latest ? 'tooEarly' : null
}
