import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'

/**
 * Work items (đầu việc) of a plan: who does what from when to when, in which field of work
 * they are counted, and how far each has come.
 *
 * Start, end and owner may still be open: a plan is drafted before all of it is known, and the
 * screen says what is missing. Who owns it is an organisation, a person, both, or words for
 * somebody who is on no list.
 */
export async function up(tx: MigrationTx): Promise<void> {
  await sql`create table work_item (
    id text primary key not null,
    campaign_id text references campaign (id) deferrable initially deferred,
    framework_item_id text references framework_item (id) deferrable initially deferred,
    year integer not null check (year between 1945 and 2199),
    field text not null,
    title text not null check (title <> ''),
    organisation_id text references organisation (id) deferrable initially deferred,
    person_id text references person (id) deferrable initially deferred,
    owner_text text not null,
    starts_on text check (starts_on is date(starts_on)),
    due_on text check (due_on is date(due_on)),
    done_on text check (done_on is date(done_on)),
    state text not null check (state in ('planned', 'doing', 'done', 'dropped')),
    progress integer not null check (progress between 0 and 100),
    result text not null,
    note text not null,
    search_text text not null,
    constraint work_item_runs_forward check (starts_on is null or due_on is null or starts_on <= due_on),
    constraint work_item_done_day_when_done check (done_on is null or state = 'done'),
    constraint work_item_done_is_whole check ((state = 'done') = (progress = 100))
  ) strict`.execute(tx)
  await sql`create index work_item_by_due on work_item (due_on, state)`.execute(tx)
  await sql`create index work_item_by_year on work_item (year, state)`.execute(tx)
  await sql`create index work_item_by_campaign on work_item (campaign_id)
    where campaign_id is not null`.execute(tx)
  await sql`create index work_item_by_organisation on work_item (organisation_id)
    where organisation_id is not null`.execute(tx)
  await sql`create index work_item_by_person on work_item (person_id)
    where person_id is not null`.execute(tx)
  await sql`create index work_item_by_framework_item on work_item (framework_item_id)
    where framework_item_id is not null`.execute(tx)
  await sql`create table work_item_attachment (
    id text primary key not null,
    work_item_id text not null references work_item (id) deferrable initially deferred,
    name text not null check (name <> ''),
    sha256 text not null check (length(sha256) = 64 and sha256 not glob '*[^0-9a-f]*'),
    kind text not null,
    size_bytes integer not null check (size_bytes > 0),
    added_at text not null,
    constraint work_item_attachment_once unique (work_item_id, sha256)
  ) strict`.execute(tx)
}
