import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'

/**
 * People and where they belong. `ord` is the row number the search index refers to; it is written
 * out so that compacting the file cannot renumber the rows.
 */
export async function up(tx: MigrationTx): Promise<void> {
  await sql`create table person (
    ord integer primary key,
    id text not null unique,
    full_name text not null check (full_name <> ''),
    sort_key text not null,
    search_text text not null,
    gender text check (gender in ('male', 'female')),
    birth_date text,
    category text not null,
    is_party_member integer not null check (is_party_member in (0, 1)),
    party_card text,
    joined_on text,
    official_on text,
    note text not null
  ) strict`.execute(tx)
  await sql`create index person_by_name on person (sort_key, id)`.execute(tx)
  await sql`create index person_by_search on person (search_text)`.execute(tx)
  await sql`create index person_by_card on person (party_card) where party_card is not null`.execute(
    tx,
  )
  await sql`create virtual table person_search using fts5(
    search_text, content = 'person', content_rowid = 'ord', tokenize = 'unicode61', prefix = '1 2 3'
  )`.execute(tx)
  await sql`create trigger index_person_insert after insert on person begin
    insert into person_search (rowid, search_text) values (new.ord, new.search_text);
  end`.execute(tx)
  await sql`create trigger index_person_delete after delete on person begin
    insert into person_search (person_search, rowid, search_text)
      values ('delete', old.ord, old.search_text);
  end`.execute(tx)
  await sql`create trigger index_person_update after update of search_text, ord on person begin
    insert into person_search (person_search, rowid, search_text)
      values ('delete', old.ord, old.search_text);
    insert into person_search (rowid, search_text) values (new.ord, new.search_text);
  end`.execute(tx)
  await sql`create table membership (
    id text primary key not null,
    person_id text not null references person (id) on delete cascade deferrable initially deferred,
    organisation_id text not null references organisation (id) deferrable initially deferred,
    position text not null,
    valid_from text check (valid_from is date(valid_from)),
    valid_to text check (valid_to is date(valid_to))
  ) strict`.execute(tx)
  await sql`create unique index membership_one_at_a_time
    on membership (person_id) where valid_to is null`.execute(tx)
  // Removing a person looks for memberships by this; the partial index above does not serve.
  await sql`create index membership_by_person on membership (person_id)`.execute(tx)
  await sql`create index membership_by_organisation on membership (organisation_id, valid_to)`.execute(
    tx,
  )
}
