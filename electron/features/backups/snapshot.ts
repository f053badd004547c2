import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { ManifestFields } from '@electron/backup-container/container-format'
import { chainHead } from '@electron/database/change-log/chain'
import { schemaVersion } from '@electron/database/migrate'
import { findDamage, type OfficeDatabase } from '@electron/database/open'
import { backupErrors } from '@shared/features/backups/backups.errors'
import BetterSqlite3 from 'better-sqlite3'

/** Pages copied before the window is given a turn: 4 MB, a few milliseconds. */
const pagesPerTurn = 1000

export type TableCounts = Readonly<Record<string, number>>

/**
 * Copies the data in use to one standalone file that any SQLite tool opens, and proves it sound.
 * The copy is made while the office goes on working, page by page.
 *
 * @returns rows per table, and the head of the change log in the copy
 * @throws AppError `backups.notSound`; the copy is then removed
 */
export async function takeSnapshot(
  database: OfficeDatabase,
  file: string,
  onProgress: (share: number) => void,
): Promise<Pick<ManifestFields, 'tables' | 'changeLog' | 'schemaVersion'>> {
  mkdirSync(path.dirname(file), { recursive: true })
  rmSync(file, { force: true })
  const version = await schemaVersion(database.kysely)
  // Holding the connection keeps commands out: with a transaction open SQLite copies nothing at
  // all, and says that it succeeded.
  const head = await database.kysely.connection().execute(async (held) => {
    const { totalPages } = await database.raw.backup(file, {
      progress: ({ totalPages: pages, remainingPages }) => {
        onProgress(pages === 0 ? 1 : 1 - remainingPages / pages)
        return pagesPerTurn
      },
    })
    if (totalPages === 0) throw new Error('the snapshot copied nothing')
    return chainHead(held)
  })
  const tables = soundTables(file)
  if ((tables.change_record ?? 0) < head.seq)
    throw backupErrors.notSound({ detail: `change_record ${tables.change_record}/${head.seq}` })
  return {
    tables,
    changeLog: { seq: head.seq, hash: head.seq === 0 ? null : head.hash },
    schemaVersion: version,
  }
}

/**
 * Checks a closed database file from end to end and turns it into a single file without a
 * write-ahead log.
 *
 * @returns rows per table
 * @throws AppError `backups.notSound`
 */
export function soundTables(file: string): TableCounts {
  const raw = new BetterSqlite3(file, { fileMustExist: true })
  try {
    raw.pragma('trusted_schema = off')
    raw.pragma('journal_mode = delete')
    const damage = findDamage(raw, 'full')
    if (damage !== null) throw backupErrors.notSound({ detail: damage })
    return countRows(raw)
  } finally {
    raw.close()
  }
}

export function countRows(raw: BetterSqlite3.Database): TableCounts {
  const names = raw
    .prepare(`select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'
      and name not like '%\\_search%' escape '\\' order by name`)
    .pluck()
    .all() as string[]
  return Object.fromEntries(
    names.map((name) => [
      name,
      raw.prepare(`select count(*) from "${name}"`).pluck().get() as number,
    ]),
  )
}
