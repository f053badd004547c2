import type { MigrationTx } from '../migrate'
import { createAmendments } from './0034/create-amendments'
import { createOlderBooks } from './0034/create-older-books'
import { rebuildDecisions } from './0034/rebuild-decisions'
import { registerNumbers } from './0034/register-numbers'

/**
 * A register of document numbers; decisions that correct or revoke others, or praise; what each line
 * of the ledger is paid; and the older paper books. An issued decision and a ledger line are still
 * never edited or deleted: what a later decision does to them stands in rows of its own.
 */
export async function up(tx: MigrationTx): Promise<void> {
  await rebuildDecisions(tx)
  await createAmendments(tx)
  await registerNumbers(tx)
  await createOlderBooks(tx)
}
