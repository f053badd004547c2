import type { Db } from '@electron/database/database'
import { addDays, type LocalDate } from '@shared/core/local-date'
import { localMidnightUtc } from '@shared/core/local-instant'
import { fold } from '@shared/core/vietnamese-fold'
import type {
  ChainCheck,
  HistoryEntry,
  HistoryFilter,
  HistoryPage,
  RowChange,
} from '@shared/features/history/history.contract'
import { type SqlBool, sql } from 'kysely'
import type { z } from 'zod'
import { chainHead, findBrokenLink } from '../../database/change-log/chain'

type Filter = z.output<typeof HistoryFilter>

/** Searching reads the sentences of the period; a year of office work is a few thousand of them. */
export async function listHistory(db: Db, filter: Filter): Promise<HistoryPage> {
  const seqs = await matchingSeqs(db, filter)
  const shown = seqs.slice(filter.offset, filter.offset + filter.limit)
  return { total: seqs.length, entries: await entriesOf(db, shown) }
}

async function matchingSeqs(db: Db, { text, fromDay, toDay }: Filter): Promise<number[]> {
  let query = db.selectFrom('change_record').select(['seq', 'sentence']).orderBy('seq', 'desc')
  if (fromDay) query = query.where('at_utc', '>=', localMidnightUtc(fromDay as LocalDate))
  if (toDay) query = query.where('at_utc', '<', localMidnightUtc(addDays(toDay as LocalDate, 1)))
  const words = fold(text).split(' ').filter(Boolean)
  return (await query.execute())
    .filter((record) => {
      const folded = words.length > 0 ? fold(record.sentence) : ''
      return words.every((word) => folded.includes(word))
    })
    .map((record) => record.seq)
}

/** Of a record that took others in, their history is told too: it is the same person's. */
export async function historyOfSubject(db: Db, rowIds: readonly string[]): Promise<HistoryEntry[]> {
  const merged = await db
    .selectFrom('person_merge')
    .select('merged_id')
    .where(sql<SqlBool>`kept_id in (${sql.join(rowIds)})`)
    .execute()
  const rows = await db
    .selectFrom('change_row')
    .select('seq')
    .distinct()
    .where('row_id', 'in', [...rowIds, ...merged.map((row) => row.merged_id)])
    .orderBy('seq', 'desc')
    .execute()
  return entriesOf(
    db,
    rows.map((row) => row.seq),
  )
}

async function entriesOf(db: Db, seqs: readonly number[]): Promise<HistoryEntry[]> {
  if (seqs.length === 0) return []
  return db
    .selectFrom('change_record as r')
    .where('r.seq', 'in', seqs)
    .select((eb) => [
      'r.seq',
      'r.at_utc as atUtc',
      'r.sentence',
      'r.procedure',
      'r.final_note as finalNote',
      'r.reverses_seq as reversesSeq',
      eb
        .selectFrom('change_row')
        .whereRef('change_row.seq', '=', 'r.seq')
        .select((rows) => rows.fn.countAll<number>().as('n'))
        .as('rowCount'),
      eb
        .selectFrom('change_record as later')
        .whereRef('later.reverses_seq', '=', 'r.seq')
        .select((later) => later.fn.max<number | null>('later.seq').as('seq'))
        .as('reversedBySeq'),
    ])
    .orderBy('r.seq', 'desc')
    .execute() as Promise<HistoryEntry[]>
}

export async function rowChanges(db: Db, seq: number, limit: number): Promise<RowChange[]> {
  const rows = await db
    .selectFrom('change_row')
    .selectAll()
    .where('seq', '=', seq)
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    table: row.table_name,
    rowId: row.row_id,
    before: row.before_json === null ? null : JSON.parse(row.before_json),
    after: row.after_json === null ? null : JSON.parse(row.after_json),
  }))
}

export async function verifyChain(db: Db): Promise<ChainCheck> {
  const { seq } = await chainHead(db)
  return { records: seq, brokenAtSeq: await findBrokenLink(db) }
}
