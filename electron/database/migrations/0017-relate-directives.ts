import { fold } from '@shared/core/vietnamese-fold'
import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'

/**
 * The register of documents: what is known of each (R-001 … R-030), how they stand to each other,
 * and the files kept with them.
 *
 * The day of a document may be known to the year or the month only, which the old check
 * refused; SQLite can loosen a check only by building the table anew.
 */
export async function up(tx: MigrationTx): Promise<void> {
  await rebuildDirective(tx)
  await fillSearchTexts(tx)
  await sql`create table directive_relation (
    id text primary key not null,
    from_id text not null references directive (id) deferrable initially deferred,
    to_id text not null references directive (id) deferrable initially deferred,
    kind text not null check (kind in
      ('implements', 'based-on', 'replaces', 'cites', 'awards-per', 'continues')),
    extent text check (extent in ('whole', 'partial')),
    note text not null,
    constraint directive_not_related_to_itself check (from_id <> to_id),
    constraint directive_related_once unique (from_id, to_id, kind),
    constraint directive_extent_of_replacement check ((kind = 'replaces') = (extent is not null))
  ) strict`.execute(tx)
  await sql`create index directive_relation_by_target
    on directive_relation (to_id, kind)`.execute(tx)
  // Any table named …_attachment with these columns has its files kept and backed up.
  await sql`create table directive_attachment (
    id text primary key not null,
    directive_id text not null references directive (id) deferrable initially deferred,
    name text not null check (name <> ''),
    sha256 text not null check (length(sha256) = 64 and sha256 not glob '*[^0-9a-f]*'),
    kind text not null,
    size_bytes integer not null check (size_bytes > 0),
    added_at text not null,
    constraint directive_attachment_once unique (directive_id, sha256)
  ) strict`.execute(tx)
  // What the log says of attachments is looked for at every backup; the log itself is long.
  await sql`create index change_row_of_attachments on change_row (seq)
    where table_name glob '*_attachment'`.execute(tx)
}

async function rebuildDirective(tx: MigrationTx): Promise<void> {
  await sql`create table directive_new (
    id text primary key not null,
    number text not null,
    type text not null,
    issuer text not null,
    issued_on text check (issued_on is date(issued_on)
      or issued_on glob '[12][0-9][0-9][0-9]'
      or (issued_on glob '[12][0-9][0-9][0-9]-[01][0-9]'
        and date(issued_on || '-01') is issued_on || '-01')),
    title text not null check (title <> ''),
    signer_title text not null default '',
    recipients text not null default '',
    note text not null default '',
    direction text check (direction in ('incoming', 'outgoing', 'internal')),
    is_ended integer not null default 0 check (is_ended in (0, 1)),
    ended_on text,
    search_text text not null default ''
  ) strict`.execute(tx)
  await sql`insert into directive_new (id, number, type, issuer, issued_on, title)
    select id, number, type, issuer, issued_on, title from directive`.execute(tx)
  await sql`drop table directive`.execute(tx)
  await sql`alter table directive_new rename to directive`.execute(tx)
}

async function fillSearchTexts(tx: MigrationTx): Promise<void> {
  const rows = await tx.selectFrom('directive').selectAll().execute()
  for (const { id, number, type, issuer, title } of rows)
    await tx
      .updateTable('directive')
      .set({ search_text: fold([number, type, title, issuer].join(' ')) })
      .where('id', '=', id)
      .execute()
}
