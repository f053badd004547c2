import type { Db } from '@electron/database/database'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { type SqlBool, sql } from 'kysely'
import { countEveryone } from './people.everyone'
import { counted, type Found, type Question, type Stretch, smallSource } from './people.find'
import { type Conditions, type Ord, peopleAndPlaces, sortThose } from './people.walk'

/**
 * As `findPeople`, but organisation by organisation as the tree shows them, by name within each; those
 * who belong to none come last. Unlike names, organisations have no index in this order: the tree is
 * read at every call, and under a filter also everyone before the stretch.
 */
export async function findByOrganisation(
  db: Db,
  question: Question,
  stretch: Stretch,
): Promise<Found> {
  const { direction, offset, limit, countTo } = stretch
  const { conditions } = question
  const among = await smallSource(db, question)
  const order = await organisationsInOrder(db, direction)
  if (among !== null) {
    const sorted = await sortThose(db, conditions, { among, direction })
    const ords = await arranged(db, sorted, order)
    return { ords: ords.slice(offset, offset + limit), total: ords.length, isMore: false }
  }
  const isEveryone = conditions.all.length === 0
  const needed = isEveryone ? offset + limit : Math.max(offset + limit, countTo) + 1
  const { ords, skipped } = await walkTree(db, conditions, {
    ...{ direction, needed, order },
    skip: isEveryone ? offset : 0,
  })
  const some = ords.slice(offset - skipped, offset - skipped + limit)
  if (isEveryone) return { ords: some, total: await countEveryone(db), isMore: false }
  return { ords: some, ...counted(ords.length, needed) }
}

interface Filled {
  readonly id: OrganisationId
  readonly people: number
}

/** Organisations with people in them. */
async function organisationsInOrder(
  db: Db,
  direction: Stretch['direction'],
): Promise<readonly Filled[]> {
  const places = sql<{ id: OrganisationId; path: string }>`(
    with recursive place (id, path) as (
      select id, printf('%06d', position) || sort_key from organisation where parent_id is null
      union all
      select o.id, place.path || char(9) || printf('%06d', o.position) || o.sort_key
        from organisation as o join place on o.parent_id = place.id
    ) select id, path from place)`.as('place')
  return db
    .selectFrom(places)
    .innerJoin('member_tally as t', 't.organisation_id', 'place.id')
    .where('t.people', '>', 0)
    .select(['place.id', 't.people'])
    .orderBy('place.path', direction)
    .execute()
}

/** People sorted by name, put in the order of their organisations. */
async function arranged(
  db: Db,
  sorted: readonly Ord[],
  order: readonly Filled[],
): Promise<readonly Ord[]> {
  const rows = await peopleAndPlaces(db)
    .where(sql<SqlBool>`p.ord in (select value from json_each(${JSON.stringify(sorted)}))`)
    .select(['p.ord', 'm.organisation_id as organisationId'])
    .execute()
  const organisationOf = new Map(rows.map((row) => [row.ord, row.organisationId]))
  const placeOf = new Map<string | null, number>(order.map(({ id }, place) => [id, place]))
  const place = (ord: Ord) => placeOf.get(organisationOf.get(ord) ?? null) ?? order.length
  return sorted.toSorted((a, b) => place(a) - place(b)) // stable: by name within one organisation
}

/** People of organisations that are read in one go. */
const peoplePerStep = 2000

interface TreeWalk {
  readonly direction: Stretch['direction']
  readonly order: readonly Filled[]
  readonly needed: number
  /** Organisations that lie wholly before so many people are passed over unread. */
  readonly skip: number
}

async function walkTree(
  db: Db,
  conditions: Conditions,
  { direction, order, needed, skip }: TreeWalk,
): Promise<{ readonly ords: readonly Ord[]; readonly skipped: number }> {
  let skipped = 0
  let next = 0
  for (; skipped + (order[next]?.people ?? Infinity) <= skip; next += 1)
    skipped += order[next]?.people ?? 0
  const ords: Ord[] = []
  const missing = () => needed - skipped - ords.length
  while (next < order.length && missing() > 0) {
    const step: Filled[] = []
    for (let people = 0; next < order.length && people < peoplePerStep; next += 1) {
      const organisation = order[next]
      if (!organisation) break
      step.push(organisation)
      people += organisation.people
    }
    const ids = JSON.stringify(step.map(({ id }) => id))
    const among = sql`select p.ord from membership as m join person as p on p.id = m.person_id
      where m.valid_to is null and m.organisation_id in (select value from json_each(${ids}))`
    const sorted = await sortThose(db, conditions, { among, direction })
    ords.push(...(await arranged(db, sorted, step)))
  }
  if (missing() > 0) {
    const among = sql`select ord from person_search_unplaced`
    ords.push(...(await sortThose(db, conditions, { among, direction })))
  }
  return { ords, skipped }
}
