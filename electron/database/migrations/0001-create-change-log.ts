import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'

/** Who did what, in words and row by row. Nothing in it is ever changed or removed. */
export async function up(tx: MigrationTx): Promise<void> {
  await sql`create table change_open (
    only integer primary key check (only = 1),
    seq integer not null
  ) strict`.execute(tx)
  await sql`create table change_record (
    seq integer primary key,
    at_utc text not null,
    actor text not null,
    procedure text not null,
    sentence text not null check (sentence <> ''),
    final_note text,
    reverses_seq integer references change_record (seq),
    prev_hash text not null,
    hash text not null
  ) strict`.execute(tx)
  await sql`create table change_row (
    id integer primary key,
    seq integer not null,
    table_name text not null,
    row_id text not null,
    before_json text,
    after_json text,
    check (before_json is not null or after_json is not null)
  ) strict`.execute(tx)
  await sql`create index change_row_by_seq on change_row (seq)`.execute(tx)
  await sql`create index change_row_by_subject on change_row (row_id, seq)`.execute(tx)
  for (const table of ['change_record', 'change_row'])
    for (const event of ['update', 'delete'])
      await sql`create trigger ${sql.ref(`${table}_no_${event}`)} before ${sql.raw(event)} on ${sql.ref(table)}
        begin select raise(abort, 'the change log is append-only'); end`.execute(tx)
}
