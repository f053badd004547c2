import type { Db } from '@electron/database/database'
import type { AwardId, DecisionId } from '@shared/features/decisions/decisions.ids'
import type { CertificatePaper, Handover } from '@shared/features/printing/printing.records'
import type { HandoverTable } from './printing.table'

/** Every paper of one ledger line, the one in force first, with its sheets in the order of printing. */
export async function papersOfAward(
  db: Db,
  { awardId }: { readonly awardId: AwardId },
): Promise<CertificatePaper[]> {
  const papers = await db
    .selectFrom('certificate')
    .selectAll()
    .where('award_id', '=', awardId)
    .orderBy('copy', 'desc')
    .execute()
  return Promise.all(
    papers.map(async ({ id, copy, state, marking, reason, signed_on }) => ({
      ...{ copy, state, marking, reason, signedOn: signed_on },
      handover: await handoverOf(db, id),
      sheets: await sheetsOfPaper(db, id),
    })),
  )
}

/** When the papers in force of a decision were sent to the printer, UTC; one not printed has none. */
export async function paperTimes(
  db: Db,
  decisionId: DecisionId,
): Promise<ReadonlyMap<AwardId, string>> {
  const rows = await db
    .selectFrom('print_sheet as s')
    .innerJoin('certificate as c', 'c.id', 's.certificate_id')
    .innerJoin('award as a', 'a.id', 'c.award_id')
    .where('a.decision_id', '=', decisionId)
    .where('c.state', '!=', 'replaced')
    .where('s.state', 'in', ['sent', 'good'])
    .select(['a.id', 's.sent_at as sentAt'])
    .orderBy('s.sent_at')
    .execute()
  return new Map(rows.flatMap(({ id, sentAt }) => (sentAt === null ? [] : [[id, sentAt]])))
}

const sheetsOfPaper = (db: Db, id: HandoverTable['certificate_id']) =>
  db
    .selectFrom('print_sheet as s')
    .innerJoin('print_run as r', 'r.id', 's.run_id')
    .where('s.certificate_id', '=', id)
    .select([
      's.id',
      's.position',
      's.state',
      's.reason',
      's.sent_at as sentAt',
      'r.number as runNumber',
      'r.purpose',
    ])
    .orderBy('r.number')
    .orderBy('s.position')
    .execute()

async function handoverOf(db: Db, id: HandoverTable['certificate_id']): Promise<Handover | null> {
  const row = await db
    .selectFrom('handover')
    .selectAll()
    .where('certificate_id', '=', id)
    .executeTakeFirst()
  return row
    ? {
        handedOn: row.handed_on,
        handedBy: row.handed_by,
        receivedBy: row.received_by,
        isProxy: row.is_proxy === 1,
        note: row.note,
      }
    : null
}
