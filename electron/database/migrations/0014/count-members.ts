/** Runs one statement of the migration. */
export type Execute = (statement: string) => Promise<unknown>

/**
 * How many people and Party members each organisation has.
 *
 * `member_tally` says it for now, `membership_tally` what each day added: those who came on it less
 * those who left. The count of a past day is the sum up to that day, or the count of now less what
 * was added since; '' stands for “before the office kept records”. A Party member counts from the
 * later of arriving and joining the Party to the earlier of leaving and ceasing to be one. Days known in part (“2019-05”) are beginnings of days and
 * compare as text. One changed membership changes a handful of rows here, whatever their number.
 */
export async function countMembers(execute: Execute): Promise<void> {
  await execute(`create table member_tally (
    organisation_id text primary key not null,
    party integer not null,
    people integer not null
  ) strict, without rowid`)
  await execute(`create table membership_tally (
    organisation_id text not null,
    day text not null,
    party integer not null,
    people integer not null,
    primary key (organisation_id, day)
  ) strict, without rowid`)
  await followMemberships(execute)
  await followPeople(execute)
  await fillMemberTallies(execute)
}

/** From the rows there are: for the migration, and for whoever writes rows past the triggers. */
export async function fillMemberTallies(execute: Execute): Promise<void> {
  for (const table of ['member_tally', 'membership_tally']) await execute(`delete from ${table}`)
  const everyone = {
    m: 'm',
    p: 'p',
    from: 'membership as m join person as p on p.id = m.person_id',
  }
  for (const statement of added(everyone, 1)) await execute(statement)
}

/** A membership with its person; a membership whose person is gone, mid-undo, counts for nothing. */
interface Spell {
  /** Where the columns of the membership and of the person are: `new`, `old` or an alias. */
  readonly m: string
  readonly p: string
  readonly from: string
}

async function followMemberships(execute: Execute): Promise<void> {
  const spell = (row: 'new' | 'old'): Spell => ({
    m: row,
    p: 'p',
    from: `person as p where p.id = ${row}.person_id`,
  })
  const [come, gone] = [added(spell('new'), 1), added(spell('old'), -1)].map(asBody)
  await execute(
    `create trigger tally_membership_insert after insert on membership begin ${come} end`,
  )
  await execute(
    `create trigger tally_membership_delete after delete on membership begin ${gone} end`,
  )
  await execute(`create trigger tally_membership_update
    after update of person_id, organisation_id, valid_from, valid_to on membership
    when new.person_id is not old.person_id or new.organisation_id is not old.organisation_id
      or new.valid_from is not old.valid_from or new.valid_to is not old.valid_to
    begin ${gone} ${come} end`)
}

/**
 * Deleting a person takes the memberships along, which then find nobody to count: so they are
 * subtracted before. An undo may bring a membership back before its person: so it is added after.
 */
async function followPeople(execute: Execute): Promise<void> {
  const spells = (row: 'new' | 'old'): Spell => ({
    m: 'm',
    p: row,
    from: `membership as m where m.person_id = ${row}.id`,
  })
  const [come, gone] = [added(spells('new'), 1), added(spells('old'), -1)].map(asBody)
  await execute(`create trigger tally_person_insert after insert on person
    when exists (select 1 from membership where person_id = new.id) begin ${come} end`)
  await execute(`create trigger tally_person_delete before delete on person begin ${gone} end`)
  await execute(`create trigger tally_person_update after update of id, is_party_member, joined_on, party_ended_on on person
    when new.id is not old.id or new.is_party_member is not old.is_party_member
      or new.joined_on is not old.joined_on or new.party_ended_on is not old.party_ended_on
    begin ${gone} ${come} end`)
}

const asBody = (statements: readonly string[]) => statements.map((each) => `${each};`).join('\n')

/** After every day and every part of one. */
const never = '9999'

function added({ m, p, from }: Spell, sign: 1 | -1): readonly string[] {
  const where = from.includes(' where ') ? `${from} and` : `${from} where`
  const came = `coalesce(${m}.valid_from, '')`
  const left = `coalesce(${m}.valid_to, '${never}')`
  const begins = `max(${came}, coalesce(${p}.joined_on, ''))`
  // Who never was a member, or ceased to be one nobody knows when, counts on no day.
  const ceased = `iif(${p}.is_party_member = 1, '${never}', coalesce(${p}.party_ended_on, ''))`
  const ends = `min(${left}, ${ceased})`
  const daily = (day: string, counts: string, condition: string) =>
    `insert into membership_tally select ${m}.organisation_id, ${day}, ${counts}
      from ${where} ${condition}
      on conflict do update set party = party + excluded.party, people = people + excluded.people`
  return [
    `insert into member_tally
      select ${m}.organisation_id, ${sign} * ${p}.is_party_member, ${sign} from ${where} ${m}.valid_to is null
      on conflict do update set party = party + excluded.party, people = people + excluded.people`,
    daily(came, `0, ${sign}`, `${came} < ${left}`),
    daily(left, `0, ${-sign}`, `${came} < ${left} and ${left} < '${never}'`),
    daily(begins, `${sign}, 0`, `${begins} < ${ends}`),
    daily(ends, `${-sign}, 0`, `${begins} < ${ends} and ${ends} < '${never}'`),
  ]
}
