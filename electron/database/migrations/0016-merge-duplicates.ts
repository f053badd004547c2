import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'

/**
 * Two records of one person become one, and pairs the clerk declared to be two people are not
 * offered again.
 *
 * A ledger line still keeps every printed word and number for ever. Only its link to a person's
 * record may follow that record, and only along a merge that is on file, either way: a merge that is
 * undone takes its links back.
 */
export async function up(tx: MigrationTx): Promise<void> {
  await sql`create table person_merge (
    id text primary key not null,
    kept_id text not null references person (id) on delete cascade deferrable initially deferred,
    merged_id text not null,
    merged_name text not null,
    merged_on text not null check (merged_on is date(merged_on)),
    constraint person_merged_once unique (merged_id)
  ) strict`.execute(tx)
  await sql`create index person_merge_by_kept on person_merge (kept_id)`.execute(tx)
  await sql`create table duplicate_dismissal (
    id text primary key not null,
    first_id text not null references person (id) on delete cascade deferrable initially deferred,
    second_id text not null references person (id) on delete cascade deferrable initially deferred,
    reason text not null,
    dismissed_on text not null check (dismissed_on is date(dismissed_on)),
    constraint dismissed_pair_in_order check (first_id < second_id),
    constraint dismissed_once unique (first_id, second_id)
  ) strict`.execute(tx)
  await sql`create index duplicate_dismissal_by_second
    on duplicate_dismissal (second_id)`.execute(tx)
  await letLinksFollowMerges(tx)
}

/** Every column of the ledger but the link. */
const wordsOfAward = [
  ...['id', 'decision_id', 'nomination_id', 'ledger_number', 'subject_kind', 'organisation_id'],
  ...['honorific', 'name', 'position', 'unit', 'achievement', 'form', 'amount_dong'],
  ...['search_text', 'sort_key'],
]

async function letLinksFollowMerges(tx: MigrationTx): Promise<void> {
  const isReworded = wordsOfAward.map((column) => `new.${column} is not old.${column}`).join(' or ')
  await sql`drop trigger award_no_update`.execute(tx)
  await sql`create trigger award_no_update before update on award
    when ${sql.raw(isReworded)} or not exists (select 1 from person_merge
      where (merged_id = old.person_id and kept_id = new.person_id)
        or (merged_id = new.person_id and kept_id = old.person_id))
    begin select raise(abort, 'a ledger line is never changed'); end`.execute(tx)
}
