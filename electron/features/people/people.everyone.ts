import type { Db } from '@electron/database/database'
import { codesPerBeginning, firstKey } from './people.order-code'
import { type Direction, type Ord, walkNames } from './people.walk'

/** Everyone; from tallies. */
export async function countEveryone(db: Db): Promise<number> {
  const { people } = await db
    .selectFrom('person_tally')
    .where('level', '=', beginnings)
    .select((eb) => eb.fn.sum<number | null>('people').as('people'))
    .executeTakeFirstOrThrow()
  return people ?? 0
}

/** Levels of `person_tally`: people per beginning of three letters, and per whole code. */
const beginnings = 1
const codes = 2

/**
 * A stretch of everyone in the order of names, as quick in the middle of 800,000 as at the start:
 * tallies tell in which beginning of names the offset falls, then in which code of that.
 */
export async function everyoneFrom(
  db: Db,
  stretch: { readonly direction: Direction; readonly offset: number; readonly limit: number },
): Promise<Ord[]> {
  const { direction, offset, limit } = stretch
  // At either end there is nothing to skip.
  if (offset === 0) return walkNames(db, everyone, { direction, needed: limit })
  const isForth = direction === 'asc'
  const beginning = await bucketAt(db, { level: beginnings, direction, skip: offset })
  if (beginning === null) return []
  const code = await bucketAt(db, {
    ...{ level: codes, direction, skip: beginning.skip },
    among: beginning.bucket,
  })
  if (code === null) return []
  const keys = isForth ? { from: firstKey(code.bucket) } : { to: firstKey(code.bucket + 1) }
  const needed = code.skip + limit
  const ords = await walkNames(db, everyone, { direction, needed, ...keys })
  return ords.slice(code.skip)
}

const everyone = { all: [], useMembership: false }

interface Bucket {
  readonly bucket: number
  /** How many to skip within it. */
  readonly skip: number
}

/** The bucket in which one arrives after skipping so many people, in either direction. */
async function bucketAt(
  db: Db,
  wanted: {
    readonly level: typeof beginnings | typeof codes
    readonly direction: Direction
    readonly skip: number
    /** Only codes of this beginning. */
    readonly among?: number
  },
): Promise<Bucket | null> {
  const { level, direction, among } = wanted
  const rows = await db
    .selectFrom('person_tally')
    .where('level', '=', level)
    .$if(among !== undefined, (query) =>
      query
        .where('bucket', '>=', (among ?? 0) * codesPerBeginning)
        .where('bucket', '<', ((among ?? 0) + 1) * codesPerBeginning),
    )
    .select(['bucket', 'people'])
    .orderBy('bucket', direction)
    .execute()
  let skip = wanted.skip
  for (const { bucket, people } of rows) {
    if (skip < people) return { bucket, skip }
    skip -= people
  }
  return null
}
