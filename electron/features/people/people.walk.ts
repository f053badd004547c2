import type { Db } from '@electron/database/database'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { firstKey, placeBits } from './people.order-code'

/** Row number of a person: `person.ord`. */
export type Ord = number
export type Direction = 'asc' | 'desc'

/** What must hold of `person as p` and, where it is used, the present `membership as m`. */
export interface Conditions {
  readonly all: readonly RawBuilder<SqlBool>[]
  /** false: none of them looks at `m`, so it need not be looked up. */
  readonly useMembership: boolean
}

export interface Walk {
  readonly direction: Direction
  /** Stops when so many are found. */
  readonly needed: number
}

interface NameRange {
  /** Sort keys from here … */
  readonly from?: string
  /** … up to but not including here. */
  readonly to?: string
}

/** Reads people in the order of names, testing each, until enough are found. */
export async function walkNames(
  db: Db,
  conditions: Conditions,
  { direction, needed, from, to }: Walk & NameRange,
): Promise<Ord[]> {
  const rows = await peopleWith(db, conditions)
    .$if(from !== undefined, (query) => query.where('p.sort_key', '>=', from ?? ''))
    .$if(to !== undefined, (query) => query.where('p.sort_key', '<', to ?? ''))
    .select('p.ord')
    .orderBy('p.sort_key', direction)
    .orderBy('p.id', direction) // a tie-break, so that no row is shown in two windows
    .limit(needed)
    .execute()
  return rows.map(({ ord }) => ord)
}

/** Of these people, those who pass, in the order of names: a few are read and sorted. */
export async function sortThose(
  db: Db,
  conditions: Conditions,
  { among, direction }: { readonly among: RawBuilder<unknown>; readonly direction: Direction },
): Promise<Ord[]> {
  const order = sql.raw(direction)
  const rows = await peopleWith(db, conditions)
    .where(sql<SqlBool>`p.ord in (${among})`)
    .select('p.ord')
    // The plus signs keep SQLite from walking the whole list in order instead.
    .orderBy(sql`+p.sort_key ${order}, +p.id ${order}`)
    .execute()
  return rows.map(({ ord }) => ord)
}

const peopleWith = (db: Db, { all, useMembership }: Conditions) =>
  db
    .selectFrom('person as p')
    .$if(useMembership, (query) =>
      query.leftJoin('membership as m', (join) =>
        join.onRef('m.person_id', '=', 'p.id').on('m.valid_to', 'is', null),
      ),
    )
    .where((eb) => eb.and([...all]))

/** `person as p` with the present `membership as m`, if any. */
export const peopleAndPlaces = (db: Db) =>
  db
    .selectFrom('person as p')
    .leftJoin('membership as m', (join) =>
      join.onRef('m.person_id', '=', 'p.id').on('m.valid_to', 'is', null),
    )

/** Hits asked of the index at once: a screenful and some, or what is read in one go. */
const hitsPerStep = { least: 200, most: 1000 }

/**
 * Reads hits of the index, which come code by code in the order of names, until enough have passed.
 * A code with very many of them is walked through by name instead.
 *
 * @param hits an expression for the index
 */
export async function walkHits(
  db: Db,
  { hits, conditions }: { readonly hits: string; readonly conditions: Conditions },
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

interface Hit {
  readonly ord: Ord
  readonly code: number
}

const listed = (hits: readonly Hit[]) =>
  sql`select value from json_each(${JSON.stringify(hits.map(({ ord }) => ord))})`

const keysOf = (code: number): NameRange => ({ from: firstKey(code), to: firstKey(code + 1) })

/** @param after the code that was read last; null at the beginning */
function nextHits(
  db: Db,
  hits: string,
  {
    direction,
    after,
    atOnce,
  }: { readonly direction: Direction; readonly after: number | null; readonly atOnce: number },
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
    limit ${atOnce})`.as('s')
  return db
    .selectFrom(places)
    .innerJoin('person_search_place as l', 'l.place', 's.place')
    .select(['l.ord', sql<number>`s.place >> ${sql.lit(placeBits)}`.as('code')])
    .orderBy('s.place', direction)
    .execute()
}
