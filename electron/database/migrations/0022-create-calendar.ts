import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'

/**
 * What the office itself writes into the calendar (R-129 … R-143). Days that other records carry
 * (deadlines, periods, decisions) stay with those and are only read into the calendar.
 *
 * A yearly event is one row; its days are computed. `starts_on` may be known to the month or the
 * year only: “dự kiến tháng 02 năm 2024” is no day yet.
 */
export async function up(tx: MigrationTx): Promise<void> {
  await sql`create table calendar_event (
    id text primary key not null,
    title text not null check (title <> ''),
    kind text not null check (kind in ('milestone', 'duty', 'meeting', 'deadline', 'anniversary',
      'review', 'launch', 'inspection', 'exchange')),
    starts_on text not null check (starts_on is date(starts_on)
      or starts_on glob '[12][0-9][0-9][0-9]'
      or (starts_on glob '[12][0-9][0-9][0-9]-[01][0-9]'
        and date(starts_on || '-01') is starts_on || '-01')),
    ends_on text check (ends_on is null or (ends_on is date(ends_on) and ends_on >= starts_on
      and length(starts_on) = 10)),
    starts_at text check (starts_at is null or starts_at glob '[0-2][0-9]:[0-5][0-9]'),
    place text not null,
    organisation_id text references organisation (id) deferrable initially deferred,
    campaign_id text references campaign (id) deferrable initially deferred,
    directive_id text references directive (id) deferrable initially deferred,
    yearly text check (yearly in ('solar', 'lunar')),
    first_year integer check (first_year between 1 and 2199),
    state text not null check (state in ('planned', 'done', 'cancelled')),
    done_on text check (done_on is null or (done_on is date(done_on) and state = 'done')),
    result text not null,
    note text not null,
    cycle_year integer check (cycle_year between 1945 and 2199),
    cycle_step text,
    search_text text not null,
    constraint calendar_event_yearly_day check (yearly is null
      or (length(starts_on) = 10 and ends_on is null and state = 'planned')),
    constraint calendar_event_cycle_whole check ((cycle_year is null) = (cycle_step is null)),
    constraint calendar_event_cycle_once unique (cycle_year, cycle_step)
  ) strict`.execute(tx)
  await sql`create index calendar_event_by_day on calendar_event (starts_on)
    where yearly is null`.execute(tx)
  // The few that last for days: found by their end, since they may have begun at any time before.
  await sql`create index calendar_event_by_end on calendar_event (ends_on)
    where ends_on is not null`.execute(tx)
  await sql`create index calendar_event_yearly on calendar_event (id)
    where yearly is not null`.execute(tx)
  await sql`create index calendar_event_of_campaign on calendar_event (campaign_id)
    where campaign_id is not null`.execute(tx)
  await sql`create index calendar_event_of_organisation on calendar_event (organisation_id)
    where organisation_id is not null`.execute(tx)
  await sql`create index calendar_event_of_directive on calendar_event (directive_id)
    where directive_id is not null`.execute(tx)
  await sql`create table event_attachment (
    id text primary key not null,
    event_id text not null references calendar_event (id) deferrable initially deferred,
    name text not null check (name <> ''),
    sha256 text not null check (length(sha256) = 64 and sha256 not glob '*[^0-9a-f]*'),
    kind text not null,
    size_bytes integer not null check (size_bytes > 0),
    added_at text not null,
    constraint event_attachment_once unique (event_id, sha256)
  ) strict`.execute(tx)
}
