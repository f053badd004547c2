import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import type { CapFact, RatingFact } from '@shared/features/eligibility/eligibility.facts'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { chainOn } from '@shared/features/organisation/organisation.names.rules'
import type { PersonId } from '@shared/features/people/people.ids'
import { inheritedYears } from '@shared/features/ratings/ratings.chain.rules'
import { defaultCapRule, noRatings, ruleOfYear } from '@shared/features/ratings/ratings.rules'
import { type SqlBool, sql } from 'kysely'
import { readNameHistory } from '../organisation/organisation.names.queries'
import type { Carried } from '../ratings/ratings.chains.queries'
import { predecessorsOf } from '../ratings/ratings.chains.queries'
import { ratingDay } from '../ratings/ratings.subjects'
import { ownCounts, rollUp } from '../ratings/ratings.tally.queries'
import { chainOf, scopeOf, yearTree } from '../ratings/ratings.tree'

/** A condition looks back this far at most. */
const yearsBack = 20

export interface Rated {
  readonly persons: readonly PersonId[]
  readonly organisations: readonly OrganisationId[]
  readonly year: number
  /** Whose history counts for whom. */
  readonly carried: Carried
}

type Ratings = ReadonlyMap<PersonId | OrganisationId, readonly RatingFact[]>

/** Of people, and of organisations with the predecessors whose history counts for them; newest first. */
export async function ratingFacts(db: Db, rated: Rated): Promise<Ratings> {
  const people = await ofPeople(db, rated)
  const organisations = await ofOrganisations(db, rated)
  const history = await readNameHistory(
    db,
    [...people, ...organisations].map(({ organisationId }) => organisationId),
  )
  const named = ({ organisationId, isExemplary, ...row }: Row): Named => ({
    ...row,
    isExemplary: isExemplary === 1,
    organisationId,
    isInherited: false,
    organisation: chainOn(history, organisationId, `${row.year}-12-31` as LocalDate)[0]?.name ?? '',
  })
  const facts = new Map<PersonId | OrganisationId, readonly RatingFact[]>()
  for (const [id, rows] of Map.groupBy(people, ({ personId }) => personId))
    if (id !== null) facts.set(id, rows.map(named).map(toFact))
  const own = Map.groupBy(organisations, ({ organisationId }) => organisationId)
  const yearsOf = (id: OrganisationId) => (own.get(id) ?? []).map(named)
  for (const id of rated.organisations) {
    const before = predecessorsOf(id, rated.carried).flatMap(yearsOf)
    const carried = before.map((year) => ({ ...year, isInherited: true }))
    facts.set(id, inheritedYears(yearsOf(id), carried).map(toFact))
  }
  return facts
}

type Row = Awaited<ReturnType<typeof ofPeople>>[number]
interface Named extends RatingFact {
  readonly organisationId: OrganisationId
}

const toFact = ({ organisation, isInherited, year, outcome, isExemplary }: Named): RatingFact => ({
  ...{ organisation, isInherited, year, outcome, isExemplary },
})

const rows = (db: Db, year: number) =>
  db
    .selectFrom('rating')
    .where('year', '<=', year)
    .where('year', '>=', year - yearsBack)
    .select(['year', 'outcome', 'is_exemplary as isExemplary'])
    .select(['organisation_id as organisationId', 'person_id as personId'])
    .orderBy('year', 'desc')

// A JSON list is one parameter, however many there are.
const among = (column: string, ids: readonly string[]) =>
  sql<SqlBool>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(ids)}))`

const ofPeople = (db: Db, { persons, year }: Rated) =>
  rows(db, year).where(among('person_id', persons)).execute()

function ofOrganisations(db: Db, { organisations, carried, year }: Rated) {
  const all = organisations.flatMap((id) => [id, ...predecessorsOf(id, carried)])
  return rows(db, year)
    .where('person_id', 'is', null)
    .where(among('organisation_id', [...new Set(all)]))
    .execute()
}

/** Where each person was rated in the year. */
const placesOf = async (db: Db, { persons, year }: Rated) =>
  rows(db, year).where('year', '=', year).where(among('person_id', persons)).execute()

/**
 * For everyone rated in the year, how the people of his tổ chức cơ sở đảng were rated against the cap
 * of the year; of an organisation, how the organisations beside it were.
 */
export async function capFacts(
  db: Db,
  rated: Rated,
  today: LocalDate,
): Promise<ReadonlyMap<PersonId | OrganisationId, CapFact>> {
  const tree = await yearTree(db, ratingDay(rated.year, today))
  const scope = scopeOf(tree, null)
  const totals = rollUp(scope.roots, await ownCounts(db, rated.year, 'person'))
  const rule = ruleOfYear(await capRules(db), rated.year) ?? defaultCapRule
  const facts = new Map<PersonId | OrganisationId, CapFact>()
  for (const { personId, organisationId } of await placesOf(db, rated)) {
    const chain = chainOf(scope, organisationId)
    const base = chain.find(({ level }) => level === 'base-committee' || level === 'base-cell')
    if (personId === null || !base) continue
    facts.set(personId, {
      organisation: base.name,
      counts: totals.get(base.id) ?? noRatings,
      rule,
    })
  }
  return facts
}

async function capRules(db: Db) {
  return db
    .selectFrom('rating_rule')
    .select(['year_from as yearFrom', 'cap_percent as capPercent'])
    .select(['cap_base as capBase', 'rounding'])
    .execute()
}
