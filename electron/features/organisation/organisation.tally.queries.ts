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
function countsOn(db: Db, day: LocalDate) {
  const year = day.slice(0, 4)
  const nextYear = String(Number(year) + 1)
  const then = (count: 'party' | 'people') => sql<number>`coalesce(t.${sql.ref(count)}, 0)
    - coalesce((select sum(y.${sql.ref(count)}) from membership_year_tally as y
      where y.organisation_id = o.id and y.year > ${year}), 0)
    - coalesce((select sum(d.${sql.ref(count)}) from membership_tally as d
      where d.organisation_id = o.id and d.day > ${day} and d.day < ${nextYear}), 0)`
  return db
    .selectFrom('organisation as o')
    .leftJoin('member_tally as t', 't.organisation_id', 'o.id')
    .select(['o.id', then('party').as('party'), then('people').as('people')])
    .execute()
}
