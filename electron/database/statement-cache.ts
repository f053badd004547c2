import type BetterSqlite3 from 'better-sqlite3'
import type { SqliteDatabase } from 'kysely'

/** Texts kept; a screen uses a few dozen, an undo one per table and kind of change. */
const kept = 200
/** A long text is a bulk insert or a list of ids: rarely the same twice. */
const longest = 4000

/**
 * The same connection, preparing each statement once. Kysely prepares anew at every query, and a
 * write brings its change-log triggers along: undoing an import of 4,513 people spent nine tenths of
 * its time compiling the same two statements.
 */
export function withStatementCache(database: BetterSqlite3.Database): SqliteDatabase {
  const statements = new Map<string, BetterSqlite3.Statement<unknown[]>>()
  const prepare = (sql: string): BetterSqlite3.Statement<unknown[]> => {
    // On a full disk SQLite has rolled back by itself; a second rollback would fail and hide why.
    if (sql === 'rollback' && !database.inTransaction) return database.prepare('select 1 where 0')
    const known = statements.get(sql)
    if (known && !known.busy) {
      // To the end of the line: the first is always the one longest unused.
      statements.delete(sql)
      statements.set(sql, known)
      return known
    }
    const statement = database.prepare<unknown[]>(sql)
    // A pragma may take effect while being prepared; a busy statement is being read from elsewhere.
    if (known || sql.length > longest || /^\s*pragma/i.test(sql)) return statement
    statements.set(sql, statement)
    const [oldest] = statements.keys()
    if (statements.size > kept && oldest !== undefined) statements.delete(oldest)
    return statement
  }
  return {
    close: () => {
      statements.clear()
      database.close()
    },
    prepare: (sql) => prepare(sql) as ReturnType<SqliteDatabase['prepare']>,
  }
}
