/** Two records and how alike they are. */
export interface ScoredPair<Id extends string> {
  readonly ids: readonly [Id, Id]
  readonly score: number
}

/** More than these are hardly one person, but a chain of likenesses; then each pair stands alone. */
const LARGEST_GROUP = 5

/**
 * Pairs that share records, as groups: three entries of one person are decided at once. Strongest
 * group first, by its strongest pair.
 */
export function groupPairs<Id extends string, Pair extends ScoredPair<Id>>(
  pairs: readonly Pair[],
): readonly (readonly Pair[])[] {
  const leader = new Map<Id, Id>()
  const find = (id: Id): Id => {
    let found = id
    for (let up = leader.get(id); up !== undefined && up !== found; up = leader.get(up)) found = up
    return found
  }
  for (const { ids } of pairs) leader.set(find(ids[1]), find(ids[0]))
  const joined = [...Map.groupBy(pairs, ({ ids }) => find(ids[0])).values()]
  return joined
    .flatMap((group) => (membersOf(group).length > LARGEST_GROUP ? group.map((p) => [p]) : [group]))
    .map((group) => group.toSorted((a, b) => b.score - a.score))
    .toSorted((a, b) => (b[0]?.score ?? 0) - (a[0]?.score ?? 0))
}

/** Everyone in the pairs, each once. */
export const membersOf = <Id extends string>(pairs: readonly ScoredPair<Id>[]): readonly Id[] => [
  ...new Set(pairs.flatMap(({ ids }) => ids)),
]
