import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'

/** Who the office is and who signs for it, by date: committees are renamed, merged and split. */
export async function up(tx: MigrationTx): Promise<void> {
  await sql`create table committee_version (
    id text primary key not null,
    valid_from text not null check (valid_from is date(valid_from)),
    upper_body text not null,
    name text not null check (name <> ''),
    short_name text not null check (short_name <> ''),
    standing_body text not null,
    symbol text not null check (symbol <> ''),
    place text not null check (place <> ''),
    term text not null,
    basis text not null,
    constraint committee_one_version_a_day unique (valid_from)
  ) strict`.execute(tx)
  await sql`create table signer (
    id text primary key not null,
    full_name text not null check (full_name <> ''),
    position text not null check (position <> ''),
    authority text not null,
    valid_from text not null check (valid_from is date(valid_from)),
    valid_to text check (valid_to is date(valid_to)),
    is_default integer not null check (is_default in (0, 1)),
    constraint signer_period_runs_forward check (valid_to is null or valid_to >= valid_from)
  ) strict`.execute(tx)
}
