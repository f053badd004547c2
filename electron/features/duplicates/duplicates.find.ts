import { setImmediate } from 'node:timers/promises'
import type { TaskContext } from '@electron/ipc/context'
import { type FoundPairs, MOST_PAIRS } from '@shared/features/duplicates/duplicates.contract'
import { likeness } from '@shared/features/duplicates/duplicates.rules'
import { duplicatesProgress as progressWords } from '@shared/features/duplicates/duplicates.strings'
import { candidatePairs } from './duplicates.candidates'
import { type LikePair, peopleByOrd } from './duplicates.queries'
import { sketchPeople } from './duplicates.sketch'

const pairsPerTurn = 250

/**
 * Everyone is read once and put into blocks by what two entries of one person have in common; only
 * the pairs of a block are compared. Time and memory grow with the number of people, not its square.
 *
 * @throws AbortError when stopped; nothing is written either way
 */
export async function findDuplicates(_: unknown, context: TaskContext): Promise<FoundPairs> {
  const sketch = await sketchPeople(context)
  const candidates = await candidatePairs(sketch, context)
  const alike: LikePair[] = []
  for (let from = 0; from < candidates.length; from += pairsPerTurn) {
    context.signal.throwIfAborted()
    alike.push(...(await compareAll(context, candidates.slice(from, from + pairsPerTurn))))
    context.progress({ done: from, total: candidates.length, label: progressWords.checking })
    await setImmediate()
  }
  const strongest = alike.toSorted((a, b) => b.score - a.score).slice(0, MOST_PAIRS)
  return { pairs: strongest.map(({ ids }) => ids), total: alike.length, people: sketch.count }
}

async function compareAll(
  { db }: TaskContext,
  pairs: readonly (readonly [number, number])[],
): Promise<LikePair[]> {
  const people = new Map((await peopleByOrd(db, [...new Set(pairs.flat())])).map((p) => [p.ord, p]))
  return pairs.flatMap(([first, second]) => {
    const [a, b] = [people.get(first), people.get(second)]
    const found = a && b ? likeness(a, b) : null
    return a && b && found ? [{ ids: [a.id, b.id] as const, ...found }] : []
  })
}
