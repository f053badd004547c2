import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'

/**
 * What the clerk taught the wizard, in a form that can be shown and taken back: words of a column
 * (“CCVC” is a category), and beside every name and header the spelling it was met in.
 */
export async function up(tx: MigrationTx): Promise<void> {
  await sql`create table import_value (
    id text primary key not null,
    field text not null,
    folded_text text not null,
    text text not null,
    value text not null,
    constraint import_value_once unique (field, folded_text)
  ) strict`.execute(tx)
  // Undoing an older change writes rows without this column.
  await sql`alter table import_alias add column text text not null default ''`.execute(tx)
  await sql`alter table import_mapping add column headers text not null default ''`.execute(tx)
}
