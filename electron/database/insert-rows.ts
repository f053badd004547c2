import { CompiledQuery, type Insertable } from 'kysely'
import type { Tables, Tx } from './database'

/** A statement with more values than this is refused by SQLite. */
const mostValues = 30_000

/**
 * Inserts rows that all name the same columns, in that order, by one statement. Its text is the same
 * for every portion of one size, so it is compiled once: building and compiling took as long as
 * inserting.
 *
 * @param rows at most a few hundred: nobody else is answered meanwhile
 */
export async function insertRows<Name extends keyof Tables & string>(
  tx: Tx,
  table: Name,
  rows: readonly Insertable<Tables[Name]>[],
): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const columns = Object.keys(first)
  if (rows.length * columns.length > mostValues) throw new Error(`too many rows for ${table}`)
  const values: unknown[] = []
  for (const row of rows) for (const column of columns) values.push(row[column as keyof typeof row])
  await tx.executeQuery(CompiledQuery.raw(statementFor(table, columns, rows.length), values))
}

function statementFor(table: string, columns: readonly string[], rows: number): string {
  const names = columns.map((column) => `"${column}"`).join(', ')
  const row = `(${columns.map(() => '?').join(', ')})`
  return `insert into "${table}" (${names}) values ${Array(rows).fill(row).join(', ')}`
}
