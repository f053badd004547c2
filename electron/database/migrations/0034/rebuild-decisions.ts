import { sql } from 'kysely'
import type { MigrationTx } from '../../migrate'

/** SQLite cannot widen a check in place. New columns have defaults: undo of older changes lacks them. */
export async function rebuildDecisions(tx: MigrationTx): Promise<void> {
  for (const event of ['insert', 'update', 'delete'])
    await sql`drop trigger ${sql.ref(`decision_nomination_no_${event}`)}`.execute(tx)
  await rebuildDecision(tx)
  await rebuildList(tx)
  await guardDecision(tx)
  await guardList(tx, 'decision_nomination')
  await payAwards(tx)
}

/** A decision that is still on its way, as SQL. */
export const isOpen = (row: string): string => `${row}.status in ('draft', 'signing')`

const formerColumns = [
  ...['id', 'round_id', 'level', 'status', 'number', 'symbol', 'term', 'issued_on', 'occasion'],
  ...['reason', 'proposer', 'proposal', 'fund_source', 'signer_name', 'signer_position'],
  ...['signer_authority', 'recipients', 'bases', 'frozen'],
]

/**
 * `kind` tells award (khen thưởng), praise (biểu dương, R-174), correction (đính chính) and revocation
 * (hủy bỏ); the last two amend another one. `aftermath` is where the files go whose award is revoked.
 */
async function rebuildDecision(tx: MigrationTx): Promise<void> {
  await sql`create table decision_new (
    id text primary key not null,
    round_id text not null references award_round (id) deferrable initially deferred,
    level text not null check (level in ('base', 'bloc', 'province')),
    status text not null check (status in ('draft', 'signing', 'issued', 'corrected', 'revoked')),
    number integer check (number > 0),
    symbol text not null,
    term text not null,
    issued_on text not null check (issued_on is date(issued_on)),
    occasion text not null,
    reason text not null,
    proposer text not null,
    proposal text not null,
    fund_source text not null,
    signer_name text not null,
    signer_position text not null,
    signer_authority text not null,
    recipients text not null,
    bases text not null,
    frozen text,
    kind text not null default 'award' check (kind in ('award', 'praise', 'correction', 'revocation')),
    amends_id text references decision (id) deferrable initially deferred,
    form_id text references award_form (id) deferrable initially deferred,
    aftermath text check (aftermath in ('ineligible', 'passed')),
    constraint decision_number_once unique (symbol, term, number),
    constraint decision_issued_is_numbered
      check (status in ('draft', 'signing') or (number is not null and frozen is not null)),
    constraint decision_amends_another
      check ((kind in ('correction', 'revocation')) = (amends_id is not null)),
    constraint decision_revokes_to_somewhere check ((kind = 'revocation') = (aftermath is not null))
  ) strict`.execute(tx)
  const columns = sql.raw(formerColumns.join(', '))
  await sql`insert into decision_new (${columns}) select ${columns} from decision`.execute(tx)
  await sql`drop table decision`.execute(tx)
  await sql`alter table decision_new rename to decision`.execute(tx)
  await sql`create index decision_amending on decision (amends_id) where amends_id is not null`.execute(
    tx,
  )
  await sql`create index decision_by_day on decision (issued_on)`.execute(tx)
}

/**
 * A file is in one decision at a time; a line whose award was revoked may be released, so that its
 * file can be decided on again. `amount_dong` is set by hand, with a reason.
 */
async function rebuildList(tx: MigrationTx): Promise<void> {
  await sql`create table decision_nomination_new (
    id text primary key not null,
    decision_id text not null references decision (id) on delete cascade deferrable initially deferred,
    nomination_id text not null references nomination (id) deferrable initially deferred,
    position integer not null,
    amount_dong integer check (amount_dong >= 0),
    amount_reason text not null default '',
    is_released integer not null default 0 check (is_released in (0, 1)),
    constraint amount_by_hand_has_a_reason check (amount_dong is null or amount_reason <> '')
  ) strict`.execute(tx)
  await sql`insert into decision_nomination_new (id, decision_id, nomination_id, position)
    select id, decision_id, nomination_id, position from decision_nomination`.execute(tx)
  await sql`drop table decision_nomination`.execute(tx)
  await sql`alter table decision_nomination_new rename to decision_nomination`.execute(tx)
  await sql`create unique index nomination_in_one_decision
    on decision_nomination (nomination_id) where is_released = 0`.execute(tx)
  await sql`create index decision_nomination_in_order
    on decision_nomination (decision_id, position)`.execute(tx)
}

const frozenColumns = [
  ...formerColumns.filter((column) => column !== 'status'),
  ...['kind', 'amends_id', 'form_id', 'aftermath'],
]

/**
 * After issue only the status moves on: to corrected or revoked, never back, and never without a
 * decision that is issued and says so.
 */
async function guardDecision(tx: MigrationTx): Promise<void> {
  const isChanged = frozenColumns.map((column) => `new.${column} is not old.${column}`).join(' or ')
  await sql`create trigger decision_issued_is_frozen before update on decision
    when not ${sql.raw(isOpen('old'))} and (${sql.raw(isChanged)}
      or ${sql.raw(isOpen('new'))}
      or (old.status = 'revoked' and new.status <> 'revoked')
      or (old.status = 'corrected' and new.status = 'issued')
      or (new.status <> old.status and not exists (select 1 from decision as amending
        where amending.amends_id = old.id and not ${sql.raw(isOpen('amending'))})))
    begin select raise(abort, 'an issued decision is never changed'); end`.execute(tx)
  await sql`create trigger decision_issued_stays before delete on decision
    when not ${sql.raw(isOpen('old'))}
    begin select raise(abort, 'an issued decision is never deleted'); end`.execute(tx)
}

/** Rows of an issued decision stay as they are; a line of the list may only be released. */
export async function guardList(tx: MigrationTx, table: string): Promise<void> {
  const isReleasing = `old.is_released = 0 and new.is_released = 1 and ${[
    ...['id', 'decision_id', 'nomination_id', 'position', 'amount_dong', 'amount_reason'],
  ]
    .map((column) => `new.${column} is old.${column}`)
    .join(' and ')}`
  const isAllowed = table === 'decision_nomination' ? `and not (${isReleasing})` : ''
  for (const [event, row] of [
    ['insert', 'new'],
    ['update', 'old'],
    ['delete', 'old'],
  ] as const)
    await sql`create trigger ${sql.ref(`${table}_no_${event}`)}
      before ${sql.raw(event)} on ${sql.ref(table)}
      when exists (select 1 from decision
        where id = ${sql.raw(row)}.decision_id and not ${sql.raw(isOpen('decision'))})
        ${sql.raw(event === 'update' ? isAllowed : '')}
      begin select raise(abort, 'the list of an issued decision is never changed'); end`.execute(tx)
}

/** Every column of the ledger but the link to a person, which follows a merge of records. */
const wordsOfAward = [
  ...['id', 'decision_id', 'nomination_id', 'ledger_number', 'subject_kind', 'organisation_id'],
  ...['honorific', 'name', 'position', 'unit', 'achievement', 'form', 'amount_dong'],
  ...['search_text', 'sort_key', 'form_id', 'multiple_tenths', 'base_pay_dong', 'amount_reason'],
]

/** How an amount came about: multiple × base pay of the day, in tenths and in đồng, or by hand. */
async function payAwards(tx: MigrationTx): Promise<void> {
  await sql`alter table award add column form_id text
    references award_form (id) deferrable initially deferred`.execute(tx)
  await sql`alter table award add column multiple_tenths integer
    check (multiple_tenths > 0)`.execute(tx)
  await sql`alter table award add column base_pay_dong integer check (base_pay_dong > 0)`.execute(
    tx,
  )
  await sql`alter table award add column amount_reason text not null default ''`.execute(tx)
  const isReworded = wordsOfAward.map((column) => `new.${column} is not old.${column}`).join(' or ')
  await sql`drop trigger award_no_update`.execute(tx)
  await sql`create trigger award_no_update before update on award
    when ${sql.raw(isReworded)} or not exists (select 1 from person_merge
      where (merged_id = old.person_id and kept_id = new.person_id)
        or (merged_id = new.person_id and kept_id = old.person_id))
    begin select raise(abort, 'a ledger line is never changed'); end`.execute(tx)
}
