import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'
import { countCategories } from './0014/count-categories'
import { countMembers, type Execute } from './0014/count-members'
import { findPeople } from './0014/find-people'
import { findUnplaced } from './0014/find-unplaced'

/**
 * What lists of 800,000 people and trees of 10,000 organisations are read from without reading all
 * of them: tallies and a search index, kept by triggers and filled here from the rows there are.
 */
export async function up(tx: MigrationTx): Promise<void> {
  const execute: Execute = (statement) => sql.raw(statement).execute(tx)
  await countMembers(execute)
  await countCategories(execute)
  await findPeople(execute)
  await findUnplaced(execute)
}
