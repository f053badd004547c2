import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Db } from '../database'
import type { ChangeRecordTable } from './change-log.table'

/** Records checked before the window is given a turn. */
const recordsPerTurn = 50

/** The hash before the first record. */
export const CHAIN_START = '0'.repeat(64)

type Sealed = Omit<ChangeRecordTable, 'hash'>

/** The first line of what is hashed: all that a record says of itself. */
const headOf = (record: Sealed): string =>
  JSON.stringify([
    record.prev_hash,
    record.seq,
    record.at_utc,
    record.actor,
    record.procedure,
    record.sentence,
    record.final_note,
    record.reverses_seq,
  ])

/** Rows read and hashed before the window is given a turn. */
const rowsPerTurn = 500

/** Some rows of a record, as they are hashed and counted. */
interface Portion {
  readonly rows: number
  /** Without what backups and their keys keep about themselves. */
  readonly own: number
  readonly last: number
  /** A line per row, as UTF-8: `["person","…",null,"{…}"]`. */
  readonly lines: Uint8Array
}

/** Written by SQLite, to the letter as `JSON.stringify` would: three times as fast as row by row here. */
async function nextPortion(db: Db, seq: number, after: number): Promise<Portion | null> {
  const { lines, last, ...counted } = await db
    .selectFrom(({ selectFrom }) =>
      selectFrom('change_row')
        .select(['id', 'table_name'])
        .select(sql`json_array(table_name, row_id, before_json, after_json)`.as('line'))
        .where('seq', '=', seq)
        .where('id', '>', after)
        .orderBy('id')
        .limit(rowsPerTurn)
        .as('r'),
    )
    .select([
      sql<number>`count(*)`.as('rows'),
      sql<number>`count(*) filter (where table_name not glob 'backup_*')`.as('own'),
      sql<number | null>`max(id)`.as('last'),
      sql<Uint8Array | null>`cast(group_concat(line || char(10), '' order by id) as blob)`.as(
        'lines',
      ),
    ])
    .executeTakeFirstOrThrow()
  return lines === null || last === null ? null : { ...counted, last, lines }
}

/**
 * SHA-256 (hex) over a record, the rows it changed as they stand in the log, whatever their number,
 * and the hash of the record before it: changing, adding, removing or reordering anything that was
 * logged breaks every hash that follows.
 *
 * @param onRows told of the rows, portion by portion
 */
export async function sealLogged(
  db: Db,
  record: Sealed,
  onRows?: (portion: Pick<Portion, 'rows' | 'own'>) => void,
): Promise<string> {
  const hash = createHash('sha256').update(`${headOf(record)}\n`)
  for (let after = 0; ; await setImmediate()) {
    const portion = await nextPortion(db, record.seq, after)
    if (portion === null) return hash.digest('hex')
    hash.update(portion.lines)
    onRows?.(portion)
    if (portion.rows < rowsPerTurn) return hash.digest('hex')
    after = portion.last
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
