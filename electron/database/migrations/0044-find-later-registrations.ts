import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'

/**
 * What was handed in after a day is taken off the count of now. On the day itself that is next to
 * nothing, and is found as such: without this index every day of a year was looked through.
 */
export async function up(tx: MigrationTx): Promise<void> {
  await sql`create index registration_tally_by_day
    on registration_tally_day (campaign_id, year, day)`.execute(tx)
}
