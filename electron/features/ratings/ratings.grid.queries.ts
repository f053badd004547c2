import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import { type PartialDate, showPartialDate } from '@shared/core/partial-date'
import { fold } from '@shared/core/vietnamese-fold'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { qualifiedName } from '@shared/features/organisation/organisation.rules'
import { levelLabels } from '@shared/features/organisation/organisation.strings'
import type { PersonId } from '@shared/features/people/people.ids'
import type { RatingGrid, RatingPage, RatingRow } from '@shared/features/ratings/ratings.contract'
import type { RatingOutcome, UnratedReason } from '@shared/features/ratings/ratings.kinds'
import { sql } from 'kysely'
import { isMembershipOn } from '../organisation/organisation.past.queries'
import { ratingDay } from './ratings.subjects'
import { ownCounts } from './ratings.tally.queries'
import { chainOf, scopeOf, type YearNode, type YearScope, yearTree } from './ratings.tree'

/**
 * Everyone who was to be rated at the end of the year, and everyone who was rated, one window of them
 * in the order of the tree.
 */
export async function listToRate(db: Db, grid: RatingGrid, today: LocalDate): Promise<RatingPage> {
  const day = ratingDay(grid.year, today)
  const scope = scopeOf(await yearTree(db, day), grid.organisationId)
  return listSubjects(db, grid, { scope, nodes: scope.members, day })
}

/** What of the grid does not say where to look. */
type Wanted = Omit<RatingGrid, 'organisationId'>

interface At {
  readonly scope: YearScope
  /** Those of the scope that are looked at. */
  readonly nodes: readonly YearNode[]
  readonly day: LocalDate
}

/** As `listToRate`, in some organisations of a scope. */
export const listSubjects = (db: Db, wanted: Wanted, at: At): Promise<RatingPage> =>
  wanted.subject === 'person' ? listPeople(db, wanted, at) : listOrganisations(db, wanted, at)

/** Organisations as one parameter, however many there are; `place` is their order in the tree. */
export const placesOf = (nodes: readonly YearNode[]) =>
  sql<{ place: number; id: OrganisationId }>`(select key as place, value as id
    from json_each(${JSON.stringify(nodes.map(({ id }) => id))}))`

interface Candidate {
  id: PersonId
  organisation_id: OrganisationId
  place: number
}

/** Whoever was rated is shown where that was; the others where they belonged on the day. */
function candidates(db: Db, { year, text, isMissing }: Wanted, { nodes, day }: At) {
  const found = db
    .with(
      (cte) => cte('scope').materialized(),
      () => placesOf(nodes),
    )
    .with(
      'candidate',
      () =>
        sql<Candidate>`(
        select r.person_id as id, scope.id as organisation_id, scope.place
        from scope join rating as r on r.organisation_id = scope.id and r.year = ${year}
        where r.person_id is not null
        union all
        select m.person_id, scope.id, min(scope.place)
        from scope join membership as m on m.organisation_id = scope.id
          join person as p on p.id = m.person_id
        where ${isMembershipOn(day)} and (p.is_party_member = 1 or p.party_ended_on > ${day})
          and (p.joined_on is null or p.joined_on <= ${day})
          and not exists
            (select 1 from rating as r where r.person_id = m.person_id and r.year = ${year})
        group by m.person_id)`,
    )
    .selectFrom('candidate as c')
    .innerJoin('person as p', 'p.id', 'c.id')
    .leftJoin('rating as r', (join) =>
      join.onRef('r.person_id', '=', 'c.id').on('r.year', '=', year),
    )
    .$if(isMissing, (query) => query.where('r.id', 'is', null))
  return wordsOf(text).reduce(
    (query, word) => query.where(sql<boolean>`instr(p.search_text, ${word}) > 0`),
    found,
  )
}

const wordsOf = (text: string) => fold(text).split(' ').filter(Boolean)

async function listPeople(db: Db, grid: Wanted, at: At): Promise<RatingPage> {
  const { total } = await candidates(db, grid, at)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await candidates(db, grid, at)
    .leftJoin('rating as b', (join) =>
      join.onRef('b.person_id', '=', 'c.id').on('b.year', '=', grid.year - 1),
    )
    .select(['p.id', 'c.organisation_id', 'p.full_name', 'p.birth_date', 'b.outcome as previous'])
    .select(['r.outcome', 'r.unrated_reason', 'r.is_exemplary', 'r.note'])
    .orderBy('c.place')
    .orderBy('p.sort_key')
    .orderBy('p.id') // a tie-break, so that no row is shown in two windows
    .limit(grid.limit)
    .offset(grid.offset)
    .execute()
  return { total, rows: rows.map((row) => personRow(row, at.scope)) }
}

interface FoundPerson {
  readonly id: PersonId
  readonly organisation_id: OrganisationId
  readonly full_name: string
  readonly birth_date: PartialDate | null
  readonly outcome: RatingOutcome | null
  readonly unrated_reason: UnratedReason | null
  readonly is_exemplary: 0 | 1 | null
  readonly note: string | null
  readonly previous: RatingOutcome | null
}

export const personRow = (row: FoundPerson, scope: YearScope): RatingRow => ({
  subjectId: row.id,
  name: row.full_name,
  unit: qualifiedName(chainOf(scope, row.organisation_id)),
  detail: row.birth_date === null ? '' : showPartialDate(row.birth_date),
  outcome: row.outcome,
  unratedReason: row.unrated_reason,
  isExemplary: row.is_exemplary === 1,
  note: row.note ?? '',
  previous: row.previous,
})

interface People {
  readonly ids: readonly PersonId[]
  readonly year: number
  readonly scope: YearScope
}

/** Those rated in the year, in no order. @param people at most a few hundred */
export async function peopleRows(
  db: Db,
  { ids, year, scope }: People,
): Promise<readonly RatingRow[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('rating as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .where('r.year', '=', year)
    .where('p.id', 'in', ids)
    .select(['p.id', 'r.organisation_id', 'p.full_name', 'p.birth_date'])
    .select(['r.outcome', 'r.unrated_reason', 'r.is_exemplary', 'r.note'])
    .execute()
  return rows.map((row) => personRow({ ...row, previous: null }, scope))
}

async function listOrganisations(
  db: Db,
  grid: Wanted,
  { scope, nodes: all }: At,
): Promise<RatingPage> {
  const rated = await ownCounts(db, grid.year, 'organisation')
  const words = wordsOf(grid.text)
  const isWanted = (node: YearNode) =>
    (isToRate(node) || rated.has(node.id)) &&
    !(grid.isMissing && rated.has(node.id)) &&
    words.every((word) => fold(node.name).includes(word))
  const wanted = all.filter(isWanted)
  const nodes = wanted.slice(grid.offset, grid.offset + grid.limit)
  return {
    total: wanted.length,
    rows: await organisationRows(db, { nodes, year: grid.year, scope }),
  }
}

/** The top itself is rated by the level above the office. */
export const isToRate = ({ isOpen, level }: YearNode): boolean => isOpen && level !== 'bloc'

interface Nodes {
  readonly nodes: readonly YearNode[]
  readonly year: number
  readonly scope: YearScope
}

/** @param nodes at most a few hundred */
export async function organisationRows(
  db: Db,
  { nodes, year, scope }: Nodes,
): Promise<readonly RatingRow[]> {
  const ids = nodes.map(({ id }) => id)
  const rows =
    ids.length === 0
      ? []
      : await db
          .selectFrom('rating')
          .selectAll()
          .where('person_id', 'is', null)
          .where('organisation_id', 'in', ids)
          .where('year', 'in', [year, year - 1])
          .execute()
  const of = new Map(rows.map((row) => [`${row.organisation_id} ${row.year}`, row]))
  return nodes.map((node) => {
    const rating = of.get(`${node.id} ${year}`)
    return {
      subjectId: node.id,
      name: node.name,
      unit: qualifiedName(
        chainOf(scope, node.id)
          .slice(1)
          .filter(({ level }) => level !== 'bloc'),
      ),
      detail: levelLabels[node.level],
      outcome: rating?.outcome ?? null,
      unratedReason: rating?.unrated_reason ?? null,
      isExemplary: rating?.is_exemplary === 1,
      note: rating?.note ?? '',
      previous: of.get(`${node.id} ${year - 1}`)?.outcome ?? null,
    }
  })
}
