import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'

/**
 * Pledges (giao ước thi đua): who promises one another what for a year, signed at the meeting of
 * 17/01, with the signed paper as a file and the evaluation a year later.
 */
export async function up(tx: MigrationTx): Promise<void> {
  await createPledges(tx)
  await sql`create table pledge_item (
    id text primary key not null,
    pledge_id text not null references pledge (id) deferrable initially deferred,
    party_id text references pledge_party (id) deferrable initially deferred,
    position integer not null check (position >= 1),
    framework_item_id text references framework_item (id) deferrable initially deferred,
    registration_item_id text references registration_item (id)
      on delete set null deferrable initially deferred,
    content text not null check (content <> ''),
    target text not null,
    due_on text,
    outcome text check (outcome in ('exceeded', 'met', 'partly', 'not-met')),
    result text not null
  ) strict`.execute(tx)
  await sql`create index pledge_item_in_order on pledge_item (pledge_id, position)`.execute(tx)
  await sql`create index pledge_item_of_registration
    on pledge_item (registration_item_id) where registration_item_id is not null`.execute(tx)
  // Any table named …_attachment with these columns has its files kept and backed up.
  await sql`create table pledge_attachment (
    id text primary key not null,
    pledge_id text not null references pledge (id) deferrable initially deferred,
    name text not null check (name <> ''),
    sha256 text not null check (length(sha256) = 64 and sha256 not glob '*[^0-9a-f]*'),
    kind text not null,
    size_bytes integer not null check (size_bytes > 0),
    added_at text not null,
    constraint pledge_attachment_once unique (pledge_id, sha256)
  ) strict`.execute(tx)
}

async function createPledges(tx: MigrationTx): Promise<void> {
  await sql`create table pledge (
    id text primary key not null,
    year integer not null check (year between 1945 and 2199),
    title text not null check (title <> ''),
    campaign_id text references campaign (id) deferrable initially deferred,
    group_id text references comparison_group (id) deferrable initially deferred,
    status text not null check (status in ('draft', 'waiting', 'signed', 'evaluated')),
    signing_on text check (signing_on is date(signing_on)),
    place text not null,
    content text not null,
    is_witnessed integer not null check (is_witnessed in (0, 1)),
    note text not null,
    evaluation text not null,
    evaluated_on text check (evaluated_on is date(evaluated_on)),
    search_text text not null,
    constraint pledge_evaluated_on_a_day check (status <> 'evaluated' or evaluated_on is not null)
  ) strict`.execute(tx)
  await sql`create index pledge_by_year on pledge (year, status)`.execute(tx)
  await sql`create table pledge_party (
    id text primary key not null,
    pledge_id text not null references pledge (id) deferrable initially deferred,
    position integer not null check (position >= 1),
    organisation_id text references organisation (id) deferrable initially deferred,
    person_id text references person (id) deferrable initially deferred,
    name text not null,
    signer_name text not null,
    signer_position text not null,
    signed_on text check (signed_on is date(signed_on)),
    outcome text check (outcome in ('exceeded', 'met', 'partly', 'not-met')),
    result text not null,
    constraint pledge_party_is_one check (
      (organisation_id is not null) + (person_id is not null) + (name <> '') = 1)
  ) strict`.execute(tx)
  await sql`create index pledge_party_in_order on pledge_party (pledge_id, position)`.execute(tx)
  await sql`create index pledge_party_of_organisation
    on pledge_party (organisation_id) where organisation_id is not null`.execute(tx)
  await sql`create index pledge_party_of_person
    on pledge_party (person_id) where person_id is not null`.execute(tx)
}
