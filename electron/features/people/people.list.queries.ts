import type { Db } from '@electron/database/database'
import { fold } from '@shared/core/vietnamese-fold'
import type { ListPeople, PeopleFilter, PeoplePage } from '@shared/features/people/people.contract'
import type { PersonId } from '@shared/features/people/people.ids'
import type { MissingData, Standing } from '@shared/features/people/people.kinds'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { subtreeIds } from '../organisation/organisation.queries'
import { rowColumns, toPersonRows } from './people.rows'

/** One window of the list, and how many there are in all. */
export async function listPeople(
  db: Db,
  list: ListPeople & Pick<PeopleWhere, 'ids'>,
): Promise<PeoplePage> {
  const narrowed = await peopleWhere(db, list)
  const { total } = await narrowed
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const { by, direction } = list.sort
  const order = direction === 'ascending' ? 'asc' : 'desc'
  const rows = await narrowed
    .$if(by === 'organisation', (query) =>
      query
        .leftJoin(treePlaces.as('place'), 'place.id', 'm.organisation_id')
        .orderBy('place.path', (place) => place[order]().nullsLast()),
    )
    .select(rowColumns)
    .orderBy('p.sort_key', order)
    .orderBy('p.id', order) // a tie-break, so that no row is shown in two windows
    .limit(list.limit)
    .offset(list.offset)
    .execute()
  return { total, rows: await toPersonRows(db, rows, list.showCards) }
}

export async function listPersonIds(db: Db, filter: PeopleFilter): Promise<PersonId[]> {
  const narrowed = await peopleWhere(db, filter)
  const rows = await narrowed.select('p.id').orderBy('p.sort_key').orderBy('p.id').execute()
  return rows.map((row) => row.id)
}

/** Organisations with a text that orders them as the tree shows them, top to bottom. */
const treePlaces = sql<{ id: string; path: string }>`(
  with recursive place (id, path) as (
    select id, printf('%06d', position) || sort_key from organisation where parent_id is null
    union all
    select o.id, place.path || char(9) || printf('%06d', o.position) || o.sort_key
      from organisation as o join place on o.parent_id = place.id
  ) select id, path from place)`

export interface PeopleWhere extends Partial<PeopleFilter> {
  /** Of these only; null: of all. */
  readonly ids?: readonly PersonId[] | null
}

/** People with their present membership, if any, narrowed by a filter; what is left out does not. */
export async function peopleWhere(db: Db, filter: PeopleWhere) {
  const conditions = await conditionsOf(db, filter)
  return db
    .selectFrom('person as p')
    .leftJoin('membership as m', (join) =>
      join.onRef('m.person_id', '=', 'p.id').on('m.valid_to', 'is', null),
    )
    .where((eb) => eb.and(conditions))
}

type Condition = RawBuilder<SqlBool>

async function conditionsOf(db: Db, filter: PeopleWhere): Promise<Condition[]> {
  const { organisationId, withSubtree = true, gender, category, standing, missing } = filter
  const words = fold(filter.text ?? '')
    .split(' ')
    .filter(Boolean)
  const conditions: Condition[] = []
  if (words.length > 0) conditions.push(await textCondition(db, words))
  if (organisationId) {
    const ids = withSubtree ? await subtreeIds(db, organisationId) : [organisationId]
    conditions.push(sql`m.organisation_id in (${sql.join(ids)})`)
  }
  if (gender) conditions.push(sql`p.gender = ${gender}`)
  if (category) conditions.push(sql`p.category = ${category}`)
  if (standing) conditions.push(is[standing])
  if (filter.position) conditions.push(sql`m.position = ${filter.position}`)
  if (filter.ids)
    conditions.push(sql`p.id in (select value from json_each(${JSON.stringify(filter.ids)}))`)
  if (missing) conditions.push(lacks[missing])
  return conditions
}

const is: Readonly<Record<Standing, Condition>> = {
  party: sql`p.is_party_member = 1`,
  'non-party': sql`p.is_party_member = 0 and p.party_end is null`,
  'youth-union': sql`p.is_youth_union_member = 1`,
  association: sql`p.is_association_member = 1`,
  ended: sql`p.party_end is not null`,
}

const lacks: Readonly<Record<MissingData, Condition>> = {
  birthDate: sql`p.birth_date is null`,
  gender: sql`p.gender is null`,
  category: sql`p.category = ''`,
  partyCard: sql`p.is_party_member = 1 and p.party_card is null`,
  citizenNumber: sql`p.citizen_number is null`,
  joinedOn: sql`p.is_party_member = 1 and p.joined_on is null`,
  organisation: sql`m.id is null`,
}

/**
 * Beginnings of words through the full-text index; only where that finds nobody, any part of a word
 * by reading all names (“004512” of a card, a syllable from its middle).
 */
async function textCondition(db: Db, words: readonly string[]): Promise<Condition> {
  const searchable = words.filter((word) => /[\p{L}\p{N}]/u.test(word))
  if (searchable.length > 0) {
    const terms = searchable.map((word) => `"${word.replaceAll('"', '""')}"*`).join(' ')
    const found = sql<SqlBool>`p.ord in
      (select rowid from person_search where person_search match ${terms})`
    const someone = await db
      .selectFrom('person as p')
      .select('p.ord')
      .where(found)
      .limit(1)
      .executeTakeFirst()
    if (someone) return found
  }
  const inside = words.map((word) => {
    const pattern = `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`
    return sql`p.search_text like ${pattern} escape '\\'`
  })
  return sql<SqlBool>`(${sql.join(inside, sql` and `)})`
}
