import { loggedTables } from '@electron/database/change-log/triggers'
import type { Db } from '@electron/database/database'
import { openDatabase } from '@electron/database/open'
import type { RestorePlan, TableDifference } from '@shared/features/backups/backups.contract'
import type { Kysely } from 'kysely'
import { listVersions } from '../committee/committee.queries'
import { listActions } from './backups.queries'

/** Actions named in a plan; the rest are counted. */
const shownActions = 50

type Differences = Pick<RestorePlan, 'committee' | 'tables' | 'lostActions' | 'lostActionCount'>

/**
 * What would be gained and lost: rows per table, and the actions the backup does not know.
 *
 * @param db the data in use; null while it cannot be read
 */
export async function differences(db: Db | null, backupFile: string): Promise<Differences> {
  const backup = openDatabase(backupFile)
  try {
    const [version] = await listVersions(backup.kysely)
    return {
      committee: version ? { name: version.name, shortName: version.shortName } : null,
      tables: await tableDifferences(db, backup.kysely),
      ...(db ? await lostActions(db, backup.kysely) : { lostActions: [], lostActionCount: 0 }),
    }
  } finally {
    await backup.close()
  }
}

// biome-ignore lint/suspicious/noExplicitAny: counts whatever tables either schema has
type AnyDatabase = Kysely<any>

async function tableDifferences(now: Db | null, backup: AnyDatabase): Promise<TableDifference[]> {
  const found: TableDifference[] = []
  for (const table of await loggedTables(backup)) {
    const rowsNow = now && (await count(now as AnyDatabase, table))
    found.push({ table, now: rowsNow, inBackup: await count(backup, table) })
  }
  return found.filter(({ now: rowsNow, inBackup }) => (rowsNow ?? 0) > 0 || inBackup > 0)
}

async function count(db: AnyDatabase, table: string): Promise<number> {
  const row = await db
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as('rows'))
    .executeTakeFirstOrThrow()
  return row.rows
}

/** Actions are the same when their hashes are: numbers alone would match another office's log. */
async function lostActions(now: Db, backup: Db) {
  const known = await backup.selectFrom('change_record').select('hash').execute()
  const hashes = new Set(known.map((record) => record.hash))
  const lost = (await listActions(now)).filter((record) => !hashes.has(record.hash))
  return {
    lostActionCount: lost.length,
    lostActions: lost.slice(0, shownActions).map((record) => record.sentence),
  }
}
