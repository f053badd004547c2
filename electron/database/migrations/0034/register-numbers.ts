import { sql } from 'kysely'
import type { MigrationTx } from '../../migrate'

/**
 * Every number of a document that this program knows of: one series per issuer, type of document and
 * term. A number is held for a draft, used on paper, or void; the database gives none twice.
 */
export async function registerNumbers(tx: MigrationTx): Promise<void> {
  await sql`create table document_number (
    id text primary key not null,
    issuer text not null check (issuer <> ''),
    type text not null check (type <> ''),
    term text not null,
    number integer not null check (number > 0),
    state text not null check (state in ('held', 'used', 'void')),
    is_by_hand integer not null check (is_by_hand in (0, 1)),
    document_id text,
    dated_on text,
    about text not null,
    constraint document_number_once unique (issuer, type, term, number),
    constraint document_number_by_hand check (is_by_hand = 0 or document_id is null)
  ) strict`.execute(tx)
  await sql`create unique index document_number_of
    on document_number (document_id) where document_id is not null`.execute(tx)
  await enterDecisions(tx)
  // What stands on a paper of this program is taken for good; it may only be declared void.
  await sql`create trigger document_number_is_used before update on document_number
    when old.is_by_hand = 0 and old.state <> 'held' and (old.state = 'void'
      or new.state = 'held' or new.is_by_hand <> 0 or new.document_id is not old.document_id
      or new.issuer <> old.issuer or new.type <> old.type or new.term <> old.term
      or new.number <> old.number or new.id <> old.id)
    begin select raise(abort, 'a used number is never changed'); end`.execute(tx)
  await sql`create trigger document_number_stays before delete on document_number
    when old.is_by_hand = 0 and old.state <> 'held'
    begin select raise(abort, 'a used number is never given up'); end`.execute(tx)
}

/** Type of a decision, “QD” with its stroke. */
const decisionType = sql.lit('Q\u0110')

/** Numbers that decisions of this program have had so far. */
const enterDecisions = (tx: MigrationTx) =>
  sql`insert into document_number
      (id, issuer, type, term, number, state, is_by_hand, document_id, dated_on, about)
    select ${newUuid}, symbol, ${decisionType}, term, number,
      iif(status in ('draft', 'signing'), 'held', 'used'), 0, id, issued_on, occasion
    from decision where number is not null`.execute(tx)

const hex = (bytes: number) => `lower(hex(randomblob(${bytes})))`

/** A random uuid, version 4. */
const newUuid = sql.raw(`${hex(4)} || '-' || ${hex(2)} || '-4' || substr(${hex(2)}, 2) || '-'
  || substr('89ab', 1 + abs(random() % 4), 1) || substr(${hex(2)}, 2) || '-' || ${hex(6)}`)
