import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import { PartialDate } from '@shared/core/partial-date'
import { amendmentDocumentStrings } from '@shared/features/decisions/amendments.strings'
import type { AwardId, DecisionId } from '@shared/features/decisions/decisions.ids'
import type { AmendedField } from '@shared/features/decisions/decisions.kinds'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import type { LedgerLine } from '@shared/features/ledger/ledger.contract'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import type { AwardLevel, SubjectKind } from '@shared/features/nominations/nominations.kinds'
import { sql } from 'kysely'
import { ledgerStrings as strings } from './ledger.strings'

/**
 * Lines of the running book with their decision and their last receipt. A paper that is issued anew
 * waits to be handed over; until then the book says who received the one before.
 */
export const lines = (db: Db) =>
  db
    .selectFrom('award as a')
    .innerJoin('decision as d', 'd.id', 'a.decision_id')
    .leftJoin('certificate as c', (join) =>
      join.onRef('c.award_id', '=', 'a.id').on('c.copy', '=', lastHandedCopy),
    )
    .leftJoin('handover as h', 'h.certificate_id', 'c.id')

const lastHandedCopy = sql<number>`(select max(paper.copy) from certificate as paper
  join handover as receipt on receipt.certificate_id = paper.id where paper.award_id = a.id)`

export const lineColumns = [
  'a.id',
  'a.ledger_number as ledgerNumber',
  'a.nomination_id as nominationId',
  'a.decision_id as decisionId',
  'd.level',
  'd.number',
  'd.symbol',
  'd.issued_on as decidedOn',
  'a.subject_kind as kind',
  'a.name',
  'a.position',
  'a.unit',
  'a.form',
  'a.achievement',
  'a.amount_dong as amountDong',
  'h.handed_on as handedOn',
  'h.received_by as receivedBy',
] as const

export interface LineRow {
  readonly id: AwardId
  readonly ledgerNumber: number
  readonly nominationId: NominationId | null
  readonly decisionId: DecisionId
  readonly level: AwardLevel
  readonly number: number | null
  readonly symbol: string
  readonly decidedOn: LocalDate
  readonly kind: SubjectKind
  readonly name: string
  readonly position: string
  readonly unit: string
  readonly form: string
  readonly achievement: string
  readonly amountDong: number | null
  readonly handedOn: LocalDate | null
  readonly receivedBy: string | null
}

/** The words as they were entered, and beside them what later decisions made of the line. */
export async function linesOf(db: Db, rows: readonly LineRow[]): Promise<readonly LedgerLine[]> {
  const amendments = rows.length === 0 ? new Map() : await amendmentNotes(db)
  return rows.map((row) => {
    const { id, level, decisionId, kind, name, position, unit, form } = row
    const amended = row.nominationId === null ? undefined : amendments.get(keyOf(row))
    return {
      ...{ id, level, decisionId, kind, name, position, unit, form },
      olderBook: null,
      number: labels.ledgerNumber(row.ledgerNumber),
      decisionNumber: labels.numberText({ number: row.number ?? 0, symbol: row.symbol }),
      decidedOn: PartialDate.parse(row.decidedOn),
      achievement: row.achievement,
      amountDong: row.amountDong,
      handedOn: row.handedOn === null ? null : PartialDate.parse(row.handedOn),
      receivedBy: row.receivedBy ?? '',
      isRevoked: amended?.isRevoked ?? false,
      note: amended?.notes.join(' ') ?? '',
    }
  })
}

const keyOf = ({ decisionId, nominationId }: Pick<LineRow, 'decisionId' | 'nominationId'>) =>
  `${decisionId} ${nominationId}`

interface Amended {
  readonly isRevoked: boolean
  readonly notes: readonly string[]
}

/** What issued decisions say of single lines: a few, even in a book of thousands. */
async function amendmentNotes(db: Db): Promise<ReadonlyMap<string, Amended>> {
  const rows = await db
    .selectFrom('amendment_line as l')
    .innerJoin('decision as d', 'd.id', 'l.decision_id')
    .where('d.status', 'not in', ['draft', 'signing'])
    .where('l.nomination_id', 'is not', null)
    .select(['l.nomination_id as nominationId', 'l.field', 'l.after_text as after'])
    .select(['d.amends_id as decisionId', 'd.kind', 'd.number', 'd.symbol', 'd.issued_on as day'])
    .orderBy('d.issued_on')
    .orderBy('d.number')
    .orderBy('l.position')
    .execute()
  const groups = Map.groupBy(
    rows,
    ({ decisionId, nominationId }) => `${decisionId} ${nominationId}`,
  )
  return new Map(
    [...groups].map(([key, own]) => [
      key,
      { isRevoked: own.some(({ kind }) => kind === 'revocation'), notes: own.map(noteOf) },
    ]),
  )
}

interface AmendmentRow {
  readonly kind: string
  readonly field: AmendedField | ''
  readonly after: string
  readonly number: number | null
  readonly symbol: string
  readonly day: LocalDate
}

function noteOf({ kind, field, after, number, symbol, day }: AmendmentRow): string {
  const by = { number: labels.numberText({ number: number ?? 0, symbol }), day }
  if (kind === 'revocation' || field === '') return strings.revokedBy(by)
  return strings.correctedBy({ ...by, field: amendmentDocumentStrings.fields[field], after })
}
