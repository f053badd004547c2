import type { Db } from '@electron/database/database'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { sql } from 'kysely'
import {
  keptUntilChanged,
  organisationsStamp,
  recordsStamp,
} from '../organisation/organisation.kept'
import { membersOf } from './people.branch'
import { countEveryone } from './people.everyone'
import { type Question, smallSourceOrHits } from './people.find'
import { counted, type Found, type Stretch } from './people.stretch'
import { type Ord, sortThose } from './people.walk'

/**
 * As `findPeople`, but organisation by organisation as the tree shows them, by name within each; those
 * who belong to none come last. Of everyone, and of everyone in a branch, only the organisations of
 * the stretch are read; under any other filter also everyone before it.
 */
export async function findByOrganisation(
  db: Db,
  question: Question,
  stretch: Stretch,
): Promise<Found> {
  const { direction, offset, limit, countTo } = stretch
  const { conditions } = question
  const among = await smallSourceOrHits(db, question)
  const order = await filledOf(db, question, direction)
  if (among !== null) {
    const sorted = await sortThose(db, conditions, { among, direction })
    const ords = await arranged(db, sorted, order)
    return { ords: ords.slice(offset, offset + limit), total: ords.length, isMore: false }
  }
  const isEveryone = conditions.all.length === 0
  const needed = isEveryone ? offset + limit : Math.max(offset + limit, countTo) + 1
  const { ords, skipped } = await walkTree(db, question, {
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

/** Organisations with people in them that a question is about, in the order of the list. */
async function filledOf(
  db: Db,
  { branch }: Question,
  direction: Stretch['direction'],
): Promise<readonly Filled[]> {
  const all = await filledInOrder(db)
  const wanted = branch && new Set(branch.ids)
  const some = wanted ? all.filter(({ id }) => wanted.has(id)) : all
  return direction === 'asc' ? some : some.toReversed()
}

/** The tree from top to bottom; read again only after something about organisations has changed. */
const organisationsInOrder = keptUntilChanged(organisationsStamp, async (db) => {
  const places = sql<{ id: OrganisationId; path: string }>`(
    with recursive place (id, path) as (
      select id, printf('%06d', position) || sort_key from organisation where parent_id is null
      union all
      select o.id, place.path || char(9) || printf('%06d', o.position) || o.sort_key
        from organisation as o join place on o.parent_id = place.id
    ) select id, path from place)`.as('place')
  const rows = await db.selectFrom(places).select('id').orderBy('path').execute()
  return rows.map(({ id }) => id)
})

const filledInOrder = keptUntilChanged(recordsStamp, async (db): Promise<readonly Filled[]> => {
  const rows = await db
    .selectFrom('member_tally')
    .where('people', '>', 0)
    .select(['organisation_id as id', 'people'])
    .execute()
  const peopleOf = new Map(rows.map(({ id, people }) => [id, people]))
  return (await organisationsInOrder(db)).flatMap((id) => {
    const people = peopleOf.get(id)
    return people === undefined ? [] : [{ id, people }]
  })
})

/** People sorted by name, put in the order of their organisations. */
async function arranged(
  db: Db,
  sorted: readonly Ord[],
  order: readonly Filled[],
): Promise<readonly Ord[]> {
  const rows = await db
    .selectFrom('person_search_place')
    .where(sql<boolean>`ord in (select value from json_each(${JSON.stringify(sorted)}))`)
    .select(['ord', 'organisation_id as organisationId'])
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
  { conditions, texts, branch }: Question,
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
    const enough = conditions.all.length === 0 ? Math.min(missing(), peoplePerStep) : peoplePerStep
    for (let people = 0; next < order.length && people < enough; next += 1) {
      const organisation = order[next]
      if (!organisation) break
      step.push(organisation)
      people += organisation.people
    }
    const among = membersOf(
      step.map(({ id }) => id),
      texts,
    )
    const sorted = await sortThose(db, conditions, { among, direction })
    ords.push(...(await arranged(db, sorted, step)))
  }
  if (missing() > 0 && branch === null) {
    const among = sql`select ord from person_search_unplaced`
    ords.push(...(await sortThose(db, conditions, { among, direction })))
  }
  return { ords, skipped }
}
