import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'
import { seedAwards } from './0030/seed-awards'
import { seedRules } from './0030/seed-rules'

/**
 * What may be awarded, by whom, to whom, for how much and on what conditions, as dated data: what
 * ends keeps its rows, so that a decision of 2022 is judged by the rules of 2022.
 *
 * What this program knows from the start has `is_built_in`; `is_own_knowledge` marks what no text
 * at hand confirms, so that the clerk looks before relying on it.
 */
export async function up(tx: MigrationTx): Promise<void> {
  await createForms(tx)
  await createMoney(tx)
  await createRules(tx)
  await pointAtForms(tx)
  await seedAwards(tx)
  await seedRules(tx)
}

const flag = (column: string) =>
  sql.raw(`${column} integer not null default 0 check (${column} in (0, 1))`)

/** Both days belong to it; null: without beginning, without end. */
const validity = sql.raw(`valid_from text check (valid_from is date(valid_from)),
    valid_to text check (valid_to is date(valid_to))`)
const inOrder = (table: string) =>
  sql.raw(`constraint ${table}_ends_after_it_begins
      check (valid_from is null or valid_to is null or valid_from <= valid_to)`)

async function createForms(tx: MigrationTx): Promise<void> {
  await sql`create table award_form (
    id text primary key not null,
    system text not null check (system in ('party', 'state')),
    category text not null check (category in ('title', 'form')),
    recognition text not null check (recognition in ('award', 'praise')),
    name text not null check (name <> ''),
    level text not null
      check (level in ('cell', 'section', 'base', 'bloc', 'province', 'nation')),
    period text not null check (period in ('year', 'five-year', 'term', 'occasion', 'service')),
    giver text not null,
    ${flag('for_persons')},
    ${flag('for_cells')},
    ${flag('for_base_organisations')},
    ${flag('for_collectives')},
    basis text not null,
    note text not null,
    ${validity},
    position integer not null,
    ${flag('is_built_in')},
    ${flag('is_own_knowledge')},
    constraint award_form_is_for_somebody
      check (for_persons + for_cells + for_base_organisations + for_collectives > 0),
    ${inOrder('award_form')}
  ) strict`.execute(tx)
  await sql`create index award_form_in_order on award_form (system, position)`.execute(tx)
  await sql`create table legal_basis (
    id text primary key not null,
    system text not null check (system in ('party', 'state')),
    purpose text not null check (purpose in ('award', 'money', 'rating', 'format')),
    text text not null check (text <> ''),
    issuer text,
    note text not null,
    ${validity},
    position integer not null,
    ${flag('is_built_in')},
    ${flag('is_own_knowledge')},
    ${inOrder('legal_basis')}
  ) strict`.execute(tx)
  await sql`create index legal_basis_in_order on legal_basis (system, position)`.execute(tx)
}

/** Tenths of the base pay: “0,3 lần mức lương cơ sở” is 3. */
async function createMoney(tx: MigrationTx): Promise<void> {
  await sql`create table award_money (
    id text primary key not null,
    form_id text not null references award_form (id) deferrable initially deferred,
    subject text not null check (subject in ('person', 'cell', 'base-organisation', 'collective')),
    tenths integer not null check (tenths between 0 and 10000),
    basis text not null,
    ${validity},
    ${flag('is_built_in')},
    ${flag('is_own_knowledge')},
    ${inOrder('award_money')}
  ) strict`.execute(tx)
  await sql`create index award_money_of on award_money (form_id, subject)`.execute(tx)
  await sql`create table base_pay (
    id text primary key not null,
    valid_from text not null unique check (valid_from is date(valid_from)),
    amount_dong integer not null check (amount_dong > 0),
    basis text not null,
    ${flag('is_built_in')},
    ${flag('is_own_knowledge')}
  ) strict`.execute(tx)
}

/**
 * Conditions of a form, or without one of every form of the system, or of both systems. Without a
 * tree the conditions are not entered yet (R-204). What the clerk answers by hand and what he lets
 * pass for a reason belong to one nomination.
 */
async function createRules(tx: MigrationTx): Promise<void> {
  await sql`create table award_rule (
    id text primary key not null,
    system text check (system in ('party', 'state')),
    form_id text references award_form (id) deferrable initially deferred,
    subject text check (subject in ('person', 'cell', 'base-organisation', 'collective')),
    title text not null check (title <> ''),
    sentence text not null,
    source text not null,
    tree text check (json_valid(tree)),
    ${validity},
    position integer not null,
    ${flag('is_built_in')},
    ${flag('is_own_knowledge')},
    ${inOrder('award_rule')}
  ) strict`.execute(tx)
  await sql`create index award_rule_of on award_rule (form_id, position)`.execute(tx)
  await sql`create table eligibility_override (
    id text primary key not null,
    nomination_id text not null
      references nomination (id) on delete cascade deferrable initially deferred,
    rule_id text references award_rule (id) on delete cascade deferrable initially deferred,
    reason text not null check (reason <> '')
  ) strict`.execute(tx)
  // Without a rule it is the form itself that was not for this subject, or not in force.
  await sql`create unique index eligibility_override_once
    on eligibility_override (nomination_id, coalesce(rule_id, ''))`.execute(tx)
  await sql`create index eligibility_override_of_rule
    on eligibility_override (rule_id) where rule_id is not null`.execute(tx)
  await sql`create table eligibility_answer (
    id text primary key not null,
    nomination_id text not null
      references nomination (id) on delete cascade deferrable initially deferred,
    question text not null check (question <> ''),
    value text not null check (value <> ''),
    note text not null,
    constraint eligibility_answer_once unique (nomination_id, question)
  ) strict`.execute(tx)
}

/** null: of a nomination, the form of its round; of a round, not chosen yet. */
async function pointAtForms(tx: MigrationTx): Promise<void> {
  for (const table of ['award_round', 'nomination']) {
    await sql`alter table ${sql.ref(table)} add column form_id text
      references award_form (id) deferrable initially deferred`.execute(tx)
    await sql`create index ${sql.ref(`${table}_by_form`)} on ${sql.ref(table)} (form_id)
      where form_id is not null`.execute(tx)
  }
}
