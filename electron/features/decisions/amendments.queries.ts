import type { Db } from '@electron/database/database'
import { coreErrors } from '@shared/core/core.errors'
import type {
  AmendableLine,
  AmendmentDetail,
  AmendmentEdit,
  RevokedLine,
} from '@shared/features/decisions/amendments.contract'
import { correctedAmount, correctWords } from '@shared/features/decisions/amendments.wording'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import { unitBeside } from '@shared/features/decisions/decisions.rules'
import { correctedAwards } from './amendments.awards.queries'
import { correctionsOf } from './amendments.corrections.queries'
import { amendedStates, listIssued } from './decisions.listed'
import { getDecisionRow, toFields } from './decisions.queries'
import { printedDecision } from './decisions.review'
import { decisionsStrings as strings } from './decisions.strings'
import type { DecisionTable } from './decisions.table'

/** A correction or revocation with the decision it amends. */
export interface AmendmentRow extends DecisionTable {
  readonly kind: 'correction' | 'revocation'
  readonly amends_id: DecisionId
}

/** @throws AppError `core.notFound` for a decision that amends none */
export async function getAmendmentRow(db: Db, id: DecisionId): Promise<AmendmentRow> {
  const row = await getDecisionRow(db, id)
  const { kind, amends_id } = row
  if ((kind === 'correction' || kind === 'revocation') && amends_id !== null)
    return { ...row, kind, amends_id }
  throw coreErrors.notFound({ what: strings.decision })
}

export async function getAmendment(db: Db, id: DecisionId): Promise<AmendmentDetail> {
  const row = await getAmendmentRow(db, id)
  const amended = await getDecisionRow(db, row.amends_id)
  return {
    ...{ kind: row.kind, status: row.status, symbol: row.symbol },
    edit: await savedAmendment(db, row),
    amended: {
      id: amended.id,
      numberText: labels.numberText({ number: amended.number ?? 0, symbol: amended.symbol }),
      issuedOn: amended.issued_on,
      kind: amended.kind === 'praise' ? 'praise' : 'award',
    },
    lines: await amendableLines(db, amended),
  }
}

/** The amendment as it is saved. */
export async function savedAmendment(db: Db, row: AmendmentRow): Promise<AmendmentEdit> {
  const lines = await db
    .selectFrom('amendment_line')
    .selectAll()
    .where('decision_id', '=', row.id)
    .orderBy('position')
    .execute()
  const { number, issuedOn, reason, proposer, proposal, signer, bases, recipients } = toFields(row)
  return {
    ...{ id: row.id, number, issuedOn, reason, proposer, proposal, signer, bases, recipients },
    corrections: lines.flatMap(({ nomination_id, field, before_text, after_text }) =>
      field === ''
        ? []
        : [{ nominationId: nomination_id, field, before: before_text, after: after_text }],
    ),
    revokedIds: lines.flatMap(({ nomination_id, field }) =>
      field === '' && nomination_id !== null ? [nomination_id] : [],
    ),
    aftermath: row.aftermath,
  }
}

/** Everyone in the amended decision, with the words that are in force: as printed, or as corrected since. */
export async function amendableLines(
  db: Db,
  amended: DecisionTable,
): Promise<readonly AmendableLine[]> {
  const subjects = await listIssued(db, amended)
  const { subjects: printed } = await printedDecision(db, amended.id)
  const states = await amendedStates(db, amended.id)
  const corrections = await correctionsOf(db, amended.id)
  return subjects.flatMap((subject, index) => {
    const { nominationId, kind, name, position, unit, ledgerNumber, amountDong } = subject
    if (nominationId === null) return []
    const achievement = printed[index]?.achievement ?? ''
    const words = { name, position, unit: unitBeside({ name, unit }), achievement }
    return [
      {
        ...{ nominationId, kind, ledgerNumber },
        amountDong: correctedAmount(corrections.get(nominationId) ?? []) ?? amountDong,
        ...correctWords(words, corrections.get(nominationId) ?? []),
        isRevoked: states.get(nominationId) === 'revoked',
        issued: { ...words, unit, amountDong },
      },
    ]
  })
}

/** In the order of the ledger. */
export async function revokedLines(db: Db, id: DecisionId): Promise<readonly RevokedLine[]> {
  const corrected = await correctedAwards(db)
  const rows = await db
    .selectFrom('award_revocation as r')
    .innerJoin('award as a', 'a.id', 'r.award_id')
    .where('r.decision_id', '=', id)
    .select([
      'r.award_id as awardId',
      'r.money_due_dong as moneyDueDong',
      'r.certificate_returned_on as certificateReturnedOn',
      'r.money_returned_dong as moneyReturnedDong',
      'r.money_returned_on as moneyReturnedOn',
      'r.note',
      'a.ledger_number as ledgerNumber',
      'a.subject_kind as kind',
      'a.name',
      'a.unit',
    ])
    .orderBy('a.ledger_number')
    .execute()
  return rows.map((row) => {
    const { name, unit } = corrected.get(row.awardId) ?? row
    return { ...row, name, unit }
  })
}
