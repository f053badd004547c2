import type { ItemId } from './council.ids'
import type { Ballots, Votes } from './council.rules'

export interface PackVote {
  readonly itemId: ItemId
  readonly agree: number
  readonly disagree: number
}

/** Some of the ballots, counted together. */
export interface Pack extends Ballots {
  readonly votes: readonly PackVote[]
}

export interface ItemTotal {
  readonly agree: number
  readonly disagree: number
}

export const ballotsOf = (packs: readonly Ballots[]): Ballots => ({
  collected: sum(packs.map(({ collected }) => collected)),
  valid: sum(packs.map(({ valid }) => valid)),
})

export function totalOf(packs: readonly Pack[], itemId: ItemId): ItemTotal {
  const own = packs.flatMap(({ votes }) => votes.filter((vote) => vote.itemId === itemId))
  return {
    agree: sum(own.map(({ agree }) => agree)),
    disagree: sum(own.map(({ disagree }) => disagree)),
  }
}

/** Lines that say neither yes nor no: on valid ballots, but those of recused members. */
export const secretVotes = (
  packs: readonly Pack[],
  itemId: ItemId,
  recusedThere: number,
): Votes => {
  const { agree, disagree } = totalOf(packs, itemId)
  const blank = ballotsOf(packs).valid - agree - disagree - recusedThere
  return { agree, disagree, other: Math.max(0, blank) }
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

/** Where two counts of the same ballots say different things. */
export type CountDifference =
  | {
      readonly kind: 'ballots'
      readonly what: 'collected' | 'valid'
      readonly first: number
      readonly second: number
      /** Packs, from 1, in which it shows; empty when they were packed differently. */
      readonly packs: readonly number[]
    }
  | {
      readonly kind: 'votes'
      readonly itemId: ItemId
      readonly what: 'agree' | 'disagree'
      readonly first: number
      readonly second: number
      readonly packs: readonly number[]
    }

/**
 * Compares the second, independent count with the first. Totals decide: the second person may pack
 * the ballots differently. Where both have as many packs, the packs that differ are named, too.
 */
export function compareCounts(
  first: readonly Pack[],
  second: readonly Pack[],
  itemIds: readonly ItemId[],
): readonly CountDifference[] {
  const differences: CountDifference[] = []
  const [one, two] = [ballotsOf(first), ballotsOf(second)]
  for (const what of ['collected', 'valid'] as const)
    if (one[what] !== two[what]) {
      const packs = differing(first, second, (pack) => pack[what])
      differences.push({ kind: 'ballots', what, first: one[what], second: two[what], packs })
    }
  for (const itemId of itemIds) {
    const [a, b] = [totalOf(first, itemId), totalOf(second, itemId)]
    for (const what of ['agree', 'disagree'] as const)
      if (a[what] !== b[what]) {
        const packs = differing(first, second, (pack) => totalOf([pack], itemId)[what])
        differences.push({ kind: 'votes', itemId, what, first: a[what], second: b[what], packs })
      }
  }
  return differences
}

function differing(
  first: readonly Pack[],
  second: readonly Pack[],
  figure: (pack: Pack) => number,
): readonly number[] {
  if (first.length !== second.length) return []
  return first.flatMap((pack, index) => {
    const other = second[index]
    return other && figure(pack) !== figure(other) ? [index + 1] : []
  })
}
