import path from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import type { Tables } from './database'
import { databaseErrors } from './database.errors'
import { withStatementCache } from './statement-cache'

/** “DKHO” in ASCII, in the header of every database file this program makes. */
export const APPLICATION_ID = 0x444b484f

export interface OfficeDatabase {
  /** Absolute path, or `:memory:`. */
  readonly file: string
  /** Only for what Kysely cannot say: pragmas, VACUUM INTO, serialisation. */
  readonly raw: BetterSqlite3.Database
  readonly kysely: Kysely<Tables>
  close(): Promise<void>
}

/** Read back after setting: a pragma that SQLite silently ignored would cost data years later. */
const required: Readonly<Record<string, string | number>> = {
  locking_mode: 'exclusive', // before WAL: no shared memory file, and a second program is refused
  journal_mode: 'wal',
  wal_autocheckpoint: 0, // after a commit instead of within it: checkpoint.ts
  synchronous: 2, // FULL. better-sqlite3 is built with NORMAL for WAL, which loses work at a power cut
  foreign_keys: 1,
  recursive_triggers: 1, // so that REPLACE fires the delete triggers of the change log
  trusted_schema: 0,
  cell_size_check: 1,
  temp_store: 2, // memory: nothing spills to disk
  cache_size: -65_536, // KiB. The usual 2 MB make every look-up in a province's data a system call
  secure_delete: 1,
  mmap_size: 0,
  busy_timeout: 1000,
  journal_size_limit: 64 * 1024 * 1024,
}

/**
 * Opens a database file, or makes an empty one, for this process alone.
 *
 * @throws AppError `database.inUse`, `.notOurs`, `.damaged`, `.readOnly`, `.diskFull`
 */
export function openDatabase(file: string): OfficeDatabase {
  let raw: BetterSqlite3.Database | undefined
  try {
    raw = new BetterSqlite3(file, { timeout: 1000 })
    setUp(raw, file === ':memory:')
  } catch (error) {
    raw?.close()
    throw explain(error, file)
  }
  const database = raw
  const kysely = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: withStatementCache(database) }),
  })
  return { file, raw: database, kysely, close: () => kysely.destroy() }
}

function setUp(raw: BetterSqlite3.Database, inMemory: boolean): void {
  // Before the first look: with WAL data in the file, shared memory would be set up at once.
  if (!inMemory) raw.pragma('locking_mode = exclusive')
  const id = raw.pragma('application_id', { simple: true })
  const isNew = raw.prepare('select count(*) from sqlite_schema').pluck().get() === 0
  if (!isNew && id !== APPLICATION_ID) throw databaseErrors.notOurs()
  for (const [name, value] of Object.entries(required)) {
    if (inMemory && /^(locking_mode|journal_mode|wal_autocheckpoint|mmap_size)$/.test(name))
      continue
    raw.pragma(`${name} = ${value}`)
    const found = raw.pragma(name, { simple: true })
    if (found !== value) throw new Error(`pragma ${name} is ${found}, wanted ${value}`)
  }
  if (isNew) raw.pragma(`application_id = ${APPLICATION_ID}`)
  // Takes the exclusive lock now, not at the first save.
  raw.exec('begin immediate; commit')
}

/** @returns a description of the first problem, or null when the file is sound */
export function findDamage(raw: BetterSqlite3.Database, depth: 'quick' | 'full'): string | null {
  const check = depth === 'quick' ? 'quick_check(1)' : 'integrity_check(1)'
  const verdict = String(raw.pragma(check, { simple: true }))
  if (verdict !== 'ok') return verdict
  const orphans = raw.pragma('foreign_key_check') as unknown[]
  return orphans.length === 0 ? null : `foreign_key_check: ${orphans.length}`
}

/** Turns what SQLite reports into a sentence for the user; anything else comes back unchanged. */
export function explainSqlite(error: unknown, file: string): unknown {
  return codeOf(error).startsWith('SQLITE_') ? explain(error, file) : error
}

/** As `explainSqlite`, also for what the file system reports of the data folder itself. */
export function explain(error: unknown, file: string): unknown {
  const code = codeOf(error)
  const folder = path.dirname(file)
  if (/^(SQLITE_FULL|ENOSPC|EDQUOT)/.test(code))
    return databaseErrors.diskFull({ folder }, { cause: error })
  if (/^(SQLITE_READONLY|SQLITE_CANTOPEN|EROFS|EACCES|EPERM)/.test(code))
    return databaseErrors.readOnly({ folder }, { cause: error })
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return databaseErrors.inUse(undefined, { cause: error })
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code))
    return databaseErrors.damaged({ detail: code }, { cause: error })
  if (/^(SQLITE_IOERR|EIO)/.test(code)) return databaseErrors.uncertain(undefined, { cause: error })
  return error
}

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : ''
