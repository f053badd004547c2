import type { Execute } from './count-members'

/**
 * People who belong to no organisation now: few among very many, and no index over memberships says
 * who has none.
 */
export async function findUnplaced(execute: Execute): Promise<void> {
  await execute('create table person_search_unplaced (ord integer primary key) strict')
  await execute(`create trigger unplaced_person_insert after insert on person begin
    ${look('new.id')} end`)
  await execute(`create trigger unplaced_person_delete after delete on person begin
    delete from person_search_unplaced where ord = old.ord; end`)
  await execute(`create trigger unplaced_membership_insert after insert on membership
    when new.valid_to is null begin ${found('new.person_id')} end`)
  await execute(`create trigger unplaced_membership_delete after delete on membership
    when old.valid_to is null begin ${look('old.person_id')} end`)
  await execute(`create trigger unplaced_membership_update after update of person_id, valid_to on membership
    when new.person_id is not old.person_id or new.valid_to is not old.valid_to begin
    ${look('old.person_id')} ${found('new.person_id')} ${look('new.person_id')} end`)
  await fillUnplaced(execute)
}

/** From the rows there are. */
export async function fillUnplaced(execute: Execute): Promise<void> {
  await execute('delete from person_search_unplaced')
  await execute(`insert into person_search_unplaced select p.ord from person as p where not exists
    (select 1 from membership as m where m.person_id = p.id and m.valid_to is null)`)
}

const found = (personId: string) => `delete from person_search_unplaced
  where ord = (select ord from person where id = ${personId});`

const look = (personId: string) => `insert or ignore into person_search_unplaced
  select p.ord from person as p where p.id = ${personId} and not exists
    (select 1 from membership as m where m.person_id = p.id and m.valid_to is null);`
