import type { Db } from '@electron/database/database'
import type { ListPeople, PeopleFilter, PeoplePage } from '@shared/features/people/people.contract'
import type { PersonId } from '@shared/features/people/people.ids'
import { type SqlBool, sql } from 'kysely'
import { findByOrganisation } from './people.by-organisation'
import { findPeople } from './people.find'
import { type PeopleWhere, questionOf } from './people.question'
import { rowColumns, toPersonRows } from './people.rows'
import { type Ord, peopleAndPlaces } from './people.walk'

/** Counted to here before a list says “more than”; everyone together is counted to the end. */
export const countedTo = 1000

/** One window of the list, and how many there are in all. */
export async function listPeople(
  db: Db,
  list: ListPeople & Pick<PeopleWhere, 'ids'>,
): Promise<PeoplePage> {
  const question = await questionOf(db, list)
  const { by, direction } = list.sort
  const find = by === 'organisation' ? findByOrganisation : findPeople
  const { ords, total, isMore } = await find(db, question, {
    direction: direction === 'ascending' ? 'asc' : 'desc',
    offset: list.offset,
    limit: list.limit,
    countTo: countedTo,
  })
  const rows = await peopleAt(db, ords).select('p.ord').select(rowColumns).execute()
  const inOrder = inOrderOf(ords, rows).map(({ ord: _, ...row }) => row)
  return { total, isMore, rows: await toPersonRows(db, inOrder, list.showCards) }
}

export async function listPersonIds(db: Db, filter: PeopleFilter): Promise<PersonId[]> {
  const { ords } = await findPeople(db, await questionOf(db, filter), {
    ...{ direction: 'asc', offset: 0, limit: Number.MAX_SAFE_INTEGER - 1, countTo: 0 },
  })
  const rows = await peopleAt(db, ords).select(['p.ord', 'p.id']).execute()
  return inOrderOf(ords, rows).map(({ id }) => id)
}

/** People by row number, in no particular order, with their present membership. */
export const peopleAt = (db: Db, ords: readonly Ord[]) =>
  peopleAndPlaces(db).where(
    sql<SqlBool>`p.ord in (select value from json_each(${JSON.stringify(ords)}))`,
  )

export function inOrderOf<Row extends { readonly ord: Ord }>(
  ords: readonly Ord[],
  rows: readonly Row[],
): Row[] {
  const rowOf = new Map(rows.map((row) => [row.ord, row]))
  return ords.flatMap((ord) => rowOf.get(ord) ?? [])
}
