import type { CountInput } from '@shared/features/council/council.contract'
import type { Pack } from '@shared/features/council/council.counting'
import type { AgendaItem } from '@shared/features/council/council.results'

/** Left empty: not counted yet. */
type Figure = number | ''

interface VoteDraft {
  readonly agree: Figure
  readonly disagree: Figure
}

/** A pack of ballots as it is being typed. */
export interface PackDraft {
  readonly collected: Figure
  readonly valid: Figure
  readonly votes: Readonly<Record<string, VoteDraft>>
}

/** What was counted so far, else as many empty packs as the ballots make. */
export function toDrafts(
  packs: readonly Pack[],
  items: readonly AgendaItem[],
  sizes: readonly number[],
): readonly PackDraft[] {
  if (packs.length > 0)
    return packs.map(({ collected, valid, votes }) => ({
      ...{ collected, valid },
      votes: Object.fromEntries(
        votes.map(({ itemId, agree, disagree }) => [itemId, { agree, disagree }]),
      ),
    }))
  const votes = Object.fromEntries(
    items.map(({ id }) => [id, { agree: '', disagree: '' } as const]),
  )
  const blank: PackDraft = { collected: '', valid: '', votes }
  return sizes.length === 0 ? [blank] : sizes.map(() => blank)
}

/** Every nominee on the ballot stands in every pack: a figure left empty is nought. */
export const packsOf = (
  packs: readonly PackDraft[],
  items: readonly AgendaItem[],
): CountInput['packs'] =>
  packs.map(({ collected, valid, votes }) => ({
    ...{ collected: Number(collected), valid: Number(valid) },
    votes: items.map(({ id }) => ({
      itemId: id,
      agree: Number(votes[id]?.agree ?? 0),
      disagree: Number(votes[id]?.disagree ?? 0),
    })),
  }))
