import type { Db } from '@electron/database/database'
import { type RawBuilder, sql } from 'kysely'
import { firstKey, placeBits } from './people.order-code'
import { counted, type Found, type Stretch } from './people.stretch'
import {
  type Conditions,
  type Direction,
  type NameRange,
  type Ord,
  sortThose,
  type Walk,
  walkNames,
} from './people.walk'

/** What is asked of the index of people. */
interface Asked {
  readonly conditions: Conditions
  /** An expression for the index. */
  readonly hits: string
  readonly isExact: boolean
}

/** Further down than this, hits are walked through from the beginning. */
const mostAtOnce = 5000
/** Read before a stretch to reach the beginning of its first code, and after it the end of its last. */
const beforeStretch = 500
const afterStretch = 200
/** Read beyond what is counted, for the hits that turn out to be none. */
const forMisses = 100

/**
 * A stretch of the hits of the index, which yields them code by code in the order of names. It is
 * asked once: going through the letters that everyone has takes it longer than yielding a thousand.
 */
export async function findHits(db: Db, asked: Asked, stretch: Stretch): Promise<Found> {
  const { direction, offset, limit, countTo } = stretch
  const needed = Math.max(offset + limit, countTo) + 1
  const skip = asked.isExact ? Math.max(0, offset - beforeStretch) : 0
  const atOnce =
    Math.max(needed, offset + limit + afterStretch) - skip + (asked.isExact ? 0 : forMisses)
  if (atOnce > mostAtOnce) return walkedTo(db, asked, stretch)
  const hits = await nextHits(db, asked.hits, { direction, skip, atOnce })
  const step = { ...stretch, ...{ hits, skip, isEnd: hits.length < atOnce } }
  if (!asked.isExact) return (await checked(db, asked, step)) ?? walkedTo(db, asked, stretch)
  const ords = await stretchOfHits(db, asked, step)
  if (ords === null) return walkedTo(db, asked, stretch)
  return { ...counted(skip + hits.length, needed), ords }
}

/** Hits read in one go, in the order of codes. */
interface Step extends Omit<Stretch, 'countTo'> {
  readonly hits: readonly Hit[]
  readonly skip: number
  /** There are no more. */
  readonly isEnd: boolean
}

/**
 * Where every hit counts, of the people no more are read than lie in the codes of the stretch.
 *
 * @returns null when the stretch begins in a code that began before
 */
export async function stretchOfHits(
  db: Db,
  { conditions }: Pick<Asked, 'conditions'>,
  { hits, skip, isEnd, offset, limit, direction }: Step,
): Promise<readonly Ord[] | null> {
  const at = offset - skip
  const [first, last] = [hits[at], hits[Math.min(at + limit, hits.length) - 1]]
  if (hits.length === 0 && skip > 0) return null
  if (first === undefined || last === undefined) return []
  const from = hits.findIndex(({ code }) => code === first.code)
  const to = hits.findLastIndex(({ code }) => code === last.code) + 1
  if (from === 0 && skip > 0) return null
  const isCut = to === hits.length && !isEnd
  const whole = hits.slice(from, to).filter(({ code }) => !isCut || code !== last.code)
  const among = listed(whole)
  const sorted = whole.length === 0 ? [] : await sortThose(db, conditions, { among, direction })
  const needed = at - from + limit - sorted.length
  const rest = isCut
    ? await walkNames(db, conditions, { direction, needed, ...keysOf(last.code) })
    : []
  return [...sorted, ...rest].slice(at - from, at - from + limit)
}

/** Every hit is looked at: some are none. @returns null when too many are none to tell the count */
async function checked(
  db: Db,
  { conditions }: Asked,
  { hits, isEnd, offset, limit, countTo, direction }: Step & Stretch,
): Promise<Found | null> {
  const needed = Math.max(offset + limit, countTo) + 1
  const sorted = await sortThose(db, conditions, { among: listed(hits), direction })
  if (!isEnd && sorted.length < needed) return null
  const count = counted(sorted.length, needed)
  const last = hits.at(-1)
  if (isEnd || last === undefined) return { ...count, ords: sorted.slice(offset, offset + limit) }
  // The last code may go on: those of it stand in their order only among all of them.
  const cut = new Set(hits.filter(({ code }) => code === last.code).map(({ ord }) => ord))
  const whole = sorted.filter((ord) => !cut.has(ord))
  const missing = offset + limit - whole.length
  const rest =
    missing > 0
      ? await walkNames(db, conditions, { direction, needed: missing, ...keysOf(last.code) })
      : []
  return { ...count, ords: [...whole, ...rest].slice(offset, offset + limit) }
}

/** @returns the hits as a subquery of row numbers; null when there are more than `most` */
export async function fewHits(
  db: Db,
  hits: string,
  most: number,
): Promise<RawBuilder<unknown> | null> {
  const found = await nextHits(db, hits, { direction: 'asc', atOnce: most + 1 })
  return found.length > most ? null : listed(found)
}

async function walkedTo(db: Db, asked: Asked, stretch: Stretch): Promise<Found> {
  const { direction, offset, limit, countTo } = stretch
  const needed = Math.max(offset + limit, countTo) + 1
  const read = asked.isExact ? offset + limit : needed
  const ords = await walkHits(db, asked, { direction, needed: read })
  const total = asked.isExact ? await countUpTo(db, asked.hits, needed) : ords.length
  return { ...counted(total, needed), ords: ords.slice(offset, offset + limit) }
}

async function countUpTo(db: Db, hits: string, most: number): Promise<number> {
  const some = sql<{ ord: Ord }>`(select 1 from person_search as s
    where s.person_search match ${hits} limit ${most})`.as('some')
  const { count } = await db
    .selectFrom(some)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** Hits asked of the index at once: a screenful and some, or what is read in one go. */
const hitsPerStep = { least: 200, most: 1000 }

/**
 * Reads hits of the index until enough have passed. A code with very many of them is walked through
 * by name instead.
 */
async function walkHits(
  db: Db,
  { hits, conditions }: Asked,
  { direction, needed }: Walk,
): Promise<Ord[]> {
  const found: Ord[] = []
  for (let after: number | null = null; found.length < needed; ) {
    const atOnce = Math.min(
      Math.max(2 * (needed - found.length), hitsPerStep.least),
      hitsPerStep.most,
    )
    const step = await nextHits(db, hits, { direction, after, atOnce })
    const last = step.at(-1)
    if (last === undefined) break
    const isEnd = step.length < atOnce
    // The last code may go on beyond this step: it is left for the next one, or walked.
    const whole = isEnd ? step : step.filter(({ code }) => code !== last.code)
    const rest = { direction, needed: needed - found.length }
    found.push(
      ...(whole.length > 0
        ? await sortThose(db, conditions, { among: listed(whole), direction })
        : await walkNames(db, conditions, { ...rest, ...keysOf(last.code) })),
    )
    if (isEnd) break
    after = whole.at(-1)?.code ?? last.code
  }
  return found.slice(0, needed)
}

export interface Hit {
  readonly ord: Ord
  readonly code: number
}

const listed = (hits: readonly Hit[]) =>
  sql`select value from json_each(${JSON.stringify(hits.map(({ ord }) => ord))})`

const keysOf = (code: number): NameRange => ({ from: firstKey(code), to: firstKey(code + 1) })

interface Part {
  readonly direction: Direction
  readonly atOnce: number
  /** The code that was read last; null at the beginning. */
  readonly after?: number | null
  /** Hits to pass over. */
  readonly skip?: number
}

function nextHits(
  db: Db,
  hits: string,
  { direction, after = null, atOnce, skip = 0 }: Part,
): Promise<Hit[]> {
  const isForth = direction === 'asc'
  const bound = after === null ? null : isForth ? after + 1 : after
  const beyond =
    bound === null
      ? sql``
      : isForth
        ? sql`and s.rowid >= (${bound} << ${sql.lit(placeBits)})`
        : sql`and s.rowid < (${bound} << ${sql.lit(placeBits)})`
  const order = sql.raw(direction)
  const places = sql<{ place: bigint }>`(select s.rowid as place from person_search as s
    where s.person_search match ${hits} ${beyond} order by s.rowid ${order}
    limit ${atOnce} offset ${skip})`.as('s')
  return db
    .selectFrom(places)
    .innerJoin('person_search_place as l', 'l.place', 's.place')
    .select(['l.ord', sql<number>`s.place >> ${sql.lit(placeBits)}`.as('code')])
    .orderBy('s.place', direction)
    .execute()
}
