import { sql } from 'kysely'
import { loggedTables } from './change-log/triggers'
import type { Db, Tx } from './database'

/** Reading by the schema's own word needs the connection whole. */
const asTx = (db: Db): Tx => db as Tx

interface Reference {
  readonly table: string
  readonly column: string
}

/** Every column that points at a table, as the schema itself says. */
async function referencesTo(
  db: Db,
  table: string,
  ignored: readonly string[],
): Promise<readonly Reference[]> {
  const found: Reference[] = []
  for (const other of await loggedTables(asTx(db))) {
    if (ignored.includes(other)) continue
    const { rows: keys } = await sql<{ column: string }>`
      select "from" as column from pragma_foreign_key_list(${other})
      where "table" = ${table}`.execute(asTx(db))
    for (const { column } of keys) found.push({ table: other, column })
  }
  return found
}

/** What pointed at rows that are about to go points at the one that stands for them now. */
export async function pointReferences(
  tx: Tx,
  {
    table,
    from,
    to,
    ignored = [],
  }: {
    readonly table: string
    readonly from: readonly string[]
    readonly to: string
    readonly ignored?: readonly string[]
  },
): Promise<void> {
  const going = JSON.stringify(from)
  for (const { table: other, column } of await referencesTo(tx, table, ignored))
    await sql`update ${sql.table(other)} set ${sql.ref(column)} = ${to}
      where ${sql.ref(column)} in (select value from json_each(${going}))`.execute(tx)
}

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
  for (const { table: other, column } of await referencesTo(db, table, ignored)) {
    const { rows } = await sql<{ n: number }>`
      select count(*) as n from ${sql.table(other)}
      where ${sql.ref(column)} in (select value from json_each(${wanted}))`.execute(asTx(db))
    count += rows[0]?.n ?? 0
  }
  return count
}

/** As {@link countReferences}, for every row of the table that anything points at. */
export async function referenceCounts(
  db: Db,
  { table, ignored = [] }: { readonly table: string; readonly ignored?: readonly string[] },
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  for (const { table: other, column } of await referencesTo(db, table, ignored)) {
    const { rows } = await sql<{ id: string; n: number }>`
      select ${sql.ref(column)} as id, count(*) as n from ${sql.table(other)}
      where ${sql.ref(column)} is not null group by 1`.execute(asTx(db))
    for (const { id, n } of rows) counts.set(id, (counts.get(id) ?? 0) + n)
  }
  return counts
}
