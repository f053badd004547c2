import type { Db } from '@electron/database/database'
import type { Correction } from '@shared/features/decisions/amendments.wording'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import { sql } from 'kysely'

export type Corrections = ReadonlyMap<NominationId, readonly Correction[]>

/** What issued decisions correct of the subjects of this one, in the order they were issued. */
export async function correctionsOf(db: Db, id: DecisionId): Promise<Corrections> {
  const issuedAt = sql<string>`d.frozen ->> '$.issuedAt'`
  const rows = await db
    .selectFrom('amendment_line as l')
    .innerJoin('decision as d', 'd.id', 'l.decision_id')
    .where('d.amends_id', '=', id)
    .where('d.kind', '=', 'correction')
    .where('d.status', 'not in', ['draft', 'signing'])
    .where('l.nomination_id', 'is not', null)
    .select(['l.nomination_id as nominationId', 'l.field', 'l.after_text as after'])
    .select(issuedAt.as('issuedAt'))
    .orderBy(issuedAt)
    .orderBy('d.number')
    .orderBy('l.position')
    .execute()
  const corrections = new Map<NominationId, Correction[]>()
  for (const { nominationId, field, after, issuedAt: at } of rows) {
    if (nominationId === null || field === '') continue
    const own = corrections.get(nominationId) ?? []
    own.push({ field, after, issuedAt: at })
    corrections.set(nominationId, own)
  }
  return corrections
}
