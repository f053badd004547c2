import { type Kysely, sql } from 'kysely'

// biome-ignore lint/suspicious/noExplicitAny: works on whatever tables the schema has, by introspection
type AnyDatabase = Kysely<any>

/**
 * Tables whose rows are not history: the log itself, and the search indexes and tallies that other
 * triggers keep in step with the rows they are made from (an undo of the row brings them back too).
 */
const notLogged = (table: string) =>
  table.startsWith('change_') || table.startsWith('sqlite_') || /_(search|tally)(_|$)/.test(table)

/** Looked up once a row: to look first whether there is one took as long as the rest of the trigger. */
const openSeq = sql`coalesce(
  (select seq from change_open), raise(abort, 'change outside a command'))`

/**
 * Generates, from the schema as it stands, the triggers that write every inserted, changed and
 * deleted row into the change log, so that no feature can forget to. A write outside a command is
 * refused by the database itself.
 */
export async function installChangeTriggers(tx: AnyDatabase): Promise<void> {
  for (const table of await loggedTables(tx)) {
    const columns = await columnsOf(tx, table)
    if (!columns.includes('id')) throw new Error(`${table}: a logged table needs an id column`)
    for (const event of ['insert', 'update', 'delete'] as const) {
      const name = sql.ref(`log_${table}_${event}`)
      const before = event === 'insert' ? sql`null` : rowAsJson('old', columns)
      const after = event === 'delete' ? sql`null` : rowAsJson('new', columns)
      const rowId = event === 'delete' ? sql.raw('old.id') : sql.raw('new.id')
      const changed = event === 'update' ? sql`when ${before} is not ${after}` : sql``
      await sql`drop trigger if exists ${name}`.execute(tx)
      await sql`create trigger ${name} after ${sql.raw(event)} on ${sql.ref(table)} ${changed} begin
        insert into change_row (seq, table_name, row_id, before_json, after_json)
          values (${openSeq}, ${sql.lit(table)}, ${rowId}, ${before}, ${after});
      end`.execute(tx)
    }
  }
}

export async function loggedTables(db: AnyDatabase): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from sqlite_schema where type = 'table' order by name`.execute(db)
  return rows.map((row) => row.name).filter((name) => !notLogged(name))
}

export async function columnsOf(db: AnyDatabase, table: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from pragma_table_info(${table}) order by cid`.execute(db)
  return rows.map((row) => row.name)
}

/** The row as JSON text; the same expression is used to compare a row with its logged state. */
export function rowAsJson(row: string, columns: readonly string[]) {
  const pairs = columns.map((column) => sql`${sql.lit(column)}, ${sql.ref(`${row}.${column}`)}`)
  return sql<string>`json_object(${sql.join(pairs)})`
}
