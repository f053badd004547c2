import { setImmediate } from 'node:timers/promises'
import type { TaskContext } from '@electron/ipc/context'
import { duplicatesProgress as progressWords } from '@shared/features/duplicates/duplicates.strings'
import { Blocks, hashPair } from './duplicates.blocks'
import type { Sketch } from './duplicates.sketch'

const peoplePerTurn = 20_000

/** Beyond these the data is not a list of people; the strongest ways of finding come first. */
const MOST_CANDIDATES = 200_000

/** Namesakes of one year elsewhere: where there are more, the name is simply common. */
const FEW_NAMESAKES = 3

/**
 * One way of finding pairs. `member` and `probe` give the key under which someone is put down and
 * looked for, 0 for not at all; those put down need not be those who look.
 */
interface Way {
  readonly member: (at: number) => number
  readonly probe: (at: number) => number
  /** Only where at most a few are found. */
  readonly isRareOnly?: boolean
}

/** Strongest first. Different seeds keep the keys of different ways apart. */
function waysOf(sketch: Sketch): readonly Way[] {
  const { name, initials, isAbbreviated, birthYear, dayAndMonth, unit } = sketch
  const n = (values: ArrayLike<number>, at: number): number => values[at] ?? 0
  const born = (at: number): number => n(birthYear, at) * 10_000 + n(dayAndMonth, at)
  const isWhole = (at: number): boolean => n(dayAndMonth, at) !== 0
  const inUnit = (at: number, by: ArrayLike<number>): number =>
    n(unit, at) === 0 ? 0 : hashPair(n(by, at), n(unit, at), 1)
  const byDay = (at: number): number => (isWhole(at) ? hashPair(n(name, at), born(at), 2) : 0)
  const byYear = (at: number): number =>
    n(birthYear, at) === 0 ? 0 : hashPair(n(name, at), n(birthYear, at), 3)
  const initialsByDay = (at: number): number =>
    isWhole(at) ? hashPair(n(initials, at), born(at), 4) : 0
  const unitAndDay = (at: number): number =>
    isWhole(at) && n(unit, at) !== 0 ? hashPair(n(unit, at), born(at), 5) : 0
  const only = (test: (at: number) => boolean, key: (at: number) => number) => (at: number) =>
    test(at) ? key(at) : 0
  const isShort = (at: number) => n(isAbbreviated, at) === 1
  return [
    { member: byDay, probe: byDay },
    { member: only(isShort, initialsByDay), probe: initialsByDay },
    { member: unitAndDay, probe: unitAndDay }, // a slip in the name
    {
      member: only(
        (at) => !isWhole(at),
        (at) => inUnit(at, name),
      ),
      probe: (at) => inUnit(at, name),
    },
    { member: only(isShort, (at) => inUnit(at, initials)), probe: (at) => inUnit(at, initials) },
    { member: only((at) => !isWhole(at), byYear), probe: byYear, isRareOnly: true },
  ]
}

/**
 * Pairs worth comparing, as row numbers of `person`, lesser first, each once. Nobody is compared
 * with everybody: only with those who share a key.
 *
 * @throws AbortError when the task is stopped
 */
export async function candidatePairs(
  sketch: Sketch,
  { signal, progress }: Pick<TaskContext, 'signal' | 'progress'>,
): Promise<readonly (readonly [number, number])[]> {
  const found = new Set<number>()
  const note = (a: number, b: number) => {
    if (a !== b && found.size < MOST_CANDIDATES)
      found.add(Math.min(a, b) * sketch.count + Math.max(a, b))
  }
  shareNumbers(sketch, note)
  const ways = waysOf(sketch)
  for (const [index, way] of ways.entries()) {
    await follow(sketch, way, note, (share) => {
      signal.throwIfAborted()
      const done = sketch.count * (1 + (index + share) / ways.length)
      progress({ done: Math.round(done), total: sketch.count * 2, label: progressWords.comparing })
    })
  }
  const ordOf = (at: number): number => sketch.ord[at] ?? 0
  return Array.from(found, (code) => [
    ordOf(Math.floor(code / sketch.count)),
    ordOf(code % sketch.count),
  ])
}

function shareNumbers({ numbers }: Sketch, note: (a: number, b: number) => void): void {
  const blocks = new Blocks(numbers.length)
  for (const { hash, who } of numbers) {
    for (const other of blocks.of(hash)) note(who, other)
    blocks.add(hash, who)
  }
}

async function follow(
  { count }: Sketch,
  { member, probe, isRareOnly = false }: Way,
  note: (a: number, b: number) => void,
  onTurn: (share: number) => void,
): Promise<void> {
  const blocks = new Blocks(count)
  await inTurns(count, (at) => {
    const key = member(at)
    if (key !== 0) blocks.add(key, at)
  })
  onTurn(0.5)
  const rare = new RarePairs(count)
  const hit = isRareOnly ? rare.add : note
  await inTurns(count, (at) => {
    const key = probe(at)
    if (key === 0) return
    for (const other of blocks.of(key)) hit(at, other)
  })
  rare.each(note)
  onTurn(1)
}

/** Pairs of those who are found a few times only. */
class RarePairs {
  readonly #pairs: [number, number][] = []
  readonly #times: Uint8Array

  constructor(count: number) {
    this.#times = new Uint8Array(count)
  }

  readonly add = (at: number, found: number): void => {
    const times = (this.#times[found] ?? 0) + 1
    if (at === found || times > FEW_NAMESAKES + 1) return
    this.#times[found] = times
    this.#pairs.push([at, found])
  }

  each(note: (a: number, b: number) => void): void {
    for (const [at, found] of this.#pairs)
      if ((this.#times[found] ?? 0) <= FEW_NAMESAKES) note(at, found)
  }
}

async function inTurns(count: number, work: (at: number) => void): Promise<void> {
  for (let at = 0; at < count; at++) {
    if (at % peoplePerTurn === peoplePerTurn - 1) await setImmediate()
    work(at)
  }
}
