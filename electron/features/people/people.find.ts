import type { Db } from '@electron/database/database'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { type Branch, findInBranch, membersOf } from './people.branch'
import { countEveryone, everyoneFrom } from './people.everyone'
import { fewHits, findHits } from './people.hits'
import { counted, type Found, type Stretch } from './people.stretch'
import { type Conditions, type Ord, sortThose, walkNames } from './people.walk'

export interface Question {
  readonly conditions: Conditions
  /** An expression for the index that everyone found satisfies; null: the index does not help. */
  readonly hits: string | null
  /** Nobody else satisfies that expression: whom it yields need not be looked at to be counted. */
  readonly isExact: boolean
  /** What holds of the indexed text `found` of everyone found. */
  readonly texts: readonly RawBuilder<SqlBool>[]
  /** And, within the branch, of nobody else's. */
  readonly areTextsExact: boolean
  /** Everyone found belongs there; null: anywhere, or everywhere. */
  readonly branch: Branch | null
  /** Everyone found is in each of these. */
  readonly within: readonly Source[]
}

interface Source {
  /** A subquery of row numbers. */
  readonly ords: RawBuilder<unknown>
}

/** So many are read and sorted at once; more are walked through in the order of the list. */
const few = 1000
/** Members of one organisation: walking everyone to find them would take longer than sorting them. */
const fewMembers = 5000
/** Members of a branch whose texts are read in one go; more people than that are found as quickly by walking. */
const mostTexts = 100_000

/**
 * A stretch of the people a question is about, in the order of names.
 *
 * Few, by whichever source tells so, are read and sorted. Of many, no more are read than the
 * stretch and the count need: the index yields them in the order of the list.
 */
export async function findPeople(db: Db, question: Question, stretch: Stretch): Promise<Found> {
  const { conditions, hits, branch } = question
  const { direction, offset, limit, countTo } = stretch
  if (conditions.all.length === 0) {
    const total = await countEveryone(db)
    return { ords: await everyoneFrom(db, stretch), total, isMore: false }
  }
  if (branch !== null && question.areTextsExact && branch.people <= mostTexts)
    return findInBranch(db, question, { direction, offset, limit, branch })
  const among = await smallSource(db, question)
  if (among !== null) {
    const ords = await sortThose(db, conditions, { among, direction })
    return { ords: ords.slice(offset, offset + limit), total: ords.length, isMore: false }
  }
  if (hits !== null) return findHits(db, { ...question, hits }, stretch)
  const needed = Math.max(offset + limit, countTo) + 1
  const ords = await walkNames(db, conditions, { direction, needed })
  return { ...counted(ords.length, needed), ords: ords.slice(offset, offset + limit) }
}

/** @returns a source that is small, as a subquery of row numbers; null when all are large */
async function smallSource(
  db: Db,
  { branch, texts, within }: Question,
): Promise<RawBuilder<unknown> | null> {
  for (const { ords } of within) if (await isSmall(db, ords)) return ords
  return branch !== null && branch.people <= fewMembers ? membersOf(branch.ids, texts) : null
}

/** As `smallSource`; few hits of the index are one as well. */
export async function smallSourceOrHits(
  db: Db,
  question: Question,
): Promise<RawBuilder<unknown> | null> {
  const small = await smallSource(db, question)
  if (small !== null || question.hits === null) return small
  return fewHits(db, question.hits, few)
}

async function isSmall(db: Db, ords: RawBuilder<unknown>): Promise<boolean> {
  const some = sql<{ ord: Ord }>`(select 1 from (${ords}) limit ${few + 1})`.as('some')
  const { count } = await db
    .selectFrom(some)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count <= few
}
