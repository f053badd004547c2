import type { Db } from '@electron/database/database'
import { fold } from '@shared/core/vietnamese-fold'
import type { AwardId, DecisionId } from '@shared/features/decisions/decisions.ids'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import type {
  CertificateFilter,
  CertificateWindow,
} from '@shared/features/printing/printing.contract'
import { type ShownState, shownStates } from '@shared/features/printing/printing.kinds'
import type {
  CertificatePage,
  CertificateRow,
  Handover,
  StateCounts,
} from '@shared/features/printing/printing.records'
import { sql } from 'kysely'

export async function listCertificates(
  db: Db,
  { offset, limit, ...filter }: CertificateWindow,
): Promise<CertificatePage> {
  const { total } = await matching(db, filter)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await matching(db, filter)
    .select(columns)
    .orderBy('a.ledger_number')
    .offset(offset)
    .limit(limit)
    .execute()
  return { total, rows: rows.map(toRow) }
}

export async function certificateIds(db: Db, filter: CertificateFilter): Promise<AwardId[]> {
  const rows = await matching(db, filter).select('a.id').orderBy('a.ledger_number').execute()
  return rows.map(({ id }) => id)
}

export interface CertificateLine extends CertificateRow {
  readonly decisionId: DecisionId
  readonly nominationId: NominationId | null
}

/** Every ledger line of the decision with its paper, in the order of the decision. */
export async function linesOfDecision(db: Db, decisionId: DecisionId): Promise<CertificateLine[]> {
  const rows = await certificates(db)
    .where('a.decision_id', '=', decisionId)
    .select(columns)
    .orderBy('a.ledger_number')
    .execute()
  return rows.map(toLine)
}

/** Those of the ids that are on record, in the order of the ledger. */
export async function linesOf(db: Db, awardIds: readonly AwardId[]): Promise<CertificateLine[]> {
  const wanted = JSON.stringify(awardIds)
  const rows = await certificates(db)
    .where(sql<boolean>`a.id in (select value from json_each(${wanted}))`)
    .select(columns)
    .orderBy('a.ledger_number')
    .execute()
  return rows.map(toLine)
}

export async function countStates(
  db: Db,
  { decisionId }: { readonly decisionId: DecisionId },
): Promise<StateCounts> {
  const rows = await certificates(db)
    .where('a.decision_id', '=', decisionId)
    .select((eb) => [state.as('state'), eb.fn.countAll<number>().as('count')])
    .groupBy(state) // the bare word would be the column, which is null before the first sheet
    .execute()
  const { spoiled } = await db
    .selectFrom('print_sheet as s')
    .innerJoin('print_run as r', 'r.id', 's.run_id')
    .where('r.decision_id', '=', decisionId)
    .where('s.state', '=', 'spoiled')
    .select((eb) => eb.fn.countAll<number>().as('spoiled'))
    .executeTakeFirstOrThrow()
  const of = (wanted: ShownState) => rows.find((row) => row.state === wanted)?.count ?? 0
  const counts = Object.fromEntries(shownStates.map((one) => [one, of(one as ShownState)]))
  const all = rows.reduce((sum, { count }) => sum + count, 0)
  return { ...(counts as Record<ShownState, number>), all, spoiledSheets: spoiled }
}

const state = sql<ShownState>`coalesce(c.state, 'unprinted')`

const certificates = (db: Db) =>
  db
    .selectFrom('award as a')
    .innerJoin('decision as d', 'd.id', 'a.decision_id')
    .leftJoin('certificate as c', (join) =>
      join.onRef('c.award_id', '=', 'a.id').on('c.state', '!=', 'replaced'),
    )

function matching(db: Db, filter: CertificateFilter) {
  let found = certificates(db).where('a.decision_id', '=', filter.decisionId)
  if (filter.state !== null) found = found.where(state, '=', filter.state)
  for (const word of fold(filter.text).split(' ').filter(Boolean))
    found = found.where(sql<boolean>`instr(a.search_text, ${word}) > 0`)
  return found
}

const columns = [
  'a.id as awardId',
  'a.decision_id as decisionId',
  'a.nomination_id as nominationId',
  'a.ledger_number as ledgerNumber',
  'a.subject_kind as kind',
  'a.name',
  'a.position',
  'a.unit',
  'c.id as certificateId',
  state.as('state'),
  'c.copy',
  'c.marking',
  'c.signed_on as signedOn',
  sql<string | null>`(select json_object('handedOn', h.handed_on, 'handedBy', h.handed_by,
    'receivedBy', h.received_by, 'isProxy', h.is_proxy, 'note', h.note)
    from handover as h where h.certificate_id = c.id)`.as('handover'),
  sql<string | null>`(select json_object('id', r.id, 'number', r.number)
    from print_sheet as s join print_run as r on r.id = s.run_id
    where s.certificate_id = c.id and s.state in ('waiting', 'sent'))`.as('openRun'),
  sql<number>`exists (select 1 from award_revocation as v where v.award_id = a.id)`.as('isRevoked'),
] as const

type Row = Awaited<ReturnType<typeof selectRow>>
const selectRow = (db: Db) => certificates(db).select(columns).executeTakeFirstOrThrow()

const toLine = (row: Row): CertificateLine => ({
  ...toRow(row),
  decisionId: row.decisionId,
  nominationId: row.nominationId,
})

function toRow({ decisionId: _d, nominationId: _n, ...row }: Row): CertificateRow {
  return {
    ...row,
    copy: row.copy ?? 0,
    marking: row.marking ?? '',
    handover: row.handover === null ? null : toHandover(row.handover),
    openRun: row.openRun === null ? null : (JSON.parse(row.openRun) as CertificateRow['openRun']),
    isRevoked: row.isRevoked === 1,
  }
}

/** SQLite's JSON has no truth values of its own. */
function toHandover(json: string): Handover {
  const handover = JSON.parse(json) as Omit<Handover, 'isProxy'> & { readonly isProxy: 0 | 1 }
  return { ...handover, isProxy: handover.isProxy === 1 }
}
