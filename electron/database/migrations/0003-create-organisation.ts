import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'

/**
 * Party organisations. `organisation` holds the state in force now; `organisation_version` how it
 * came to be, one row per change with its effective day and the document behind it. Several changes
 * may take effect on one day: `ordinal` keeps them in order, from 1 within one organisation.
 */
export async function up(tx: MigrationTx): Promise<void> {
  const stateColumns = sql.raw(`
    name text not null check (name <> ''),
    short_name text not null,
    parent_id text references organisation (id) deferrable initially deferred,
    level text not null check (level in ('bloc', 'base-committee', 'base-cell', 'section-committee', 'cell')),
    kind text not null check (kind in ('party', 'state', 'public-service', 'state-enterprise', 'private-enterprise'))`)
  await sql`create table organisation (
    id text primary key not null,
    ${stateColumns},
    position integer not null,
    reported_members integer check (reported_members >= 0),
    opened_on text check (opened_on is date(opened_on)),
    closed_on text check (closed_on is date(closed_on)),
    sort_key text not null,
    search_text text not null
  ) strict`.execute(tx)
  await sql`create index organisation_by_parent on organisation (parent_id, position)`.execute(tx)
  await sql`create index organisation_by_search on organisation (search_text)`.execute(tx)
  await sql`create table organisation_version (
    id text primary key not null,
    organisation_id text not null references organisation (id) on delete cascade deferrable initially deferred,
    ordinal integer not null check (ordinal > 0),
    valid_from text check (valid_from is date(valid_from)),
    cause text not null check (cause in ('create', 'rename', 'move', 'relevel', 'retype', 'close', 'reopen', 'import')),
    ${stateColumns},
    basis text not null,
    constraint organisation_version_in_order unique (organisation_id, ordinal)
  ) strict`.execute(tx)
  // Without it, deleting many organisations (undo of an import) reads every version for each.
  await sql`create index organisation_version_by_parent
    on organisation_version (parent_id)`.execute(tx)
}
