import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'
import { countAtOnce } from './0029/count-at-once'
import { countByYears } from './0029/count-by-years'
import { pauseTriggers } from './0029/pause-triggers'

/**
 * A list of thousands of people is counted and indexed once, not row by row: while `paused_tally`
 * holds its row, the triggers of migration 0014 rest for rows that are added; removing that row
 * counts everyone who was added since. It points at the record being written, so that a pause
 * neither begins outside a command nor outlasts it: the commit is refused.
 *
 * And members are counted by years as well, so that a day long past is as near as yesterday.
 */
export async function up(tx: MigrationTx): Promise<void> {
  const execute = (statement: string) => sql.raw(statement).execute(tx)
  await execute(`create table paused_tally (
    only integer primary key check (only = 1)
      references change_open (only) deferrable initially deferred,
    after_person integer not null,
    after_membership integer not null
  ) strict`)
  await pauseTriggers(tx)
  await countAtOnce(execute)
  await countByYears(execute)
}
