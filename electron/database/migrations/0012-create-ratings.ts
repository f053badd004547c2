import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'

/**
 * Yearly ratings of organisations and members, “4 tốt”, the cap a year is held against, and a tally
 * of the ratings kept by triggers: a change in one cell changes one or two of its rows.
 */
export async function up(tx: MigrationTx): Promise<void> {
  await createRatings(tx)
  await createTally(tx)
  await createFourGood(tx)
  await sql`create table rating_rule (
    id text primary key not null,
    year_from integer not null unique check (year_from between 1945 and 2199),
    cap_percent integer not null check (cap_percent between 0 and 100),
    cap_base text not null check (cap_base in ('good-only', 'good-or-better', 'all-rated')),
    rounding text not null check (rounding in ('down', 'half-up')),
    basis text not null
  ) strict`.execute(tx)
}

/**
 * Without a person it is the organisation itself that was rated; with one, the organisation is where
 * the person was rated that year, whatever became of either since.
 */
async function createRatings(tx: MigrationTx): Promise<void> {
  await sql`create table rating (
    id text primary key not null,
    year integer not null check (year between 1945 and 2199),
    organisation_id text not null references organisation (id) deferrable initially deferred,
    person_id text references person (id) on delete cascade deferrable initially deferred,
    outcome text not null
      check (outcome in ('excellent', 'good', 'completed', 'not-completed', 'unrated')),
    unrated_reason text check (unrated_reason in ('new', 'exempt', 'suspended', 'other')),
    is_exemplary integer not null default 0 check (is_exemplary in (0, 1)),
    basis text not null default '',
    note text not null default '',
    constraint unrated_for_a_reason check ((outcome = 'unrated') = (unrated_reason is not null)),
    constraint exemplary_among_excellent check (is_exemplary = 0 or outcome = 'excellent')
  ) strict`.execute(tx)
  await sql`create unique index rating_once_per_organisation
    on rating (organisation_id, year) where person_id is null`.execute(tx)
  await sql`create unique index rating_once_per_person
    on rating (person_id, year) where person_id is not null`.execute(tx)
  // The rows behind a number of the tables; the first of the two unique indexes serves the chains.
  await sql`create index rating_by_organisation
    on rating (organisation_id, year, outcome)`.execute(tx)
  await sql`create index rating_by_year on rating (year, outcome)`.execute(tx)
}

async function createTally(tx: MigrationTx): Promise<void> {
  await sql`create table rating_tally (
    year integer not null,
    organisation_id text not null,
    subject_kind text not null check (subject_kind in ('organisation', 'person')),
    outcome text not null,
    is_exemplary integer not null,
    count integer not null,
    primary key (year, subject_kind, organisation_id, outcome, is_exemplary)
  ) strict`.execute(tx)
  const add = (row: 'old' | 'new', by: 1 | -1) => `insert into rating_tally
      (year, organisation_id, subject_kind, outcome, is_exemplary, count)
    values (${row}.year, ${row}.organisation_id,
      case when ${row}.person_id is null then 'organisation' else 'person' end,
      ${row}.outcome, ${row}.is_exemplary, ${by})
    on conflict do update set count = count + excluded.count;`
  const drop = `delete from rating_tally where count = 0 and year = old.year
      and subject_kind = case when old.person_id is null then 'organisation' else 'person' end
      and organisation_id = old.organisation_id and outcome = old.outcome
      and is_exemplary = old.is_exemplary;`
  await sql`create trigger tally_rating_insert after insert on rating begin
    ${sql.raw(add('new', 1))} end`.execute(tx)
  await sql`create trigger tally_rating_delete after delete on rating begin
    ${sql.raw(add('old', -1))} ${sql.raw(drop)} end`.execute(tx)
  await sql`create trigger tally_rating_update
    after update of year, organisation_id, person_id, outcome, is_exemplary on rating begin
    ${sql.raw(add('old', -1))} ${sql.raw(add('new', 1))} ${sql.raw(drop)} end`.execute(tx)
}

/** A criterion nobody has judged yet is null: not the same as not met. */
async function createFourGood(tx: MigrationTx): Promise<void> {
  const judged = (column: string) => sql.raw(`${column} integer check (${column} in (0, 1)),`)
  await sql`create table four_good (
    id text primary key not null,
    year integer not null check (year between 1945 and 2199),
    organisation_id text not null references organisation (id) deferrable initially deferred,
    title text not null check (title in ('cell', 'base-committee')),
    ${judged('politics_met')}
    ${judged('meetings_met')}
    ${judged('unity_met')}
    ${judged('members_met')}
    is_recognised integer not null default 0 check (is_recognised in (0, 1)),
    basis text not null default '',
    note text not null default '',
    constraint four_good_once unique (organisation_id, year),
    constraint recognised_when_all_met check (is_recognised = 0
      or (politics_met is 1 and meetings_met is 1 and unity_met is 1 and members_met is 1))
  ) strict`.execute(tx)
  await sql`create index four_good_by_year on four_good (year)`.execute(tx)
  await sql`create table four_good_criterion (
    id text primary key not null,
    year integer not null check (year between 1945 and 2199),
    title text not null check (title in ('cell', 'base-committee')),
    criterion text not null check (criterion in ('politics', 'meetings', 'unity', 'members')),
    position integer not null,
    text text not null check (text <> '')
  ) strict`.execute(tx)
  await sql`create index four_good_criterion_by_year
    on four_good_criterion (year, title, position)`.execute(tx)
}
