import { columnsOf, loggedTables } from '@electron/database/change-log/triggers'
import type { Db, Tx } from '@electron/database/database'
import type { StoredValue } from '@shared/features/duplicates/duplicates.merge.rules'
import type { PersonId } from '@shared/features/people/people.ids'
import { sql } from 'kysely'

export type StoredRow = Readonly<Record<string, StoredValue>> & { readonly id: string }

/** A column that holds the id of a person's record. */
export interface Link {
  readonly table: string
  readonly column: string
}

/** Moved by rules of their own: no two stays on one day, no pair of one, one paper of all contents. */
const withOwnRules: readonly string[] = ['membership', 'duplicate_dismissal', 'registration']

/** They hold an id without a foreign key, because it may be that of something else too. */
const unkeyedLinks: readonly Link[] = [
  { table: 'nomination', column: 'subject_key' },
  { table: 'import_alias', column: 'subject_id' },
]

/** Reading and writing by the schema's own word needs the connection whole. */
export const asTx = (db: Db): Tx => db as Tx

/**
 * Every column that points at a person's record, as the schema itself says, so that a table added
 * later is followed without anybody thinking of it.
 */
export async function linksToPerson(db: Db): Promise<readonly Link[]> {
  const links: Link[] = []
  for (const table of await loggedTables(asTx(db))) {
    if (withOwnRules.includes(table)) continue
    for (const key of await foreignKeys(db, table))
      if (key.target === 'person') links.push({ table, column: key.column })
  }
  return [...links, ...unkeyedLinks]
}

interface ForeignKey {
  readonly column: string
  readonly target: string
  readonly onDelete: string
}

export async function foreignKeys(db: Db, table: string): Promise<readonly ForeignKey[]> {
  const { rows } = await sql<ForeignKey>`
    select "from" as column, "table" as target, on_delete as onDelete
    from pragma_foreign_key_list(${table})`.execute(asTx(db))
  return rows
}

export interface UniqueKey {
  readonly columns: readonly string[]
  /** The condition of a partial index, as SQL of our own schema; null for every row. */
  readonly where: string | null
}

/** What may be in a table only once, over more than the id. */
export async function uniqueKeys(db: Db, table: string): Promise<readonly UniqueKey[]> {
  const { rows: indexes } = await sql<{ name: string; definition: string | null }>`
    select l.name, s.sql as definition from pragma_index_list(${table}) as l
    left join sqlite_schema as s on s.name = l.name
    where l."unique" = 1 and l.origin <> 'pk'`.execute(asTx(db))
  const keys: UniqueKey[] = []
  for (const { name, definition } of indexes) {
    const { rows } = await sql<{ name: string }>`
      select name from pragma_index_info(${name}) order by seqno`.execute(asTx(db))
    const where = /\bwhere\b(?<condition>[\s\S]*)$/iu.exec(definition ?? '')?.groups?.condition
    keys.push({ columns: rows.map((row) => row.name), where: where ?? null })
  }
  return keys
}

/** Rows of a table that point at any of the records. */
export async function rowsPointingAt(
  db: Db,
  { table, column }: Link,
  { ids, where = null }: { readonly ids: readonly PersonId[]; readonly where?: string | null },
): Promise<readonly StoredRow[]> {
  const condition = where === null ? sql`true` : sql.raw(where)
  const { rows } = await sql<StoredRow>`
    select * from ${sql.table(table)}
    where ${sql.ref(column)} in (${sql.join(ids)}) and (${condition})
    order by id`.execute(asTx(db))
  return rows
}

/** From now on they point at the record that stays. */
export async function pointAt(
  tx: Tx,
  { table, column }: Link,
  { from, to }: { readonly from: readonly PersonId[]; readonly to: PersonId },
): Promise<void> {
  await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${to}
    where ${sql.ref(column)} in (${sql.join(from)})`.execute(tx)
}

/** Whether other rows stand on this one and would be left without it. */
export async function isLeanedOn(db: Db, table: string, id: string): Promise<boolean> {
  for (const other of await loggedTables(asTx(db)))
    for (const { column, target, onDelete } of await foreignKeys(db, other)) {
      if (target !== table || onDelete === 'SET NULL') continue
      const { rows } = await sql`select 1 from ${sql.table(other)}
        where ${sql.ref(column)} = ${id} limit 1`.execute(asTx(db))
      if (rows.length > 0) return true
    }
  return false
}

/** The name of the row that a column points at, where it has one: a round, an organisation. */
export async function nameBehind(
  db: Db,
  { table, column }: Link,
  value: StoredValue,
): Promise<StoredValue> {
  const key = (await foreignKeys(db, table)).find((one) => one.column === column)
  if (!key || value === null) return value
  if (!(await columnsOf(asTx(db), key.target)).includes('name')) return null
  const { rows } = await sql<{ name: string }>`
    select name from ${sql.table(key.target)} where id = ${value}`.execute(asTx(db))
  return rows[0]?.name ?? null
}
