import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'
import { indexMembers } from './0040/index-members'
import { stampOrganisations } from './0040/stamp-organisations'

/**
 * People of a branch, found without reading each of them: what the index of people knows of a
 * person stands a second time, beside everyone of the same organisation. A branch that moves takes
 * its organisations along, so nothing of this is written anew. And a number tells whether anything
 * about organisations has changed, so that names and the order of the tree are read once.
 */
export async function up(tx: MigrationTx): Promise<void> {
  const execute = (statement: string) => sql.raw(statement).execute(tx)
  await indexMembers(execute)
  await stampOrganisations(execute)
}
