import { fillCategoryTally } from '@electron/database/migrations/0014/count-categories'
import { fillMemberTallies } from '@electron/database/migrations/0014/count-members'
import { fillIndexOfPeople } from '@electron/database/migrations/0014/find-people'
import { fillUnplaced } from '@electron/database/migrations/0014/find-unplaced'
import { refillYears } from '@electron/database/migrations/0029/count-by-years'
import type { OfficeDatabase } from '@electron/database/open'

type Raw = OfficeDatabase['raw']

const written =
  "('person', 'membership', 'rating', 'award_round', 'nomination', 'decision', 'award')"

/**
 * Writes rows without the change log, without indexes and without keeping tallies row by row, then
 * makes those from the rows at once: for inventing a province in minutes instead of hours. The
 * tables, the indexes and the triggers are afterwards what the product made them.
 */
export async function pastTheTriggers(raw: Raw, write: () => void): Promise<void> {
  const [triggers, indexes] = [partsOf(raw, 'trigger'), partsOf(raw, 'index')]
  raw.pragma('cache_size = -1000000')
  raw.pragma('synchronous = off')
  raw.pragma('journal_mode = off') // a set that is not finished is thrown away
  raw.pragma('foreign_keys = off') // every reference is to a row just made; checked at the end
  raw.exec('begin')
  for (const { name } of triggers) raw.exec(`drop trigger "${name}"`)
  for (const { name } of indexes) raw.exec(`drop index "${name}"`)
  write()
  for (const { sql } of indexes) raw.exec(sql)
  await fillDerived(raw)
  for (const { sql } of triggers) raw.exec(sql)
  raw.exec('commit')
  raw.pragma('foreign_keys = on')
  if ((raw.pragma('foreign_key_check') as unknown[]).length > 0) throw new Error('a broken set')
  raw.pragma('journal_mode = wal')
  raw.pragma('synchronous = full')
  raw.pragma('cache_size = -65536')
}

interface Part {
  readonly name: string
  readonly sql: string
}

/** Those that a table has by its own definition have no statement and stay. */
function partsOf(raw: Raw, type: 'trigger' | 'index'): readonly Part[] {
  return raw
    .prepare<[string], Part>(`select name, sql from sqlite_schema
      where type = ? and sql is not null and tbl_name in ${written}`)
    .all(type)
}

async function fillDerived(raw: Raw): Promise<void> {
  const execute = async (statement: string) => raw.exec(statement)
  await fillMemberTallies(execute)
  await refillYears(execute)
  await fillCategoryTally(execute)
  await fillUnplaced(execute)
  await fillIndexOfPeople(execute)
  raw.exec(`delete from rating_tally; insert into rating_tally
    (year, organisation_id, subject_kind, outcome, is_exemplary, count)
    select year, organisation_id, iif(person_id is null, 'organisation', 'person'), outcome,
      is_exemplary, count(*) from rating group by 1, 2, 3, 4, 5`)
}

/** Inserts rows of one table, all with the same columns, into the transaction that is open. */
export function inserter(raw: Raw, table: string) {
  let insert: ReturnType<typeof raw.prepare<unknown[]>> | null = null
  return {
    add(row: Readonly<Record<string, unknown>>): void {
      const columns = Object.keys(row)
      insert ??= raw.prepare<unknown[]>(
        `insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
      )
      insert.run(...Object.values(row))
    },
  }
}
