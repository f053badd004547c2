import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'

/**
 * Commendation decisions and the ledger of awards. An issued decision and a ledger line are never
 * edited or deleted, whoever asks: the database itself refuses.
 */
export async function up(tx: MigrationTx): Promise<void> {
  await sql`create table decision (
    id text primary key not null,
    round_id text not null references award_round (id) deferrable initially deferred,
    level text not null check (level in ('base', 'bloc', 'province')),
    status text not null check (status in ('draft', 'issued', 'corrected', 'revoked')),
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
    constraint decision_number_once unique (symbol, term, number),
    constraint decision_issued_is_numbered check (status = 'draft' or (number is not null and frozen is not null))
  ) strict`.execute(tx)
  await sql`create table decision_nomination (
    id text primary key not null,
    decision_id text not null references decision (id) on delete cascade deferrable initially deferred,
    nomination_id text not null references nomination (id) deferrable initially deferred,
    position integer not null,
    constraint nomination_in_one_decision unique (nomination_id)
  ) strict`.execute(tx)
  await sql`create table award (
    id text primary key not null,
    decision_id text not null references decision (id) deferrable initially deferred,
    nomination_id text references nomination (id) deferrable initially deferred,
    ledger_number integer not null check (ledger_number > 0),
    subject_kind text not null check (subject_kind in ('collective', 'person')),
    organisation_id text references organisation (id) deferrable initially deferred,
    person_id text references person (id) deferrable initially deferred,
    honorific text not null,
    name text not null,
    position text not null,
    unit text not null,
    achievement text not null,
    form text not null,
    amount_dong integer check (amount_dong >= 0),
    search_text text not null,
    sort_key text not null,
    constraint award_ledger_number_once unique (ledger_number)
  ) strict`.execute(tx)
  await sql`create index award_by_decision on award (decision_id, ledger_number)`.execute(tx)
  await sql`create index award_by_person on award (person_id) where person_id is not null`.execute(
    tx,
  )
  await sql`create index award_by_organisation
    on award (organisation_id) where organisation_id is not null`.execute(tx)
  await forbidChanges(tx)
}

/** After issue only the status may move on, to corrected or revoked by a later decision. */
const frozenColumns = [
  ...['id', 'round_id', 'level', 'number', 'symbol', 'term', 'issued_on', 'occasion', 'reason'],
  ...['proposer', 'proposal', 'fund_source', 'signer_name', 'signer_position', 'signer_authority'],
  ...['recipients', 'bases', 'frozen'],
]

async function forbidChanges(tx: MigrationTx): Promise<void> {
  const isChanged = frozenColumns.map((column) => `new.${column} is not old.${column}`).join(' or ')
  await sql`create trigger decision_issued_is_frozen before update on decision
    when old.status <> 'draft' and (new.status = 'draft' or ${sql.raw(isChanged)})
    begin select raise(abort, 'an issued decision is never changed'); end`.execute(tx)
  await sql`create trigger decision_issued_stays before delete on decision when old.status <> 'draft'
    begin select raise(abort, 'an issued decision is never deleted'); end`.execute(tx)
  for (const [event, row] of [
    ['insert', 'new'],
    ['update', 'old'],
    ['delete', 'old'],
  ] as const)
    await sql`create trigger ${sql.ref(`decision_nomination_no_${event}`)}
      before ${sql.raw(event)} on decision_nomination
      when exists (select 1 from decision
        where id = ${sql.raw(row)}.decision_id and status <> 'draft')
      begin select raise(abort, 'the list of an issued decision is never changed'); end`.execute(tx)
  for (const event of ['update', 'delete'])
    await sql`create trigger ${sql.ref(`award_no_${event}`)} before ${sql.raw(event)} on award
      begin select raise(abort, 'a ledger line is never changed'); end`.execute(tx)
}
