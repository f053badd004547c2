import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { Db } from '../database'
import type { ChangeRecordTable, ChangeRowTable } from './change-log.table'

/** Records checked before the window is given a turn. */
const recordsPerTurn = 50

/** The hash before the first record. */
export const CHAIN_START = '0'.repeat(64)

type Sealed = Omit<ChangeRecordTable, 'hash'>
type SealedRow = Pick<ChangeRowTable, 'table_name' | 'row_id' | 'before_json' | 'after_json'>

/**
 * SHA-256 (hex) over a record, the rows it changed and the hash of the record before it: changing,
 * adding, removing or reordering anything that was logged breaks every hash that follows.
 */
function beginSeal(record: Sealed) {
  const hash = createHash('sha256')
  const line = (values: readonly unknown[]) => `${JSON.stringify(values)}\n`
  const head = [
    record.prev_hash,
    record.seq,
    record.at_utc,
    record.actor,
    record.procedure,
    record.sentence,
    record.final_note,
    record.reverses_seq,
  ]
  hash.update(line(head))
  return {
    add(rows: readonly SealedRow[]): void {
      const lines = rows.map((row) =>
        line([row.table_name, row.row_id, row.before_json, row.after_json]),
      )
      hash.update(lines.join('')) // one text: each goes to the hash in a call of its own
    },
    close: () => hash.digest('hex'),
  }
}

/** Rows read and hashed before the window is given a turn. */
const rowsPerTurn = 500

/**
 * The seal of a record over its rows as they stand in the log, whatever their number.
 *
 * @param onRows sees the rows, portion by portion
 */
export async function sealLogged(
  db: Db,
  record: Sealed,
  onRows?: (rows: readonly SealedRow[]) => void,
): Promise<string> {
  const seal = beginSeal(record)
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom('change_row')
      .selectAll()
      .where('seq', '=', record.seq)
      .where('id', '>', after)
      .orderBy('id')
      .limit(rowsPerTurn)
      .execute()
    seal.add(rows)
    onRows?.(rows)
    const last = rows.at(-1)
    if (last === undefined || rows.length < rowsPerTurn) return seal.close()
    after = last.id
    await setImmediate()
  }
}

export interface ChainHead {
  readonly seq: number
  readonly hash: string
}

export async function chainHead(db: Db): Promise<ChainHead> {
  const head = await db
    .selectFrom('change_record')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return head ?? { seq: 0, hash: CHAIN_START }
}

/**
 * Recomputes the whole chain.
 *
 * @returns the sequence number of the first record that does not fit, or null when all do
 */
export async function findBrokenLink(db: Db): Promise<number | null> {
  const records = await db.selectFrom('change_record').selectAll().orderBy('seq').execute()
  let previous: ChainHead = { seq: 0, hash: CHAIN_START }
  for (const [done, record] of records.entries()) {
    if (done % recordsPerTurn === recordsPerTurn - 1) await setImmediate()
    const { hash, ...sealed } = record
    const fits =
      record.seq === previous.seq + 1 &&
      record.prev_hash === previous.hash &&
      hash === (await sealLogged(db, sealed))
    if (!fits) return record.seq
    previous = record
  }
  const stray = await db
    .selectFrom('change_row')
    .select('seq')
    .where('seq', '>', previous.seq)
    .limit(1)
    .executeTakeFirst()
  return stray ? stray.seq : null
}
