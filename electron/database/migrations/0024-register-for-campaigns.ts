import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'
import { countRegistered, type Execute } from './0024/count-registered'

/**
 * What collectives and people register to do in one year of a campaign (R-144 … R-147), who looks
 * after it, and how many of the members of each organisation have registered.
 */
export async function up(tx: MigrationTx): Promise<void> {
  const execute: Execute = (statement) => sql.raw(statement).execute(tx)
  await createRegistrations(execute)
  await createContents(execute)
  await countRegistered(execute)
}

/**
 * Without a person it is the organisation itself that registers; with one, the organisation is where
 * the person registered, and coverage follows the memberships. No row: nothing handed in.
 */
async function createRegistrations(execute: Execute): Promise<void> {
  await execute(`create table registration (
    id text primary key not null,
    campaign_id text not null references campaign (id) deferrable initially deferred,
    year integer not null check (year between 1945 and 2199),
    organisation_id text not null references organisation (id) deferrable initially deferred,
    person_id text references person (id) on delete cascade deferrable initially deferred,
    state text not null check (state in ('submitted', 'needs-more', 'approved', 'declined')),
    reason text not null,
    received_on text check (received_on is date(received_on)),
    approved_on text check (approved_on is date(approved_on)),
    is_exemplar_candidate integer not null check (is_exemplar_candidate in (0, 1)),
    field_item_id text references framework_item (id) deferrable initially deferred,
    field text not null,
    note text not null,
    outcome text check (outcome in ('exceeded', 'met', 'partly', 'not-met')),
    result text not null,
    evaluated_on text check (evaluated_on is date(evaluated_on)),
    constraint approved_on_a_day_or_not_yet check (state = 'approved' or approved_on is null)
  ) strict`)
  await execute(`create unique index registration_once_per_organisation
    on registration (campaign_id, year, organisation_id) where person_id is null`)
  await execute(`create unique index registration_once_per_person
    on registration (person_id, campaign_id, year) where person_id is not null`)
  await execute(`create index registration_by_organisation
    on registration (organisation_id, campaign_id, year)`)
  await execute('create index registration_by_state on registration (campaign_id, year, state)')
  await execute(`create index registration_of_candidates
    on registration (campaign_id, year) where is_exemplar_candidate = 1`)
  await execute(`create index registration_by_field
    on registration (field_item_id) where field_item_id is not null`)
}

/** The target is kept as it was written; its number, where it has one, as an exact decimal. */
async function createContents(execute: Execute): Promise<void> {
  await execute(`create table registration_item (
    id text primary key not null,
    registration_id text not null
      references registration (id) on delete cascade deferrable initially deferred,
    position integer not null check (position >= 1),
    framework_item_id text references framework_item (id) deferrable initially deferred,
    content text not null check (content <> ''),
    goal text not null,
    target text not null,
    target_value text,
    target_unit text not null,
    due_on text,
    outcome text check (outcome in ('exceeded', 'met', 'partly', 'not-met')),
    result text not null
  ) strict`)
  await execute(`create index registration_item_in_order
    on registration_item (registration_id, position)`)
  await execute(`create index registration_item_by_framework
    on registration_item (framework_item_id) where framework_item_id is not null`)
  await execute(`create table registration_check (
    id text primary key not null,
    registration_id text not null
      references registration (id) on delete cascade deferrable initially deferred,
    kind text not null check (kind in ('assignment', 'check')),
    happened_on text not null check (happened_on is date(happened_on)),
    who text not null,
    note text not null
  ) strict`)
  await execute(`create index registration_check_in_order
    on registration_check (registration_id, happened_on)`)
}
