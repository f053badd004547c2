import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'

/**
 * Who is held against whom (R-189 … R-192): groups of one level and type, clusters with a lead that
 * goes round, pairs. Members, leads, criteria and points are of a year; the group outlives it.
 *
 * Points are whole hundredths: “9,25” is 925, so that equal totals are equal.
 */
export async function up(tx: MigrationTx): Promise<void> {
  await createGroups(tx)
  await sql`create table comparison_criterion (
    id text primary key not null,
    group_id text not null references comparison_group (id) deferrable initially deferred,
    year integer not null check (year between 1945 and 2199),
    position integer not null check (position >= 1),
    title text not null check (title <> ''),
    most_points integer not null check (most_points between 1 and 10000000),
    source text not null check (source in ('typed', 'rating', 'good-members', 'registered')),
    excellent_points integer check (excellent_points between 0 and most_points),
    good_points integer check (good_points between 0 and most_points),
    completed_points integer check (completed_points between 0 and most_points),
    not_completed_points integer check (not_completed_points between 0 and most_points),
    constraint points_of_each_rating check ((source = 'rating') =
      (excellent_points is not null and good_points is not null
        and completed_points is not null and not_completed_points is not null))
  ) strict`.execute(tx)
  await sql`create index comparison_criterion_in_order
    on comparison_criterion (group_id, year, position)`.execute(tx)
  await sql`create table comparison_score (
    id text primary key not null,
    criterion_id text not null references comparison_criterion (id) deferrable initially deferred,
    member_id text not null references comparison_member (id) deferrable initially deferred,
    points integer not null check (points >= 0),
    constraint comparison_scored_once unique (criterion_id, member_id)
  ) strict`.execute(tx)
  await sql`create table comparison_result (
    id text primary key not null,
    member_id text not null references comparison_member (id) deferrable initially deferred,
    year integer not null check (year between 1945 and 2199),
    title text not null,
    note text not null,
    constraint comparison_result_once unique (member_id, year)
  ) strict`.execute(tx)
}

async function createGroups(tx: MigrationTx): Promise<void> {
  await sql`create table comparison_group (
    id text primary key not null,
    name text not null check (name <> ''),
    form text not null check (form in ('like', 'cluster', 'pair')),
    subject text not null check (subject in ('organisation', 'person')),
    first_year integer not null check (first_year between 1945 and 2199),
    last_year integer check (last_year between 1945 and 2199),
    campaign_id text references campaign (id) deferrable initially deferred,
    proposal_key text,
    content text not null,
    note text not null,
    search_text text not null,
    constraint comparison_years_run_forward check (last_year is null or last_year >= first_year)
  ) strict`.execute(tx)
  await sql`create table comparison_member (
    id text primary key not null,
    group_id text not null references comparison_group (id) deferrable initially deferred,
    organisation_id text references organisation (id) deferrable initially deferred,
    person_id text references person (id) deferrable initially deferred,
    position integer not null check (position >= 1),
    first_year integer not null check (first_year between 1945 and 2199),
    last_year integer check (last_year between 1945 and 2199),
    constraint comparison_member_is_one check ((organisation_id is null) <> (person_id is null)),
    constraint comparison_member_years_run_forward
      check (last_year is null or last_year >= first_year)
  ) strict`.execute(tx)
  await sql`create unique index comparison_organisation_once
    on comparison_member (group_id, organisation_id) where organisation_id is not null`.execute(tx)
  await sql`create unique index comparison_person_once
    on comparison_member (group_id, person_id) where person_id is not null`.execute(tx)
  await sql`create index comparison_member_of_organisation
    on comparison_member (organisation_id)`.execute(tx)
  await sql`create index comparison_member_of_person on comparison_member (person_id)`.execute(tx)
  await sql`create table comparison_lead (
    id text primary key not null,
    group_id text not null references comparison_group (id) deferrable initially deferred,
    member_id text not null references comparison_member (id) deferrable initially deferred,
    year integer not null check (year between 1945 and 2199),
    role text not null check (role in ('lead', 'deputy')),
    constraint comparison_lead_once unique (group_id, year, role)
  ) strict`.execute(tx)
}
