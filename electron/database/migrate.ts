import { type Kysely, sql, type Transaction } from 'kysely'
import { installChangeTriggers } from './change-log/triggers'
import { databaseErrors } from './database.errors'

// biome-ignore lint/suspicious/noExplicitAny: a migration is frozen in time and must not see today's tables
export type MigrationTx = Transaction<any>
// biome-ignore lint/suspicious/noExplicitAny: as above, before a transaction is open
type AnyDatabase = Kysely<any>

export interface Migration {
  up(tx: MigrationTx): Promise<void>
}

/**
 * Brings the schema up to date, each step all-or-nothing together with its version number.
 *
 * Kysely's own Migrator opens no transaction on SQLite, so a power cut half-way would leave a
 * database that neither version can open.
 *
 * @throws AppError `database.newerThanApp`, writing nothing, when a newer program made the data
 */
export async function migrate(db: AnyDatabase, migrations: readonly Migration[]): Promise<void> {
  const found = await schemaVersion(db)
  if (found > migrations.length)
    throw databaseErrors.newerThanApp({ found, known: migrations.length })
  if (found === migrations.length) return

  // Inside a transaction SQLite ignores this pragma; table rebuilds need it off.
  await sql`pragma foreign_keys = off`.execute(db)
  try {
    for (const [index, migration] of migrations.entries()) {
      if (index < found) continue
      await db.transaction().execute(async (tx) => {
        await migration.up(tx)
        // Once, at the end: between two steps nobody writes, and a start that was cut short goes on
        // from the step it reached to this one. The check reads every row besides.
        if (index === migrations.length - 1) {
          await installChangeTriggers(tx)
          await assertForeignKeysHold(tx)
        }
        await sql`pragma user_version = ${sql.lit(index + 1)}`.execute(tx)
      })
    }
  } finally {
    await sql`pragma foreign_keys = on`.execute(db)
  }
}

export async function schemaVersion(db: AnyDatabase): Promise<number> {
  const { rows } = await sql<{ user_version: number }>`pragma user_version`.execute(db)
  return rows[0]?.user_version ?? 0
}

async function assertForeignKeysHold(tx: MigrationTx): Promise<void> {
  const { rows } = await sql`pragma foreign_key_check`.execute(tx)
  if (rows.length > 0)
    throw new Error(`${rows.length} rows point at something missing: ${JSON.stringify(rows[0])}`)
}
