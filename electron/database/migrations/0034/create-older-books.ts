import { sql } from 'kysely'
import type { MigrationTx } from '../../migrate'

/**
 * Awards of the time before this program, as the older paper books have them: numbers of their own,
 * days as far as they are known (R-205). A book is open to mending until it is locked.
 */
export async function createOlderBooks(tx: MigrationTx): Promise<void> {
  await sql`create table older_book (
    id text primary key not null,
    name text not null check (name <> ''),
    level text not null check (level in ('base', 'bloc', 'province')),
    first_year integer check (first_year between 1930 and 2199),
    last_year integer check (last_year between 1930 and 2199),
    note text not null,
    locked_on text check (locked_on is date(locked_on)),
    constraint older_book_runs_forward check (last_year >= first_year)
  ) strict`.execute(tx)
  await sql`create table older_award (
    id text primary key not null,
    book_id text not null references older_book (id) deferrable initially deferred,
    position integer not null check (position >= 1),
    book_number text not null,
    decision_number text not null,
    decided_on text,
    subject_kind text not null check (subject_kind in ('collective', 'person')),
    organisation_id text references organisation (id) deferrable initially deferred,
    person_id text references person (id) deferrable initially deferred,
    name text not null check (name <> ''),
    job text not null,
    unit text not null,
    form text not null,
    form_id text references award_form (id) deferrable initially deferred,
    achievement text not null,
    amount_dong integer check (amount_dong >= 0),
    handed_on text,
    received_by text not null,
    note text not null,
    search_text text not null,
    sort_key text not null,
    constraint older_award_in_order unique (book_id, position)
  ) strict`.execute(tx)
  await sql`create unique index older_award_number_once
    on older_award (book_id, book_number) where book_number <> ''`.execute(tx)
  await sql`create index older_award_by_person
    on older_award (person_id) where person_id is not null`.execute(tx)
  await sql`create index older_award_by_organisation
    on older_award (organisation_id) where organisation_id is not null`.execute(tx)
  await sql`create index older_award_by_day on older_award (decided_on)`.execute(tx)
  await lockBooks(tx)
  await showTogether(tx)
}

const wordsOfOlderAward = [
  ...['id', 'book_id', 'position', 'book_number', 'decision_number', 'decided_on', 'subject_kind'],
  ...['organisation_id', 'name', 'job', 'unit', 'form', 'form_id', 'achievement', 'amount_dong'],
  ...['handed_on', 'received_by', 'note', 'search_text', 'sort_key'],
]

/** A locked book is opened again, or nothing in it changes; links follow merges of records. */
async function lockBooks(tx: MigrationTx): Promise<void> {
  const isLocked = (row: string) =>
    `exists (select 1 from older_book where id = ${row}.book_id and locked_on is not null)`
  const isReworded = wordsOfOlderAward
    .map((column) => `new.${column} is not old.${column}`)
    .join(' or ')
  for (const [event, condition] of [
    ['insert', isLocked('new')],
    ['update', `(${isLocked('old')} or ${isLocked('new')}) and (${isReworded})`],
    ['delete', isLocked('old')],
  ] as const)
    await sql`create trigger ${sql.ref(`older_award_locked_no_${event}`)}
      before ${sql.raw(event)} on older_award when ${sql.raw(condition)}
      begin select raise(abort, 'a locked book is never changed'); end`.execute(tx)
  await sql`create trigger older_book_locked_stays before delete on older_book
    when old.locked_on is not null
    begin select raise(abort, 'a locked book is never deleted'); end`.execute(tx)
}

/**
 * Every award on record, of this program and of the older books, in one shape. `decided_on` is a whole
 * day, or of an older book perhaps a month, a year or null. `number` and `symbol` make the decision's
 * number; of an older book it stands in `decision_text` as the book has it.
 */
const showTogether = (tx: MigrationTx) =>
  sql`create view award_on_record as
    select a.id, 'ledger' as source, a.decision_id, null as book_id, a.nomination_id, d.round_id,
      d.level, a.ledger_number, '' as book_number, d.number, d.symbol, '' as decision_text,
      d.issued_on as decided_on, a.subject_kind, a.organisation_id, a.person_id, a.honorific,
      a.name, a.position as job, a.unit, a.form, a.form_id, a.achievement, a.amount_dong,
      a.search_text, a.sort_key,
      exists (select 1 from award_revocation as r where r.award_id = a.id) as is_revoked
    from award as a join decision as d on d.id = a.decision_id
    union all
    select o.id, 'older', null, o.book_id, null, null,
      b.level, null, o.book_number, null, null, o.decision_number,
      o.decided_on, o.subject_kind, o.organisation_id, o.person_id, null,
      o.name, o.job, o.unit, o.form, o.form_id, o.achievement, o.amount_dong,
      o.search_text, o.sort_key, 0
    from older_award as o join older_book as b on b.id = o.book_id`.execute(tx)
