import type { Execute } from '../0014/count-members'

/**
 * `person_search_member` holds, organisation by organisation and there in the order of names, the
 * text under which the index of people (migration 0014, find-people.ts) knows everyone who belongs
 * there now. It follows `person_search_place`, which knows where each person belongs: whatever gives
 * a person another place or another organisation rewrites one row of each.
 */
export async function indexMembers(execute: Execute): Promise<void> {
  await execute('alter table person_search_place add column organisation_id text')
  await execute(`create table person_search_member (
    organisation_id text not null,
    place integer not null,
    ord integer not null,
    found text not null,
    primary key (organisation_id, place)
  ) strict, without rowid`)
  await execute(`update person_search_place set organisation_id = m.organisation_id
    from person as p join membership as m on m.person_id = p.id and m.valid_to is null
    where p.ord = person_search_place.ord`)
  await execute(`insert into person_search_member
    select l.organisation_id, l.place, l.ord, t.found
    from person_search_place as l join person_search_text as t on t.place = l.place
    where l.organisation_id is not null order by 1, 2`)
  await followPlaces(execute)
  await followMemberships(execute)
}

const leave = `delete from person_search_member
  where organisation_id = old.organisation_id and place = old.place;`

const enter = `insert into person_search_member
  select new.organisation_id, new.place, new.ord, found
  from person_search_text where place = new.place and new.organisation_id is not null;`

async function followPlaces(execute: Execute): Promise<void> {
  // An undo may bring a membership back before its person.
  await execute(`create trigger member_place_insert after insert on person_search_place begin
    update person_search_place set organisation_id = m.organisation_id
      from person as p join membership as m on m.person_id = p.id and m.valid_to is null
      where p.ord = new.ord and person_search_place.ord = new.ord; end`)
  await execute(`create trigger member_place_update
    after update of place, organisation_id on person_search_place
    when new.place is not old.place or new.organisation_id is not old.organisation_id
    begin ${leave} ${enter} end`)
  await execute(`create trigger member_place_delete after delete on person_search_place
    begin ${leave} end`)
}

/** Where somebody belongs now, if anywhere. */
const look = (personId: string) => `update person_search_place
  set organisation_id = (select organisation_id from membership
    where person_id = ${personId} and valid_to is null)
  where ord = (select ord from person where id = ${personId});`

async function followMemberships(execute: Execute): Promise<void> {
  await execute(`create trigger member_membership_insert after insert on membership
    when new.valid_to is null begin ${look('new.person_id')} end`)
  await execute(`create trigger member_membership_delete after delete on membership
    when old.valid_to is null begin ${look('old.person_id')} end`)
  await execute(`create trigger member_membership_update
    after update of person_id, organisation_id, valid_to on membership
    when new.person_id is not old.person_id or new.organisation_id is not old.organisation_id
      or new.valid_to is not old.valid_to
    begin ${look('old.person_id')} ${look('new.person_id')} end`)
}
