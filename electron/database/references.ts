import { sql } from 'kysely'
import { loggedTables } from './change-log/triggers'
import type { Db, Tx } from './database'

/** Reading by the schema's own word needs the connection whole. */
const asTx = (db: Db): Tx => db as Tx

/**
 * How many rows of other tables point at any of these rows, as the schema itself says, so that a
 * table added later is counted without anybody thinking of it.
 *
 * @param ignored tables whose rows go together with the row, such as its own parts
 */
export async function countReferences(
  db: Db,
  {
    table,
    ids,
    ignored = [],
  }: {
    readonly table: string
    readonly ids: readonly string[]
    readonly ignored?: readonly string[]
  },
): Promise<number> {
  if (ids.length === 0) return 0
  const wanted = JSON.stringify(ids)
  let count = 0
  for (const other of await loggedTables(asTx(db))) {
    if (ignored.includes(other)) continue
    const { rows: keys } = await sql<{ column: string }>`
      select "from" as column from pragma_foreign_key_list(${other})
      where "table" = ${table}`.execute(asTx(db))
    for (const { column } of keys) {
      const { rows } = await sql<{ n: number }>`
        select count(*) as n from ${sql.table(other)}
        where ${sql.ref(column)} in (select value from json_each(${wanted}))`.execute(asTx(db))
      count += rows[0]?.n ?? 0
    }
  }
  return count
}
