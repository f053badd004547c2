import type { Db } from '@electron/database/database'
import { type RawBuilder, type SqlBool, sql } from 'kysely'

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

export interface NameRange {
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
