import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'

/**
 * Frameworks “Hai chân - Ba mũi” as data (R-048 … R-068), and what a campaign is beside its period:
 * a movement or a peak within one, for whom, under which words, by which frameworks.
 *
 * A version of a framework is a row of its own, so what was launched under the old one stays as it
 * was; `follows_id` leads from a version, or a unit's own copy, to the one it was made from.
 */
export async function up(tx: MigrationTx): Promise<void> {
  await sql`create table framework (
    id text primary key not null,
    code text not null,
    version integer not null check (version >= 1),
    title text not null check (title <> ''),
    audience text not null,
    structure text not null check (structure in ('legs-prongs', 'areas')),
    directive_id text references directive (id) deferrable initially deferred,
    follows_id text references framework (id) deferrable initially deferred,
    catalogue_key text,
    note text not null,
    search_text text not null,
    constraint framework_version_once unique (code, version)
  ) strict`.execute(tx)
  await sql`create table framework_item (
    id text primary key not null,
    framework_id text not null references framework (id) deferrable initially deferred,
    parent_id text references framework_item (id) deferrable initially deferred,
    kind text not null check (kind in ('leg', 'prong', 'area', 'content', 'breakthrough')),
    position integer not null check (position >= 1),
    title text not null check (title <> ''),
    detail text not null,
    quote text not null,
    catalogue_key text
  ) strict`.execute(tx)
  await sql`create index framework_item_in_order
    on framework_item (framework_id, parent_id, position)`.execute(tx)
  await sql`alter table campaign add column kind text not null default 'movement'
    check (kind in ('movement', 'peak', 'yearly', 'parallel'))`.execute(tx)
  await sql`alter table campaign add column parent_id text
    references campaign (id) deferrable initially deferred`.execute(tx)
  await sql`alter table campaign add column slogan text not null default ''`.execute(tx)
  await sql`alter table campaign add column catalogue_key text`.execute(tx)
  await sql`create table campaign_framework (
    id text primary key not null,
    campaign_id text not null references campaign (id) deferrable initially deferred,
    framework_id text not null references framework (id) deferrable initially deferred,
    audience text not null,
    constraint campaign_uses_framework_once unique (campaign_id, framework_id)
  ) strict`.execute(tx)
  await sql`create table campaign_participant (
    id text primary key not null,
    campaign_id text not null references campaign (id) deferrable initially deferred,
    subject text not null check (subject in ('collective', 'person')),
    category text not null check (category <> ''),
    constraint campaign_participant_once unique (campaign_id, subject, category)
  ) strict`.execute(tx)
  await sql`create table campaign_year (
    id text primary key not null,
    campaign_id text not null references campaign (id) deferrable initially deferred,
    year integer not null check (year between 1945 and 2199),
    theme text not null,
    content text not null,
    constraint campaign_year_once unique (campaign_id, year)
  ) strict`.execute(tx)
}
