import type { OrganisationId } from '../organisation/organisation.ids'
import type { OrganisationKind, OrganisationLevel } from '../organisation/organisation.kinds'
import type { ComparisonMemberId } from './comparisons.ids'
import type { Difference } from './comparisons.kinds'

/** Points are whole hundredths; this many have one decimal place or two at most. */
export const pointScale = 100

/** The sum, or null while one is missing: half a total ranks nobody. */
export function totalOf(points: readonly (number | null)[]): number | null {
  if (points.length === 0) return null
  return points.reduce<number | null>(
    (sum, one) => (sum === null || one === null ? null : sum + one),
    0,
  )
}

/** Places by falling total; equals share a place and the next is skipped: 1, 2, 2, 4. */
export function rankOf(totals: readonly (number | null)[]): readonly (number | null)[] {
  const known = totals.filter((total) => total !== null)
  return totals.map((total) =>
    total === null ? null : known.filter((other) => other > total).length + 1,
  )
}

/**
 * A share of the most points, in whole hundredths, half up.
 *
 * @param part of `whole`, both whole, 0 ≤ part ≤ whole
 * @returns null when there is nothing to take a share of
 */
export function sharePoints(
  mostPoints: number,
  { part, whole }: { readonly part: number; readonly whole: number },
): number | null {
  if (whole === 0) return null
  const [most, some, all] = [BigInt(mostPoints), BigInt(part), BigInt(whole)]
  return Number((2n * most * some + all) / (2n * all))
}

interface Turn {
  readonly memberId: ComparisonMemberId
  readonly year: number
}

/**
 * Whose turn it is: of those present the one who has never led, in the order of the group; else the
 * one who led longest ago.
 */
export function nextLead(
  members: readonly ComparisonMemberId[],
  turns: readonly Turn[],
  year: number,
): ComparisonMemberId | null {
  const lastTurn = (id: ComparisonMemberId) =>
    Math.max(
      ...turns.filter((t) => t.memberId === id && t.year < year).map((t) => t.year),
      Number.NEGATIVE_INFINITY,
    )
  const inTurn = members
    .map((id, place) => ({ id, place, last: lastTurn(id) }))
    .toSorted((a, b) => (a.last === b.last ? a.place - b.place : a.last - b.last))
  return inTurn[0]?.id ?? null
}

/** What of an organisation must be alike for a comparison to be fair. */
export interface Comparable {
  readonly level: OrganisationLevel
  readonly kind: OrganisationKind
  /** The base organisation it stands under, or is. */
  readonly baseId: OrganisationId | null
}

/** In what they differ; cells are alike only within one base committee. */
export function differencesOf(members: readonly Comparable[]): readonly Difference[] {
  const differ = (read: (member: Comparable) => unknown) => new Set(members.map(read)).size > 1
  const isBelowBase = ({ level }: Comparable) => level === 'cell' || level === 'section-committee'
  return [
    ...(differ(({ level }) => level) ? (['level'] as const) : []),
    ...(differ(({ kind }) => kind) ? (['kind'] as const) : []),
    ...(members.some(isBelowBase) && differ(({ baseId }) => baseId) ? (['above'] as const) : []),
  ]
}

export interface ComparableNode {
  readonly id: OrganisationId
  readonly parentId: OrganisationId | null
  readonly level: OrganisationLevel
  readonly kind: OrganisationKind
}

const baseLevels: readonly OrganisationLevel[] = ['base-committee', 'base-cell']

/** The base organisation that a node stands under, or is; null above the base. */
export function baseOf(
  nodes: ReadonlyMap<OrganisationId, ComparableNode>,
  id: OrganisationId,
): OrganisationId | null {
  const seen = new Set<OrganisationId>()
  for (let at = nodes.get(id); at && !seen.has(at.id); ) {
    if (baseLevels.includes(at.level)) return at.id
    seen.add(at.id)
    at = at.parentId === null ? undefined : nodes.get(at.parentId)
  }
  return null
}

/** One group of like organisations: a level of one type, or the cells of one base committee. */
export interface LikeGroup {
  /** The same for the same group whenever it is asked. */
  readonly key: string
  readonly level: OrganisationLevel
  readonly kind: OrganisationKind | null
  readonly baseId: OrganisationId | null
  readonly members: readonly OrganisationId[]
}

/**
 * Base committees and base cells by type across the Bloc, cells within each base committee.
 * One alone has nobody to be held against and makes no group.
 *
 * @param nodes in the order of the tree
 */
export function likeGroups(nodes: readonly ComparableNode[]): readonly LikeGroup[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const found = new Map<string, Omit<LikeGroup, 'members'> & { members: OrganisationId[] }>()
  const join = (id: OrganisationId, group: Omit<LikeGroup, 'members'>) => {
    const known = found.get(group.key) ?? { ...group, members: [] }
    known.members.push(id)
    found.set(group.key, known)
  }
  for (const { id, level, kind } of nodes) {
    if (baseLevels.includes(level)) join(id, { key: `${level}/${kind}`, level, kind, baseId: null })
    const baseId = level === 'cell' ? baseOf(byId, id) : null
    if (baseId !== null) join(id, { key: `${level}/${baseId}`, level, kind: null, baseId })
  }
  return [...found.values()].filter(({ members }) => members.length > 1)
}
