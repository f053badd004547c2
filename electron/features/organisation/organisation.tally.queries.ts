import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { sql } from 'kysely'

export interface MemberCount {
  /** Party members: from the later of arriving and joining the Party. */
  readonly party: number
  /** Everyone, Party members included. */
  readonly people: number
}

/**
 * How many are in each organisation itself, those below not included; read from tallies, so the cost
 * grows with the organisations and not with the people.
 *
 * @param day null: now, whatever the dates say
 * @returns organisations with nobody are left out
 */
export async function memberCountsOn(
  db: Db,
  day: LocalDate | null,
): Promise<ReadonlyMap<OrganisationId, MemberCount>> {
  const rows = day === null ? await countsNow(db) : await countsOn(db, day)
  return new Map(
    rows
      .filter(({ people, party }) => people !== 0 || party !== 0)
      .map(({ id, party, people }) => [id, { party, people }]),
  )
}

const countsNow = (db: Db) =>
  db.selectFrom('member_tally').select(['organisation_id as id', 'party', 'people']).execute()

/**
 * What came after the day is taken off the count of now: whole years, and days of the same year, one
 * short range of each per organisation.
 */
async function countsOn(db: Db, day: LocalDate) {
  const year = day.slice(0, 4)
  const nextYear = String(Number(year) + 1)
  const years = await db
    .selectFrom('organisation as o')
    .leftJoin('member_tally as t', 't.organisation_id', 'o.id')
    .leftJoin('membership_year_tally as y', (join) =>
      join.onRef('y.organisation_id', '=', 'o.id').on('y.year', '>', year),
    )
    .select(['o.id', less('party'), less('people')])
    .groupBy('o.id')
    .execute()
  // Crossed, so that the ranges are looked up organisation by organisation.
  const days = await db
    .selectFrom('organisation as o')
    .crossJoin('membership_tally as d')
    .whereRef('d.organisation_id', '=', 'o.id')
    .where('d.day', '>', day)
    .where('d.day', '<', nextYear)
    .select(({ fn }) => [
      'o.id',
      fn.sum<number>('d.party').as('party'),
      fn.sum<number>('d.people').as('people'),
    ])
    .groupBy('o.id')
    .execute()
  const later = new Map(days.map((row) => [row.id, row]))
  return years.map(({ id, party, people }) => ({
    id,
    party: party - (later.get(id)?.party ?? 0),
    people: people - (later.get(id)?.people ?? 0),
  }))
}

const less = (count: 'party' | 'people') =>
  sql<number>`coalesce(t.${sql.ref(count)}, 0) - coalesce(sum(y.${sql.ref(count)}), 0)`.as(count)
