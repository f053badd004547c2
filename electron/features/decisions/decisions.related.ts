import type { Db } from '@electron/database/database'
import type { RelatedDecision } from '@shared/features/decisions/decisions.contract'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import type { DecisionTable } from './decisions.table'

/** The decision that this one corrects or revokes. */
export async function amendedBy(
  db: Db,
  { amends_id }: Pick<DecisionTable, 'amends_id'>,
): Promise<RelatedDecision | null> {
  if (amends_id === null) return null
  const row = await related(db).where('id', '=', amends_id).executeTakeFirst()
  return row ? toRelated(row) : null
}

/** Decisions that correct or revoke this one, newest first; drafts too. */
export async function amendmentsOf(db: Db, id: DecisionId): Promise<readonly RelatedDecision[]> {
  const rows = await related(db)
    .where('amends_id', '=', id)
    .orderBy('issued_on', 'desc')
    .orderBy('number', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(toRelated)
}

const related = (db: Db) =>
  db
    .selectFrom('decision')
    .select(['id', 'kind', 'status', 'number', 'symbol', 'issued_on as issuedOn'])

type Row = Omit<RelatedDecision, 'numberText'> & Pick<DecisionTable, 'number' | 'symbol'>

const toRelated = ({ number, symbol, ...row }: Row): RelatedDecision => ({
  ...row,
  numberText: number === null ? null : labels.numberText({ number, symbol }),
})

/** What the decision gives, as printed. */
export async function formOf(
  db: Db,
  { kind, form_id }: Pick<DecisionTable, 'kind' | 'form_id'>,
): Promise<string> {
  if (kind === 'praise') return labels.praise
  if (form_id === null) return labels.form
  const row = await db
    .selectFrom('award_form')
    .select('name')
    .where('id', '=', form_id)
    .executeTakeFirst()
  return row?.name ?? labels.form
}
