import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'

/**
 * Reorganisations (merge, split, received from outside, handed over) as events of their own, with
 * who followed whom; other names an organisation is known by; and, in every version, whether the
 * organisation was at work, so that one row tells the whole state on a past day.
 */
export async function up(tx: MigrationTx): Promise<void> {
  await sql`create table reorganisation (
    id text primary key not null,
    kind text not null check (kind in ('merge', 'split', 'receive', 'hand-over')),
    effective_on text not null check (effective_on is date(effective_on)),
    basis text not null,
    counterpart text not null
  ) strict`.execute(tx)
  await sql`create table succession (
    id text primary key not null,
    reorganisation_id text not null references reorganisation (id) on delete cascade deferrable initially deferred,
    predecessor_id text not null references organisation (id) deferrable initially deferred,
    successor_id text not null references organisation (id) deferrable initially deferred,
    carries_history integer not null check (carries_history in (0, 1)),
    constraint succession_once unique (reorganisation_id, predecessor_id, successor_id),
    constraint succession_between_two check (predecessor_id <> successor_id)
  ) strict`.execute(tx)
  await sql`create index succession_by_predecessor on succession (predecessor_id)`.execute(tx)
  await sql`create index succession_by_successor on succession (successor_id)`.execute(tx)
  await sql`create table organisation_alias (
    id text primary key not null,
    organisation_id text not null references organisation (id) on delete cascade deferrable initially deferred,
    name text not null check (name <> ''),
    search_text text not null,
    constraint organisation_alias_once unique (organisation_id, search_text)
  ) strict`.execute(tx)
  await rebuildVersions(tx)
}

/** SQLite cannot widen a check in place. New columns have defaults: undo of older changes lacks them. */
async function rebuildVersions(tx: MigrationTx): Promise<void> {
  await sql`create table organisation_version_new (
    id text primary key not null,
    organisation_id text not null references organisation (id) on delete cascade deferrable initially deferred,
    ordinal integer not null check (ordinal > 0),
    valid_from text check (valid_from is date(valid_from)),
    cause text not null check (cause in ('create', 'rename', 'move', 'relevel', 'retype', 'close', 'reopen', 'import', 'receive', 'hand-over', 'merge', 'split')),
    name text not null check (name <> ''),
    short_name text not null,
    parent_id text references organisation (id) deferrable initially deferred,
    level text not null check (level in ('bloc', 'base-committee', 'base-cell', 'section-committee', 'cell')),
    kind text not null check (kind in ('party', 'state', 'public-service', 'state-enterprise', 'private-enterprise')),
    basis text not null,
    is_open integer not null default 1 check (is_open in (0, 1)),
    reorganisation_id text references reorganisation (id) on delete set null deferrable initially deferred,
    constraint organisation_version_in_order unique (organisation_id, ordinal)
  ) strict`.execute(tx)
  await sql`insert into organisation_version_new
    select id, organisation_id, ordinal, valid_from, cause, name, short_name, parent_id, level, kind,
      basis, cause <> 'close', null
    from organisation_version`.execute(tx)
  await sql`drop table organisation_version`.execute(tx)
  await sql`alter table organisation_version_new rename to organisation_version`.execute(tx)
  await sql`create index organisation_version_by_parent
    on organisation_version (parent_id)`.execute(tx)
  await sql`create index organisation_version_by_reorganisation on organisation_version (reorganisation_id)
    where reorganisation_id is not null`.execute(tx)
}
