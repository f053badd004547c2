import type { Db } from '@electron/database/database'
import type {
  ListPeople,
  PeopleFilter,
  PeoplePage,
  PersonRow,
} from '@shared/features/people/people.contract'
import { peopleErrors } from '@shared/features/people/people.errors'
import type { PersonId } from '@shared/features/people/people.ids'
import { type SqlBool, sql } from 'kysely'
import { findByOrganisation } from './people.by-organisation'
import { findPeople } from './people.find'
import { type PeopleWhere, questionOf } from './people.question'
import { rowColumns, toPersonRows } from './people.rows'
import type { Found, Stretch } from './people.stretch'
import { type Ord, peopleAndPlaces } from './people.walk'

/** Counted to here before a list says “more than”; everyone together is counted to the end. */
const countedTo = 1000
/** Counted beyond the window, so that there is always somewhere to scroll on to. */
const lookAhead = 500

/** One window of the list, and how many there are in all. */
export async function listPeople(
  db: Db,
  list: ListPeople & Pick<PeopleWhere, 'ids'>,
): Promise<PeoplePage> {
  const { offset, limit } = list
  const countTo = Math.max(countedTo, offset + limit + lookAhead)
  const { ords, total, isMore } = await inOrder(db, list, { offset, limit, countTo })
  return { total, isMore, rows: await listPeopleAt(db, ords, list.showCards) }
}

type Listed = PeopleWhere & Pick<ListPeople, 'sort'>

async function inOrder(db: Db, list: Listed, stretch: Omit<Stretch, 'direction'>): Promise<Found> {
  const { by, direction } = list.sort
  const find = by === 'organisation' ? findByOrganisation : findPeople
  return find(db, await questionOf(db, list), {
    direction: direction === 'ascending' ? 'asc' : 'desc',
    ...stretch,
  })
}

/** People that one action takes; commands refuse more (people.places.ts). */
const mostSelected = 5000

/** Everyone a list holds, in its order: one walk, where a page far down costs all before it too. */
export async function findListed(db: Db, list: Listed): Promise<readonly Ord[]> {
  return (await inOrder(db, list, { offset: 0, limit: endless, countTo: 0 })).ords
}

/** More than there are people; one more is still a whole number. */
const endless = Number.MAX_SAFE_INTEGER - 1

export async function listPeopleAt(
  db: Db,
  ords: readonly Ord[],
  showCards: boolean,
): Promise<PersonRow[]> {
  const rows = await peopleAt(db, ords).select('p.ord').select(rowColumns).execute()
  const listed = inOrderOf(ords, rows).map(({ ord: _, ...row }) => row)
  return toPersonRows(db, listed, showCards)
}

/** Everyone a filter finds, to select them all. @throws AppError `people.tooManySelected` */
export async function listPersonIds(db: Db, filter: PeopleFilter): Promise<PersonId[]> {
  const sort = { by: 'name', direction: 'ascending' } as const
  const stretch = { offset: 0, limit: mostSelected + 1, countTo: 0 }
  const { ords } = await inOrder(db, { ...filter, sort }, stretch)
  if (ords.length > mostSelected) throw peopleErrors.tooManySelected({ most: mostSelected })
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
