import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'

/**
 * Recurring duties (R-134 … … ): the rule by which they fall due, and what
 * was recorded of each time they did.
 *
 * The times themselves are worked out from the rule; a row here is only what somebody noted: that a
 * unit submitted, was sent back, was excused, or was given another day. A period is named by a key
 * (`2026-03`, `2026-Q3`, `2026-H1`, `2026`, lunar `2026-L05`), so a note outlives a change of the day.
 */
export async function up(tx: MigrationTx): Promise<void> {
  await createDuty(tx)
  // Chosen from the first day on, or (`since`) from the day it took over from another.
  await sql`create table duty_unit (
    id text primary key not null,
    duty_id text not null references duty (id) deferrable initially deferred,
    organisation_id text not null references organisation (id) deferrable initially deferred,
    since text check (since is date(since)),
    constraint duty_unit_once unique (duty_id, organisation_id)
  ) strict`.execute(tx)
  await sql`create index duty_unit_by_organisation on duty_unit (organisation_id)`.execute(tx)
  await createSubmission(tx)
  // Any table named …_attachment with these columns has its files kept and backed up.
  await sql`create table duty_submission_attachment (
    id text primary key not null,
    submission_id text not null references duty_submission (id) deferrable initially deferred,
    name text not null check (name <> ''),
    sha256 text not null check (length(sha256) = 64 and sha256 not glob '*[^0-9a-f]*'),
    kind text not null,
    size_bytes integer not null check (size_bytes > 0),
    added_at text not null,
    constraint duty_submission_attachment_once unique (submission_id, sha256)
  ) strict`.execute(tx)
}

/**
 * `anchor` says how the day is found within a period: `anchor_month` counts months within it from
 * 1 (of a lunar year: its months), `anchor_day` is a day of the month, the n-th working day
 * (negative from the end), a lunar day, or days after the end of the period (negative before).
 */
async function createDuty(tx: MigrationTx): Promise<void> {
  await sql`create table duty (
    id text primary key not null,
    title text not null check (title <> ''),
    what text not null
      check (what in ('report', 'evaluation', 'review', 'meeting', 'plan', 'other')),
    period text not null check (period in ('month', 'quarter', 'half-year', 'year', 'months')),
    every_months integer check (every_months between 1 and 60),
    first_month text check (first_month glob '[12][0-9][0-9][0-9]-[01][0-9]'),
    anchor text not null
      check (anchor in ('day', 'last-day', 'working-day', 'lunar-day', 'after-period')),
    anchor_month integer,
    anchor_day integer,
    shift text not null check (shift in ('none', 'before', 'after')),
    lead_days integer not null check (lead_days between 0 and 366),
    valid_from text not null check (valid_from is date(valid_from)),
    valid_to text check (valid_to is date(valid_to)),
    owed_by text not null check (owed_by in ('office', 'base', 'chosen', 'level', 'kind')),
    owed_level text check (owed_level in
      ('base-committee', 'base-cell', 'section-committee', 'cell')),
    owed_kind text check (owed_kind in
      ('party', 'state', 'public-service', 'state-enterprise', 'private-enterprise')),
    addressee text not null,
    campaign_id text references campaign (id) deferrable initially deferred,
    directive_id text references directive (id) deferrable initially deferred,
    quote text not null,
    note text not null,
    catalogue_key text,
    sort_key text not null,
    search_text text not null,
    constraint duty_own_rhythm check (
      (period = 'months') = (every_months is not null)
      and (period = 'months') = (first_month is not null)),
    constraint duty_owed_level check ((owed_by = 'level') = (owed_level is not null)),
    constraint duty_owed_kind check ((owed_by = 'kind') = (owed_kind is not null))
  ) strict`.execute(tx)
  await sql`create unique index duty_from_catalogue_once
    on duty (catalogue_key) where catalogue_key is not null`.execute(tx)
  await sql`create index duty_by_campaign
    on duty (campaign_id) where campaign_id is not null`.execute(tx)
  await sql`create index duty_by_directive
    on duty (directive_id) where directive_id is not null`.execute(tx)
  // Another day for one time of a duty, for everybody who owes it.
  await sql`create table duty_due (
    id text primary key not null,
    duty_id text not null references duty (id) deferrable initially deferred,
    period_key text not null check (period_key <> ''),
    due_on text not null check (due_on is date(due_on)),
    note text not null,
    constraint duty_due_once unique (duty_id, period_key)
  ) strict`.execute(tx)
}

/** Without an organisation it is the office itself that owed it. `pending`: only another day noted. */
async function createSubmission(tx: MigrationTx): Promise<void> {
  await sql`create table duty_submission (
    id text primary key not null,
    duty_id text not null references duty (id) deferrable initially deferred,
    period_key text not null check (period_key <> ''),
    organisation_id text references organisation (id) deferrable initially deferred,
    state text not null
      check (state in ('pending', 'submitted', 'returned', 'accepted', 'excused')),
    submitted_on text check (submitted_on is date(submitted_on)),
    number text not null,
    returned_on text check (returned_on is date(returned_on)),
    accepted_on text check (accepted_on is date(accepted_on)),
    due_on text check (due_on is date(due_on)),
    reason text not null,
    note text not null,
    constraint duty_submission_day check (
      state not in ('submitted', 'accepted') or submitted_on is not null),
    constraint duty_accepted_on check ((state = 'accepted') = (accepted_on is not null))
  ) strict`.execute(tx)
  await sql`create unique index duty_submission_once
    on duty_submission (duty_id, period_key, ifnull(organisation_id, ''))`.execute(tx)
  await sql`create index duty_submission_by_organisation
    on duty_submission (organisation_id) where organisation_id is not null`.execute(tx)
}
