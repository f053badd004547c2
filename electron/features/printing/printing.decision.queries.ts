import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import { getDecisionRow } from '../decisions/decisions.queries'

/** “05-QĐ/ĐUK” */
export async function numberOfDecision(db: Db, id: DecisionId): Promise<string> {
  return (await headOfDecision(db, id)).number
}

export async function headOfDecision(
  db: Db,
  id: DecisionId,
): Promise<{ readonly number: string; readonly issuedOn: LocalDate }> {
  const { number, symbol, issued_on } = await getDecisionRow(db, id)
  return { number: labels.numberText({ number: number ?? 0, symbol }), issuedOn: issued_on }
}
