import type { Db } from '@electron/database/database'
import type { Correction } from '@shared/features/decisions/amendments.wording'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import { sql } from 'kysely'

export type Corrections = ReadonlyMap<NominationId, readonly Correction[]>

/** What issued decisions correct of the subjects of this one, in the order they were issued. */
export async function correctionsOf(db: Db, id: DecisionId): Promise<Corrections> {
  const rows = await selectCorrections(db).where('d.amends_id', '=', id).execute()
  return byNomination(rows)
}

/** The same of every decision that was ever corrected: few, even in a book of thousands. */
export async function allCorrections(db: Db): Promise<ReadonlyMap<DecisionId, Corrections>> {
  const rows = await selectCorrections(db).execute()
  const decisions = new Map<DecisionId, Corrections>()
  for (const [amendsId, own] of Map.groupBy(rows, (row) => row.amendsId))
    if (amendsId !== null) decisions.set(amendsId, byNomination(own))
  return decisions
}

function selectCorrections(db: Db) {
  const issuedAt = sql<string>`d.frozen ->> '$.issuedAt'`
  return db
    .selectFrom('amendment_line as l')
    .innerJoin('decision as d', 'd.id', 'l.decision_id')
    .where('d.kind', '=', 'correction')
    .where('d.status', 'not in', ['draft', 'signing'])
    .where('l.nomination_id', 'is not', null)
    .select(['d.amends_id as amendsId', 'l.nomination_id as nominationId', 'l.field'])
    .select(['l.before_text as before', 'l.after_text as after'])
    .select(['d.number', 'd.symbol', 'd.issued_on as day', issuedAt.as('issuedAt')])
    .orderBy(issuedAt)
    .orderBy('d.number')
    .orderBy('l.position')
}

type Row = Awaited<ReturnType<ReturnType<typeof selectCorrections>['execute']>>[number]

function byNomination(rows: readonly Row[]): Corrections {
  const corrections = new Map<NominationId, Correction[]>()
  for (const { nominationId, field, before, after, number, symbol, day, issuedAt } of rows) {
    if (nominationId === null || field === '') continue
    const own = corrections.get(nominationId) ?? []
    const by = { number: labels.numberText({ number: number ?? 0, symbol }), day }
    own.push({ field, before, after, by, issuedAt })
    corrections.set(nominationId, own)
  }
  return corrections
}
