import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'

/** Directive documents and the emulation campaigns they launch. */
export async function up(tx: MigrationTx): Promise<void> {
  await sql`create table directive (
    id text primary key not null,
    number text not null,
    type text not null,
    issuer text not null,
    issued_on text check (issued_on is date(issued_on)),
    title text not null check (title <> '')
  ) strict`.execute(tx)
  await sql`create table campaign (
    id text primary key not null,
    name text not null check (name <> ''),
    directive_id text references directive (id) deferrable initially deferred,
    starts_on text check (starts_on is date(starts_on)),
    ends_on text check (ends_on is date(ends_on)),
    vision_year integer,
    status text not null check (status in
      ('draft', 'launched', 'running', 'reviewed', 'concluded', 'closed', 'paused', 'cancelled')),
    scope text not null,
    search_text text not null,
    constraint campaign_period_runs_forward check (ends_on is null or starts_on is null or ends_on >= starts_on)
  ) strict`.execute(tx)
}
