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
 * One short range per organisation: what came after the day is taken off the count of now. Days asked
 * about are mostly recent, and then there is little to take off.
 */
const countsOn = (db: Db, day: LocalDate) =>
  db
    .selectFrom('member_tally as t')
    .leftJoin('membership_tally as since', (join) =>
      join.onRef('since.organisation_id', '=', 't.organisation_id').on('since.day', '>', day),
    )
    .groupBy('t.organisation_id')
    .select([
      't.organisation_id as id',
      sql<number>`t.party - coalesce(sum(since.party), 0)`.as('party'),
      sql<number>`t.people - coalesce(sum(since.people), 0)`.as('people'),
    ])
    .execute()
