import type { Db } from '@electron/database/database'
import type { OfficeFigures } from '@shared/features/office/office.rules'
import { sql } from 'kysely'

const waiting = `nomination where level = 'bloc'
  and status in ('draft', 'submitted', 'screening', 'eligible', 'waiting')`

const passed = `nomination where level = 'bloc' and status = 'passed'
  and id not in (select nomination_id from decision_nomination where is_released = 0)
  and round_id in (select id from award_round where recognition = 'award')`

/** One round trip: each figure is a count over an index or a small table. */
export async function officeFigures(db: Db): Promise<OfficeFigures> {
  const count = (what: string) => sql<number>`(select count(*) from ${sql.raw(what)})`
  /** The round with most of these rows. */
  const roundOf = (rows: string) =>
    sql<string | null>`(select round_id from ${sql.raw(rows)}
      group by round_id order by count(*) desc, round_id limit 1)`
  return await db
    .selectFrom(sql<{ one: 1 }>`(select 1 as one)`.as('one'))
    .select([
      count('organisation where closed_on is null').as('organisations'),
      count('person').as('people'),
      count('campaign').as('campaigns'),
      count('award_round').as('rounds'),
      count('nomination').as('nominations'),
      count(waiting).as('waiting'),
      roundOf(waiting).as('waitingRound'),
      count(passed).as('passed'),
      roundOf(passed).as('passedRound'),
      count(`decision where status = 'draft'`).as('draftDecisions'),
      count(`decision where status <> 'draft'`).as('issuedDecisions'),
      count('award').as('awards'),
      sql<string | null>`(select max(verified_at) from backup_run)`.as('lastVerifiedBackup'),
    ])
    .executeTakeFirstOrThrow()
}
