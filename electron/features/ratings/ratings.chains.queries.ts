import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import {
  chainUpTo,
  chainYears,
  inheritedYears,
  type YearlyRating,
} from '@shared/features/ratings/ratings.chain.rules'
import type {
  ChainPage,
  ChainRow,
  ListChains,
  RatingRow,
} from '@shared/features/ratings/ratings.contract'
import { organisationRows, peopleRows, placesOf } from './ratings.grid.queries'
import { ratingDay } from './ratings.subjects'
import { scopeOf, type YearScope, yearTree } from './ratings.tree'

/** Those rated HTXSNV in the last year, with the five years up to it, in the order of the tree. */
export async function listChains(db: Db, list: ListChains, today: LocalDate): Promise<ChainPage> {
  const scope = scopeOf(await yearTree(db, ratingDay(list.year, today)), list.organisationId)
  const found =
    list.subject === 'person'
      ? await peopleChains(db, list, scope)
      : await organisationChains(db, list, scope)
  const wanted = found.filter(({ years }) => chainUpTo(years, list.year).kind === list.state)
  const shown = wanted.slice(list.offset, list.offset + list.limit)
  const rows = await describe(db, list, { scope, found: shown })
  return { total: wanted.length, rows }
}

interface Found {
  readonly id: OrganisationId | PersonId
  readonly years: readonly YearlyRating[]
}

/** Everyone excellent in the last year, read once with the four years before it. */
async function peopleChains(db: Db, { year }: ListChains, scope: YearScope): Promise<Found[]> {
  const rows = await db
    .with(
      (cte) => cte('scope').materialized(),
      () => placesOf(scope.members),
    )
    .selectFrom('scope')
    .innerJoin('rating as last', (join) =>
      join.onRef('last.organisation_id', '=', 'scope.id').on('last.year', '=', year),
    )
    .innerJoin('person as p', 'p.id', 'last.person_id')
    .innerJoin('rating as r', 'r.person_id', 'p.id')
    .where('last.outcome', '=', 'excellent')
    .where('r.year', '>', year - chainYears)
    .where('r.year', '<=', year)
    .select(['p.id', 'r.year', 'r.outcome', 'r.is_exemplary'])
    .orderBy('scope.place')
    .orderBy('p.sort_key')
    .orderBy('p.id')
    .execute()
  const byPerson = Map.groupBy(rows, ({ id }) => id)
  return Array.from(byPerson, ([id, years]) => ({ id, years: years.map(toYear) }))
}

const toYear = (row: {
  readonly year: number
  readonly outcome: YearlyRating['outcome']
  readonly is_exemplary: 0 | 1
}): YearlyRating => ({
  year: row.year,
  outcome: row.outcome,
  isExemplary: row.is_exemplary === 1,
})

/** As {@link peopleChains}; the years of predecessors count where the clerk decided so. */
async function organisationChains(
  db: Db,
  { year }: ListChains,
  scope: YearScope,
): Promise<Found[]> {
  const rows = await db
    .selectFrom('rating')
    .select(['organisation_id as id', 'year', 'outcome', 'is_exemplary'])
    .where('person_id', 'is', null)
    .where('year', '>', year - chainYears)
    .where('year', '<=', year)
    .execute()
  const own = Map.groupBy(rows, ({ id }) => id)
  const yearsOf = (id: OrganisationId) => (own.get(id) ?? []).map(toYear)
  const carried = await carriedHistories(db)
  return scope.members
    .filter(({ id }) => yearsOf(id).some((of) => of.year === year && of.outcome === 'excellent'))
    .map(({ id }) => ({
      id,
      years: inheritedYears(yearsOf(id), predecessorsOf(id, carried).flatMap(yearsOf)),
    }))
}

export type Carried = ReadonlyMap<OrganisationId, readonly OrganisationId[]>

/** For each successor, those directly before it whose history counts for it. */
export async function carriedHistories(db: Db): Promise<Carried> {
  const links = await db
    .selectFrom('succession')
    .where('carries_history', '=', 1)
    .select(['successor_id as successor', 'predecessor_id as predecessor'])
    .execute()
  const bySuccessor = Map.groupBy(links, ({ successor }) => successor)
  return new Map(
    Array.from(bySuccessor, ([id, some]) => [id, some.map(({ predecessor }) => predecessor)]),
  )
}

/** However far back; each once, and never the organisation itself. */
export function predecessorsOf(id: OrganisationId, carried: Carried): readonly OrganisationId[] {
  const found = new Set([id])
  for (const each of found) for (const before of carried.get(each) ?? []) found.add(before)
  found.delete(id)
  return [...found]
}

interface Shown {
  readonly scope: YearScope
  readonly found: readonly Found[]
}

async function describe(
  db: Db,
  { year, subject }: ListChains,
  { scope, found }: Shown,
): Promise<ChainRow[]> {
  const described: readonly RatingRow[] =
    subject === 'person'
      ? await peopleRows(db, { ids: found.map(({ id }) => id as PersonId), year, scope })
      : await organisationRows(db, {
          nodes: found.flatMap(({ id }) => scope.nodes.get(id as OrganisationId) ?? []),
          ...{ year, scope },
        })
  const byId = new Map<string, RatingRow>(described.map((row) => [row.subjectId, row]))
  return found.flatMap(({ id, years }) => {
    const row = byId.get(id)
    const of = new Map(years.map((each) => [each.year, each]))
    const five = Array.from({ length: chainYears }, (_, back) => year - chainYears + 1 + back)
    return row
      ? {
          ...{ subjectId: id, name: row.name, unit: row.unit, detail: row.detail },
          years: five.map((each) => ({ year: each, outcome: of.get(each)?.outcome ?? null })),
          isExemplary: five.every((each) => of.get(each)?.isExemplary === true),
        }
      : []
  })
}
