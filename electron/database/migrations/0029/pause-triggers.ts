import { sql } from 'kysely'
import type { MigrationTx } from '../../migrate'

/** Triggers of migration 0014 that count or index a row that was added. */
const resting = [
  'tally_category_insert',
  'tally_membership_insert',
  'index_person_insert',
  'unplaced_person_insert',
  'unplaced_membership_insert',
]

const head = /^(create trigger \w+ after insert on \w+)(?:\s+when ([\s\S]*?))?\s+begin\b/i

/** The same triggers, at rest during a pause. */
export async function pauseTriggers(tx: MigrationTx): Promise<void> {
  for (const name of resting) {
    const { rows } = await sql<{ sql: string }>`select sql from sqlite_schema
      where type = 'trigger' and name = ${name}`.execute(tx)
    const before = rows[0]?.sql ?? ''
    if (!head.test(before)) throw new Error(`${name} is not the trigger that was expected`)
    const after = before.replace(
      head,
      (_, start: string, condition?: string) =>
        `${start} when not exists (select 1 from paused_tally)${condition ? ` and (${condition})` : ''} begin`,
    )
    await sql.raw(`drop trigger ${name}`).execute(tx)
    await sql.raw(after).execute(tx)
  }
}
