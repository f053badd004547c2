import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'

/** What was brought in from workbooks, and what the clerk taught the wizard on the way. */
export async function up(tx: MigrationTx): Promise<void> {
  await sql`create table import_batch (
    id text primary key not null,
    target text not null check (target in ('organisations', 'people', 'nominations')),
    file_name text not null,
    file_sha256 text not null,
    imported_at text not null,
    added integer not null,
    updated integer not null,
    skipped integer not null
  ) strict`.execute(tx)
  await sql`create table import_mapping (
    id text primary key not null,
    target text not null,
    header_signature text not null,
    columns text not null,
    constraint import_mapping_once unique (target, header_signature)
  ) strict`.execute(tx)
  await sql`create table import_alias (
    id text primary key not null,
    kind text not null check (kind in ('organisation', 'person')),
    folded_text text not null,
    subject_id text not null,
    constraint import_alias_once unique (kind, folded_text)
  ) strict`.execute(tx)
}
