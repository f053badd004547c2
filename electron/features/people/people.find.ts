import type { Db } from '@electron/database/database'
import { type RawBuilder, sql } from 'kysely'
import { countEveryone, everyoneFrom } from './people.everyone'
import {
  type Conditions,
  type Direction,
  type Ord,
  sortThose,
  walkHits,
  walkNames,
} from './people.walk'

export interface Question {
  readonly conditions: Conditions
  /** An expression for the index that everyone found satisfies; null: the index does not help. */
  readonly hits: string | null
  /** Nobody else satisfies that expression: whom it yields need not be looked at to be counted. */
  readonly isExact: boolean
  /** Everyone found is in each of these. */
  readonly within: readonly Source[]
}

export interface Source {
  /** A subquery of row numbers. */
  readonly ords: RawBuilder<unknown>
  /** How many it yields; left out where only counting would tell. */
  readonly people?: number
}

export interface Stretch {
  readonly direction: Direction
  readonly offset: number
  readonly limit: number
  /** Goes on counting up to here. */
  readonly countTo: number
}

export interface Found {
  readonly ords: readonly Ord[]
  /** How many there are, or at least this many when `isMore`. */
  readonly total: number
  readonly isMore: boolean
}

/** So many hits are read and sorted at once; more are walked through in the order of the list. */
const few = 1000
/** Members of one organisation: walking everyone to find them would take longer than sorting them. */
const fewMembers = 5000

/**
 * A stretch of the people a question is about, in the order of names.
 *
 * Few, by whichever source tells so, are read and sorted. Of many, no more are read than the
 * stretch and the count need: the index yields them in the order of the list.
 */
export async function findPeople(db: Db, question: Question, stretch: Stretch): Promise<Found> {
  const { conditions, hits } = question
  const { direction, offset, limit, countTo } = stretch
  if (conditions.all.length === 0) {
    const total = await countEveryone(db)
    return { ords: await everyoneFrom(db, stretch), total, isMore: false }
  }
  const needed = Math.max(offset + limit, countTo) + 1
  if (hits !== null && question.isExact) {
    const ords = await walkHits(db, { conditions, hits }, { direction, needed: offset + limit })
    const total = await countUpTo(db, placesOfHits(hits), needed)
    return { ...counted(total, needed), ords: ords.slice(offset) }
  }
  const among = await smallSource(db, question)
  if (among !== null) {
    const ords = await sortThose(db, conditions, { among, direction })
    return { ords: ords.slice(offset, offset + limit), total: ords.length, isMore: false }
  }
  const ords =
    hits === null
      ? await walkNames(db, conditions, { direction, needed })
      : await walkHits(db, { conditions, hits }, { direction, needed })
  return { ...counted(ords.length, needed), ords: ords.slice(offset, offset + limit) }
}

/** @param needed one more than was to be counted: whoever is found there says that there are more */
export const counted = (found: number, needed: number) =>
  found < needed ? { total: found, isMore: false } : { total: needed - 1, isMore: true }

/** @returns the smallest of the sources, as a subquery of row numbers; null when all are large */
export async function smallSource(
  db: Db,
  { hits, within }: Question,
): Promise<RawBuilder<unknown> | null> {
  let smallest: Required<Source> | null = null
  for (const { ords, people } of hits === null ? within : [...within, { ords: ordsOfHits(hits) }]) {
    const count = people ?? (await countUpTo(db, ords, few + 1))
    if (count > (people === undefined ? few : fewMembers)) continue
    if (smallest === null || count < smallest.people) smallest = { ords, people: count }
  }
  return smallest?.ords ?? null
}

async function countUpTo(db: Db, ords: RawBuilder<unknown>, most: number): Promise<number> {
  const some = sql<{ ord: Ord }>`(select 1 from (${ords}) limit ${most})`.as('some')
  const { count } = await db
    .selectFrom(some)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

const placesOfHits = (hits: string) =>
  sql`select s.rowid from person_search as s where s.person_search match ${hits}`

const ordsOfHits = (hits: string) =>
  sql`select l.ord from person_search as s
    join person_search_place as l on l.place = s.rowid where s.person_search match ${hits}`
