import type { Execute } from '../0014/count-members'

/** Whatever names of organisations and their order are made from. */
const followed = ['organisation', 'organisation_version', 'organisation_alias']

/**
 * How often anything about organisations was written. What was read from them is good as long as the
 * number is the same; it goes back with a transaction that is undone, so nothing read inside of one
 * may be kept.
 */
export async function stampOrganisations(execute: Execute): Promise<void> {
  await execute(`create table organisation_search_stamp (
    only integer primary key check (only = 1),
    changes integer not null
  ) strict`)
  await execute('insert into organisation_search_stamp values (1, 0)')
  for (const table of followed)
    for (const event of ['insert', 'update', 'delete'])
      await execute(`create trigger stamp_${table}_${event} after ${event} on ${table} begin
        update organisation_search_stamp set changes = changes + 1; end`)
}
