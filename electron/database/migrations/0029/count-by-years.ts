import type { Execute } from '../0014/count-members'

/**
 * What each year added, from `membership_tally`: the count of a past day takes off whole years first
 * and single days of one year only. '' is the year of what was before the records.
 */
export async function countByYears(execute: Execute): Promise<void> {
  await execute(`create table membership_year_tally (
    organisation_id text not null,
    year text not null,
    party integer not null,
    people integer not null,
    primary key (organisation_id, year)
  ) strict, without rowid`)
  await execute(fillYears)
  const add = (row: 'new' | 'old', sign: '' | '-') => `insert into membership_year_tally
    values (${row}.organisation_id, substr(${row}.day, 1, 4), ${sign}${row}.party, ${sign}${row}.people)
    on conflict do update set party = party + excluded.party, people = people + excluded.people;`
  const bodies = {
    insert: add('new', ''),
    delete: add('old', '-'),
    update: `${add('old', '-')} ${add('new', '')}`,
  }
  for (const [event, body] of Object.entries(bodies))
    await execute(`create trigger year_tally_${event} after ${event} on membership_tally
      begin ${body} end`)
}

/** From the days there are: also for whoever writes days past the triggers. */
export async function refillYears(execute: Execute): Promise<void> {
  await execute('delete from membership_year_tally')
  await execute(fillYears)
}

const fillYears = `insert into membership_year_tally
  select organisation_id, substr(day, 1, 4), sum(party), sum(people)
  from membership_tally group by 1, 2`
