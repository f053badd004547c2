import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'

/** Ways of looking at a list, kept by name: filter, order, columns. `state` is read through zod. */
export async function up(tx: MigrationTx): Promise<void> {
  await sql`create table saved_view (
    id text primary key not null,
    list text not null check (list <> ''),
    name text not null check (name <> ''),
    position integer not null check (position >= 0),
    state text not null check (json_valid(state))
  ) strict`.execute(tx)
  await sql`create index saved_view_by_list on saved_view (list, position)`.execute(tx)
}
