import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'

/**
 * Targets (chỉ tiêu) as the documents word them, and the figures they are measured by.
 *
 * Numbers are decimals written as text, such as `1.5`: a binary fraction would decide by rounding
 * whether exactly 80% is “trên 80%”. A target says nothing about the cap on ratings, which
 * stays with the ratings.
 */
export async function up(tx: MigrationTx): Promise<void> {
  await createTargets(tx)
  await createFigures(tx)
  // Counting who joined the Party in one year must not read everybody.
  await sql`create index person_by_joining on person (joined_on) where joined_on is not null`.execute(
    tx,
  )
}

async function createTargets(tx: MigrationTx): Promise<void> {
  await sql`create table target (
    id text primary key not null,
    campaign_id text references campaign (id) deferrable initially deferred,
    framework_item_id text references framework_item (id) deferrable initially deferred,
    code text not null,
    title text not null check (title <> ''),
    position integer not null check (position >= 1),
    measure text not null check (measure in
      ('share', 'count', 'amount', 'rank', 'change', 'increment', 'stock', 'milestone')),
    metric text not null,
    counted text not null,
    base text not null,
    base_words text not null,
    operator text not null check (operator in ('gt', 'gte', 'eq', 'lte', 'lt', 'between', 'reduce')),
    compared_with text not null check (compared_with in ('value', 'before', 'external')),
    base_year integer check (base_year between 1945 and 2199),
    reduce_in text check (reduce_in in ('percent', 'points', 'unclear')),
    value_low text check (value_low glob '*[0-9]'),
    value_high text check (value_high glob '*[0-9]'),
    unit text not null,
    better text not null check (better in ('higher', 'lower')),
    period_kind text not null check (period_kind in
      ('year', 'half', 'quarter', 'month', 'campaign', 'date')),
    figures_by text not null check (figures_by in
      ('year', 'half', 'quarter', 'month', 'campaign', 'date')),
    year_from integer check (year_from between 1945 and 2199),
    year_to integer check (year_to between 1945 and 2199),
    due_on text check (due_on is date(due_on)),
    reach text not null check (reach in ('province', 'bloc', 'one', 'each')),
    organisation_id text references organisation (id) deferrable initially deferred,
    levels text not null,
    organisation_kind text,
    roll_up text not null check (roll_up in
      ('sum', 'weighted', 'mean', 'last', 'min', 'max', 'none')),
    directive_id text references directive (id) deferrable initially deferred,
    source_document text not null,
    quote text not null,
    catalogue_key text,
    note text not null,
    search_text text not null,
    constraint values_in_order check (value_high is null or value_low is not null),
    constraint range_has_both check (operator <> 'between' or value_high is not null),
    constraint reduction_says_in_what check ((operator = 'reduce') = (reduce_in is not null)),
    constraint years_in_order check (year_to is null or (year_from is not null and year_to >= year_from)),
    constraint one_is_named check ((reach = 'one') = (organisation_id is not null))
  ) strict`.execute(tx)
  await sql`create unique index target_from_catalogue_once
    on target (catalogue_key) where catalogue_key is not null`.execute(tx)
  await sql`create index target_of_campaign on target (campaign_id, position)`.execute(tx)
  await sql`create index target_of_item on target (framework_item_id)`.execute(tx)
  await sql`create index target_of_directive on target (directive_id)`.execute(tx)
}

/**
 * `role`: what was reached, what this organisation itself was set, or the outside figure (the
 * country's average, R-110) of the same period. Without an organisation it is of the whole.
 */
async function createFigures(tx: MigrationTx): Promise<void> {
  await sql`create table target_value (
    id text primary key not null,
    target_id text not null references target (id) deferrable initially deferred,
    organisation_id text references organisation (id) deferrable initially deferred,
    period text not null check (period <> ''),
    role text not null check (role in ('reached', 'set', 'external')),
    numerator text check (numerator glob '*[0-9]'),
    denominator text check (denominator glob '*[0-9]'),
    value text check (value glob '*[0-9]'),
    note text not null,
    source text not null,
    constraint share_or_value check (
      (value is null) = (numerator is not null) and (numerator is null) = (denominator is null))
  ) strict`.execute(tx)
  await sql`create unique index target_value_once
    on target_value (target_id, period, role, coalesce(organisation_id, ''))`.execute(tx)
  await sql`create index target_value_of_organisation
    on target_value (organisation_id) where organisation_id is not null`.execute(tx)
}
