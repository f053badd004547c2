/** Runs one statement of the migration. */
export type Execute = (statement: string) => Promise<unknown>

/**
 * How many members of each organisation have registered, per campaign, year and state.
 *
 * They are counted exactly as `member_tally` and `membership_tally` count members: for now, and what
 * each day added. So whoever moves, joins the Party, leaves or comes back is counted where the
 * members are counted, and there are never more registered than there are members.
 */
export async function countRegistered(execute: Execute): Promise<void> {
  await execute(`create table registration_tally (
    campaign_id text not null,
    year integer not null,
    organisation_id text not null,
    state text not null,
    party integer not null,
    people integer not null,
    primary key (campaign_id, year, organisation_id, state)
  ) strict, without rowid`)
  await execute(`create table registration_tally_day (
    campaign_id text not null,
    year integer not null,
    organisation_id text not null,
    state text not null,
    day text not null,
    party integer not null,
    people integer not null,
    primary key (campaign_id, year, organisation_id, state, day)
  ) strict, without rowid`)
  await followRegistrations(execute)
  await followMemberships(execute)
  await followPeople(execute)
}

/** From the rows there are: for whoever writes rows past the triggers. */
export async function fillRegistrationTallies(execute: Execute): Promise<void> {
  for (const table of ['registration_tally', 'registration_tally_day'])
    await execute(`delete from ${table}`)
  const everyone = {
    ...{ r: 'r', m: 'm', p: 'p' },
    from: `registration as r join membership as m on m.person_id = r.person_id
      join person as p on p.id = r.person_id where true`,
  }
  for (const statement of added(everyone, 1)) await execute(statement)
}

/** A registration with a membership of its person; without all three it counts for nothing. */
interface Spell {
  /** Where the columns are found: `new`, `old` or an alias. */
  readonly r: string
  readonly m: string
  readonly p: string
  readonly from: string
}

async function followRegistrations(execute: Execute): Promise<void> {
  const spells = (row: 'new' | 'old'): Spell => ({
    ...{ r: row, m: 'm', p: 'p' },
    from: `person as p join membership as m on m.person_id = p.id where p.id = ${row}.person_id`,
  })
  const [come, gone] = [added(spells('new'), 1), added(spells('old'), -1)].map(asBody)
  await execute(`create trigger tally_registration_insert after insert on registration
    when new.person_id is not null begin ${come} end`)
  await execute(`create trigger tally_registration_delete after delete on registration
    when old.person_id is not null begin ${gone} end`)
  await execute(`create trigger tally_registration_update
    after update of campaign_id, year, person_id, state on registration
    when new.campaign_id is not old.campaign_id or new.year is not old.year
      or new.person_id is not old.person_id or new.state is not old.state
    begin ${gone} ${come} end`)
}

async function followMemberships(execute: Execute): Promise<void> {
  const spells = (row: 'new' | 'old'): Spell => ({
    ...{ r: 'r', m: row, p: 'p' },
    from: `registration as r join person as p on p.id = r.person_id
      where r.person_id = ${row}.person_id`,
  })
  const has = (row: 'new' | 'old') =>
    `exists (select 1 from registration where person_id = ${row}.person_id)`
  const [come, gone] = [added(spells('new'), 1), added(spells('old'), -1)].map(asBody)
  await execute(`create trigger tally_registered_arrival after insert on membership
    when ${has('new')} begin ${come} end`)
  await execute(`create trigger tally_registered_departure after delete on membership
    when ${has('old')} begin ${gone} end`)
  await execute(`create trigger tally_registered_move
    after update of person_id, organisation_id, valid_from, valid_to on membership
    when (new.person_id is not old.person_id or new.organisation_id is not old.organisation_id
      or new.valid_from is not old.valid_from or new.valid_to is not old.valid_to)
      and (${has('new')} or ${has('old')})
    begin ${gone} ${come} end`)
}

/**
 * Deleting a person takes memberships and registrations along, which then find nobody to count: so
 * they are subtracted before. An undo may bring them back before the person: so they are added after.
 */
async function followPeople(execute: Execute): Promise<void> {
  const spells = (row: 'new' | 'old'): Spell => ({
    ...{ r: 'r', m: 'm', p: row },
    from: `registration as r join membership as m on m.person_id = r.person_id
      where r.person_id = ${row}.id`,
  })
  const has = (row: 'new' | 'old') =>
    `exists (select 1 from registration where person_id = ${row}.id)`
  const [come, gone] = [added(spells('new'), 1), added(spells('old'), -1)].map(asBody)
  await execute(`create trigger tally_registered_person_insert after insert on person
    when ${has('new')} begin ${come} end`)
  await execute(`create trigger tally_registered_person_delete before delete on person
    when ${has('old')} begin ${gone} end`)
  await execute(`create trigger tally_registered_person_update
    after update of id, is_party_member, joined_on, party_ended_on on person
    when (new.id is not old.id or new.is_party_member is not old.is_party_member
      or new.joined_on is not old.joined_on or new.party_ended_on is not old.party_ended_on)
      and (${has('new')} or ${has('old')})
    begin ${gone} ${come} end`)
}

const asBody = (statements: readonly string[]) => statements.map((each) => `${each};`).join('\n')

/** After every day and every part of one. */
const never = '9999'

/** The same days as those of the members: the two are compared, and must agree. */
function added({ r, m, p, from }: Spell, sign: 1 | -1): readonly string[] {
  const where = `${from} and`
  const came = `coalesce(${m}.valid_from, '')`
  const left = `coalesce(${m}.valid_to, '${never}')`
  const begins = `max(${came}, coalesce(${p}.joined_on, ''))`
  const ceased = `iif(${p}.is_party_member = 1, '${never}', coalesce(${p}.party_ended_on, ''))`
  const ends = `min(${left}, ${ceased})`
  const key = `${r}.campaign_id, ${r}.year, ${m}.organisation_id, ${r}.state`
  const conflict = `on conflict do update
    set party = party + excluded.party, people = people + excluded.people`
  const now = `${sign} * (${m}.valid_to is null)`
  const daily = (day: string, counts: string, condition: string) =>
    `insert into registration_tally_day select ${key}, ${day}, ${counts}
      from ${where} ${condition} ${conflict}`
  return [
    // A row even for a stay that has ended: the count of a past day starts from the one of now.
    `insert into registration_tally
      select ${key}, ${now} * ${p}.is_party_member, ${now} from ${where} true ${conflict}`,
    daily(came, `0, ${sign}`, `${came} < ${left}`),
    daily(left, `0, ${-sign}`, `${came} < ${left} and ${left} < '${never}'`),
    daily(begins, `${sign}, 0`, `${begins} < ${ends}`),
    daily(ends, `${-sign}, 0`, `${begins} < ${ends} and ${ends} < '${never}'`),
  ]
}
