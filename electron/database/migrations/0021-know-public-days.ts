import { sql } from 'kysely'
import type { MigrationTx } from '../migrate'

/**
 * The public days of the years the clerk has settled; a year without a row is computed and shown
 * as expected. Settling writes the whole year, so a later change of the computation changes nothing
 * that was announced.
 */
export async function up(tx: MigrationTx): Promise<void> {
  await sql`create table holiday_year (
    id text primary key not null,
    year integer not null check (year between 1945 and 2199),
    basis text not null,
    note text not null,
    constraint holiday_year_once unique (year)
  ) strict`.execute(tx)
  await sql`create table holiday_day (
    id text primary key not null,
    year_id text not null references holiday_year (id) deferrable initially deferred,
    day text not null check (day is date(day)),
    kind text not null check (kind in ('off', 'working')),
    occasion text not null,
    title text not null,
    constraint holiday_day_once unique (day)
  ) strict`.execute(tx)
  await sql`create index holiday_day_of_year on holiday_day (year_id, day)`.execute(tx)
}
