import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'

/** How the clerk had a column read (an old encoding, month before day), kept beside what it means. */
export async function up(tx: MigrationTx): Promise<void> {
  // Undoing an older change writes rows without this column.
  await sql`alter table import_mapping add column readings text not null default '[]'`.execute(tx)
}
