import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'
import { countMembers } from './0014/count-members'

/**
 * What lists of 800,000 people and trees of 10,000 organisations are read from without reading all
 * of them: tallies and a search index, kept by triggers and filled here from the rows there are.
 */
export async function up(tx: MigrationTx): Promise<void> {
  await countMembers((statement) => sql.raw(statement).execute(tx))
}
