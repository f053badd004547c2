import type BetterSqlite3 from 'better-sqlite3'
import type { SqliteDatabase } from 'kysely'

/** Texts kept; a screen uses a few dozen, an undo one per table and kind of change. */
const kept = { short: 200, long: 8 }
/** A longer text is a portion of a bulk insert, of which the next is like it, or a list of ids. */
const longest = { short: 4000, long: 60_000 }

/**
 * The same connection, preparing each statement once. Kysely prepares anew at every query, and a
 * write brings its change-log triggers along: undoing an import of 4,513 people spent nine tenths of
 * its time compiling the same two statements.
 */
export function withStatementCache(database: BetterSqlite3.Database): SqliteDatabase {
  const short = new Map<string, BetterSqlite3.Statement<unknown[]>>()
  const long = new Map<string, BetterSqlite3.Statement<unknown[]>>()
  const prepare = (sql: string): BetterSqlite3.Statement<unknown[]> => {
    // On a full disk SQLite has rolled back by itself; a second rollback would fail and hide why.
    if (sql === 'rollback' && !database.inTransaction) return database.prepare('select 1 where 0')
    const isShort = sql.length <= longest.short
    const statements = isShort ? short : long
    const known = statements.get(sql)
    if (known && !known.busy) {
      // To the end of the line: the first is always the one longest unused.
      statements.delete(sql)
      statements.set(sql, known)
      return known
    }
    const statement = database.prepare<unknown[]>(sql)
    // A pragma may take effect while being prepared; a busy statement is being read from elsewhere.
    if (known || sql.length > longest.long || /^\s*pragma/i.test(sql)) return statement
    statements.set(sql, statement)
    const [oldest] = statements.keys()
    if (statements.size > (isShort ? kept.short : kept.long) && oldest !== undefined)
      statements.delete(oldest)
    return statement
  }
  return {
    close: () => {
      short.clear()
      long.clear()
      database.close()
    },
    prepare: (sql) => prepare(sql) as ReturnType<SqliteDatabase['prepare']>,
  }
}
