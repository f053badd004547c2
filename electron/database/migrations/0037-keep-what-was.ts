import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'

/**
 * What a later change must not rewrite: the rule that a duty had, the years that a member of a group
 * was away, the results of papers that turned out to be one person's. And of a campaign: which unit
 * launched it, when and how, and its own files.
 */
export async function up(tx: MigrationTx): Promise<void> {
  await keepFormerRules(tx)
  await keepAbsences(tx)
  await keepResults(tx)
  await createLaunches(tx)
  // Any table named …_attachment with these columns has its files kept and backed up.
  await sql`create table campaign_attachment (
    id text primary key not null,
    campaign_id text not null references campaign (id) deferrable initially deferred,
    name text not null check (name <> ''),
    sha256 text not null check (length(sha256) = 64 and sha256 not glob '*[^0-9a-f]*'),
    kind text not null,
    size_bytes integer not null check (size_bytes > 0),
    added_at text not null,
    constraint campaign_attachment_once unique (campaign_id, sha256)
  ) strict`.execute(tx)
}

/** The day rule of all periods that begin before `until` and not before the one listed before it. */
async function keepFormerRules(tx: MigrationTx): Promise<void> {
  await sql`create table duty_former_rule (
    id text primary key not null,
    duty_id text not null references duty (id) deferrable initially deferred,
    until text not null check (until is date(until)),
    anchor text not null
      check (anchor in ('day', 'last-day', 'working-day', 'lunar-day', 'after-period')),
    anchor_month integer,
    anchor_day integer,
    shift text not null check (shift in ('none', 'before', 'after')),
    constraint duty_former_rule_once unique (duty_id, until)
  ) strict`.execute(tx)
}

/** Whole years between leaving and coming back, both inclusive. */
async function keepAbsences(tx: MigrationTx): Promise<void> {
  await sql`create table comparison_absence (
    id text primary key not null,
    member_id text not null references comparison_member (id) deferrable initially deferred,
    first_year integer not null check (first_year between 1945 and 2199),
    last_year integer not null check (last_year between 1945 and 2199),
    constraint comparison_absence_runs_forward check (last_year >= first_year)
  ) strict`.execute(tx)
  await sql`create index comparison_absence_of on comparison_absence (member_id)`.execute(tx)
}

/** Evaluations of other papers of the same person, campaign and year, that were united into one. */
async function keepResults(tx: MigrationTx): Promise<void> {
  await sql`create table registration_past_result (
    id text primary key not null,
    registration_id text not null
      references registration (id) on delete cascade deferrable initially deferred,
    organisation_id text not null references organisation (id) deferrable initially deferred,
    outcome text not null check (outcome in ('exceeded', 'met', 'partly', 'not-met')),
    result text not null,
    evaluated_on text check (evaluated_on is date(evaluated_on))
  ) strict`.execute(tx)
  await sql`create index registration_past_result_of
    on registration_past_result (registration_id)`.execute(tx)
  // What falls due within a month is asked of the calendar, whatever the number of contents.
  await sql`create index registration_item_by_due
    on registration_item (due_on) where due_on is not null`.execute(tx)
  await sql`create index registration_past_result_by_organisation
    on registration_past_result (organisation_id)`.execute(tx)
}

/** `document`: number of what it was launched by; may be empty, as the day may be unknown. */
async function createLaunches(tx: MigrationTx): Promise<void> {
  await sql`create table campaign_launch (
    id text primary key not null,
    campaign_id text not null references campaign (id) deferrable initially deferred,
    organisation_id text not null references organisation (id) deferrable initially deferred,
    launched_on text check (launched_on is date(launched_on)),
    form text not null check (form in ('conference', 'meeting', 'plan', 'letter', 'other')),
    document text not null,
    note text not null,
    constraint campaign_launched_once unique (campaign_id, organisation_id)
  ) strict`.execute(tx)
  await sql`create index campaign_launch_by_organisation
    on campaign_launch (organisation_id)`.execute(tx)
}
