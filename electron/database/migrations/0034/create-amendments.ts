import { sql } from 'kysely'
import type { MigrationTx } from '../../migrate'
import { guardList } from './rebuild-decisions'

export async function createAmendments(tx: MigrationTx): Promise<void> {
  await createLines(tx)
  await createRevocations(tx)
  // Any table named …_attachment with these columns has its files kept and backed up.
  await sql`create table decision_attachment (
    id text primary key not null,
    decision_id text not null references decision (id) deferrable initially deferred,
    name text not null check (name <> ''),
    sha256 text not null check (length(sha256) = 64 and sha256 not glob '*[^0-9a-f]*'),
    kind text not null,
    size_bytes integer not null check (size_bytes > 0),
    added_at text not null,
    role text not null check (role in ('signed', 'word', 'other')),
    constraint decision_attachment_once unique (decision_id, sha256)
  ) strict`.execute(tx)
}

/**
 * What an amending decision says: of whom (null: of the decision itself), and for a correction which
 * word was printed how and reads how now.
 */
async function createLines(tx: MigrationTx): Promise<void> {
  await sql`create table amendment_line (
    id text primary key not null,
    decision_id text not null references decision (id) on delete cascade deferrable initially deferred,
    nomination_id text references nomination (id) deferrable initially deferred,
    position integer not null check (position >= 1),
    field text not null check (field in
      ('', 'name', 'position', 'unit', 'achievement', 'honorific', 'amount', 'other')),
    before_text text not null,
    after_text text not null,
    constraint amendment_line_in_order unique (decision_id, position)
  ) strict`.execute(tx)
  await sql`create index amendment_line_of_nomination
    on amendment_line (nomination_id) where nomination_id is not null`.execute(tx)
  await guardList(tx, 'amendment_line')
}

/**
 * A revoked line of the ledger: since when it no longer counts, and whether certificate and money
 * came back. A line is revoked once and for ever.
 */
async function createRevocations(tx: MigrationTx): Promise<void> {
  await sql`create table award_revocation (
    id text primary key not null,
    award_id text not null references award (id) deferrable initially deferred,
    decision_id text not null references decision (id) deferrable initially deferred,
    money_due_dong integer not null check (money_due_dong >= 0),
    certificate_returned_on text check (certificate_returned_on is date(certificate_returned_on)),
    money_returned_dong integer not null default 0 check (money_returned_dong >= 0),
    money_returned_on text check (money_returned_on is date(money_returned_on)),
    note text not null default '',
    constraint award_revoked_once unique (award_id),
    constraint award_revocation_money_within
      check (money_returned_dong <= money_due_dong),
    constraint award_revocation_money_dated
      check ((money_returned_dong = 0) or (money_returned_on is not null))
  ) strict`.execute(tx)
  await sql`create index award_revocation_by_decision on award_revocation (decision_id)`.execute(tx)
  const fixed = ['id', 'award_id', 'decision_id', 'money_due_dong']
    .map((column) => `new.${column} is not old.${column}`)
    .join(' or ')
  await sql`create trigger award_revocation_is_fixed before update on award_revocation
    when ${sql.raw(fixed)}
    begin select raise(abort, 'a revocation is never changed'); end`.execute(tx)
  await sql`create trigger award_revocation_stays before delete on award_revocation
    begin select raise(abort, 'a revocation is never deleted'); end`.execute(tx)
}
