import { setImmediate } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Tx } from '../database'
import { changeLogErrors } from './change-log.errors'
import type { ChangeRowTable } from './change-log.table'
import { rowAsJson } from './triggers'

type Row = Record<string, string | number | null>

/** Rows put back before the window is given a turn. */
const rowsPerTurn = 100

/**
 * Puts back every row that record `seq` changed, newest first. The rows put back are logged in turn
 * under the open record, so reversing a reversal brings the change back (redo).
 *
 * @returns the sentence of the record that was reversed
 * @throws AppError `changeLog.final`, `changeLog.changedSince`, `changeLog.unknownRecord`; the
 *   command's transaction rolls back and nothing is changed
 */
export async function reverseRecord(tx: Tx, seq: number): Promise<string> {
  const record = await tx
    .selectFrom('change_record')
    .select(['sentence', 'final_note'])
    .where('seq', '=', seq)
    .executeTakeFirst()
  if (!record) throw changeLogErrors.unknownRecord({ seq })
  if (record.final_note !== null)
    throw changeLogErrors.final({ sentence: record.sentence, note: record.final_note })

  // Parents and children come back in any order; SQLite checks them together at commit.
  await sql`pragma defer_foreign_keys = on`.execute(tx)
  let reversed = 0
  for await (const row of newestFirst(tx, seq)) {
    if (reversed % rowsPerTurn === rowsPerTurn - 1) await setImmediate()
    if ((await stateOf(tx, row)) !== row.after_json)
      throw changeLogErrors.changedSince({ sentence: record.sentence })
    await putBack(tx, row).catch((error: unknown) => {
      throw isConstraint(error) ? changeLogErrors.changedSince(record, { cause: error }) : error
    })
    reversed += 1
  }
  await assertNothingElseMoved(tx, reversed, record)
  return record.sentence
}

/** Rows read at once: an import may have changed a hundred thousand. */
const rowsPerPage = 500

async function* newestFirst(tx: Tx, seq: number): AsyncGenerator<ChangeRowTable> {
  for (let before = Number.MAX_SAFE_INTEGER; ; ) {
    const rows = await tx
      .selectFrom('change_row')
      .selectAll()
      .where('seq', '=', seq)
      .where('id', '<', before)
      .orderBy('id', 'desc')
      .limit(rowsPerPage)
      .execute()
    yield* rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < rowsPerPage) return
    before = last.id
  }
}

const isConstraint = (error: unknown) =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT')

/**
 * Later rows may hang on what is taken back. A deletion then cascades to them, which is seen here; or
 * it orphans them, and the commit is refused (see run-command.ts): looking for orphans here would
 * read every row of the office.
 */
async function assertNothingElseMoved(
  tx: Tx,
  reversed: number,
  record: { readonly sentence: string },
): Promise<void> {
  const { moved } = await tx
    .selectFrom('change_row')
    .where('seq', '=', (eb) => eb.selectFrom('change_open').select('seq'))
    .select((eb) => eb.fn.countAll<number>().as('moved'))
    .executeTakeFirstOrThrow()
  if (moved > reversed) throw changeLogErrors.changedSince(record)
}

/**
 * The row as it stands now, in the columns the log knows, as the log would write it; null when it
 * does not exist. A column that a later version of the program added is no change by the clerk.
 */
async function stateOf(tx: Tx, row: ChangeRowTable): Promise<string | null> {
  const columns = Object.keys(JSON.parse(row.after_json ?? '{}'))
  const { rows } = await sql<{ state: string }>`
    select ${rowAsJson('r', columns)} as state from ${sql.ref(row.table_name)} as r
    where r.id = ${row.row_id}`.execute(tx)
  return rows[0]?.state ?? null
}

async function putBack(tx: Tx, row: ChangeRowTable): Promise<void> {
  const table = sql.ref(row.table_name)
  if (row.before_json === null) {
    await sql`delete from ${table} where id = ${row.row_id}`.execute(tx)
    return
  }
  const before: Row = JSON.parse(row.before_json)
  const columns = Object.keys(before)
  const values = sql.join(columns.map((column) => sql`${before[column]}`))
  if (row.after_json === null) {
    const names = sql.join(columns.map((column) => sql.ref(column)))
    await sql`insert into ${table} (${names}) values (${values})`.execute(tx)
  } else {
    const sets = sql.join(columns.map((column) => sql`${sql.ref(column)} = ${before[column]}`))
    await sql`update ${table} set ${sets} where id = ${row.row_id}`.execute(tx)
  }
}
