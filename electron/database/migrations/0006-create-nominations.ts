import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'

/**
 * Award rounds and who is put forward in them. One subject once per round and level: importing the
 * same list twice must not double the counts.
 */
export async function up(tx: MigrationTx): Promise<void> {
  await sql`create table award_round (
    id text primary key not null,
    campaign_id text references campaign (id) deferrable initially deferred,
    name text not null check (name <> ''),
    occasion text not null check (occasion in ('review', 'conclusion', 'topic', 'ad-hoc', 'yearly')),
    recognition text not null check (recognition in ('award', 'praise')),
    achievement text not null,
    held_on text check (held_on is date(held_on))
  ) strict`.execute(tx)
  await sql`create table nomination (
    id text primary key not null,
    round_id text not null references award_round (id) deferrable initially deferred,
    level text not null check (level in ('base', 'bloc', 'province')),
    subject_kind text not null check (subject_kind in ('collective', 'person')),
    organisation_id text references organisation (id) deferrable initially deferred,
    person_id text references person (id) deferrable initially deferred,
    subject_key text not null,
    name text not null check (name <> ''),
    position text not null,
    unit text not null,
    achievement text not null,
    status text not null check (status in
      ('draft', 'submitted', 'screening', 'eligible', 'waiting', 'passed', 'signing', 'decided', 'awarded',
       'returned', 'ineligible', 'failed', 'forwarded', 'withdrawn')),
    note text not null,
    override_reason text not null,
    position_in_list integer not null,
    search_text text not null,
    sort_key text not null,
    constraint nomination_once_per_round unique (round_id, level, subject_kind, subject_key)
  ) strict`.execute(tx)
  await sql`create index nomination_by_subject on nomination (subject_kind, subject_key)`.execute(
    tx,
  )
  await sql`create index nomination_by_name on nomination (subject_kind, sort_key)`.execute(tx)
  await sql`create index nomination_by_person on nomination (person_id) where person_id is not null`.execute(
    tx,
  )
  await sql`create index nomination_by_organisation
    on nomination (organisation_id) where organisation_id is not null`.execute(tx)
}
