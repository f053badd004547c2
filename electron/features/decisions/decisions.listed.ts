import type { Db } from '@electron/database/database'
import type { DecisionSubject, Pay } from '@shared/features/decisions/decisions.contract'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import { paysOf } from './decisions.money'
import type { Candidate } from './decisions.subjects'
import type { DecisionTable } from './decisions.table'

/** Those a draft lists or may list, with what each would be paid. */
export async function listOpen(
  db: Db,
  { form_id: formId, issued_on: day }: DecisionTable,
  candidates: readonly Candidate[],
): Promise<readonly DecisionSubject[]> {
  const pays = await paysOf(db, candidates, { formId, day })
  return candidates.map((candidate, index) => {
    const pay = pays[index] ?? null
    return {
      nominationId: candidate.id,
      kind: candidate.kind,
      name: candidate.name,
      position: candidate.position,
      unit: candidate.unit,
      status: candidate.status,
      isIncluded: candidate.isIncluded,
      ledgerNumber: '',
      amountDong: candidate.amountDong ?? pay?.dong ?? null,
      pay,
      amountReason: candidate.amountReason,
      state: 'standing',
    }
  })
}

/** Those of an issued decision, as it was issued; marked where a later one corrects or revokes them. */
export async function listIssued(
  db: Db,
  { id, kind }: DecisionTable,
): Promise<readonly DecisionSubject[]> {
  if (kind === 'award') return listAwarded(db, id)
  return kind === 'praise' ? listPraised(db, id) : []
}

/** From the ledger. */
async function listAwarded(db: Db, id: DecisionId): Promise<readonly DecisionSubject[]> {
  const states = await amendedStates(db, id)
  const awards = await db
    .selectFrom('award as a')
    .leftJoin('nomination as n', 'n.id', 'a.nomination_id')
    .where('a.decision_id', '=', id)
    .select([
      'a.nomination_id as nominationId',
      'a.subject_kind as kind',
      'a.name',
      'a.position',
      'a.unit',
      'n.status',
      'a.ledger_number as number',
      'a.amount_dong as amountDong',
      'a.amount_reason as amountReason',
      'a.multiple_tenths as tenths',
      'a.base_pay_dong as basePay',
    ])
    .orderBy('a.ledger_number')
    .execute()
  return awards.map(({ number, status, tenths, basePay, ...award }) => ({
    ...award,
    status: status ?? 'decided',
    isIncluded: true,
    ledgerNumber: labels.ledgerNumber(number),
    pay: keptPay({ tenths, basePay, dong: award.amountDong }),
    state: stateOf(states, award.nominationId),
  }))
}

function keptPay(kept: {
  readonly tenths: number | null
  readonly basePay: number | null
  readonly dong: number | null
}): Pay | null {
  const { tenths, basePay, dong } = kept
  if (tenths === null || basePay === null || dong === null) return null
  return { tenths, basePayDong: basePay, dong }
}

/** A praise has no line in the ledger: its own list stays under the guard of the issue. */
async function listPraised(db: Db, id: DecisionId): Promise<readonly DecisionSubject[]> {
  const states = await amendedStates(db, id)
  const rows = await db
    .selectFrom('decision_nomination as dn')
    .innerJoin('nomination as n', 'n.id', 'dn.nomination_id')
    .where('dn.decision_id', '=', id)
    .select(['n.id as nominationId', 'n.subject_kind as kind', 'n.name', 'n.position', 'n.unit'])
    .select('n.status')
    .orderBy('dn.position')
    .execute()
  return rows.map((row) => ({
    ...row,
    ...{ isIncluded: true, ledgerNumber: '', amountDong: null, pay: null, amountReason: '' },
    state: stateOf(states, row.nominationId),
  }))
}

type States = ReadonlyMap<NominationId, 'corrected' | 'revoked'>

const stateOf = (states: States, id: NominationId | null): DecisionSubject['state'] =>
  (id === null ? undefined : states.get(id)) ?? 'standing'

/** What issued decisions made of the lines of this one; what is revoked stays so. */
export async function amendedStates(db: Db, id: DecisionId): Promise<States> {
  const rows = await db
    .selectFrom('amendment_line as l')
    .innerJoin('decision as d', 'd.id', 'l.decision_id')
    .where('d.amends_id', '=', id)
    .where('d.status', 'not in', ['draft', 'signing'])
    .where('l.nomination_id', 'is not', null)
    .select(['l.nomination_id as nominationId', 'd.kind'])
    .orderBy('d.kind') // 'correction' before 'revocation', which wins
    .execute()
  const states = new Map<NominationId, 'corrected' | 'revoked'>()
  for (const { nominationId, kind } of rows)
    if (nominationId !== null)
      states.set(nominationId, kind === 'revocation' ? 'revoked' : 'corrected')
  return states
}
