import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import { PartialDate } from '@shared/core/partial-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import { amendmentDocumentStrings } from '@shared/features/decisions/amendments.strings'
import {
  type Correction,
  correctedAmount,
  correctWords,
  type DecisionNamed,
} from '@shared/features/decisions/amendments.wording'
import type { AwardId, DecisionId } from '@shared/features/decisions/decisions.ids'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import type { LedgerLine, OriginalLine } from '@shared/features/ledger/ledger.contract'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import type { AwardLevel, SubjectKind } from '@shared/features/nominations/nominations.kinds'
import { sql } from 'kysely'
import type { CorrectedAwards } from '../decisions/amendments.awards.queries'
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

/** The words as they read now, and beside them which decisions made them so. */
export async function linesOf(
  db: Db,
  rows: readonly LineRow[],
  corrected: CorrectedAwards,
): Promise<readonly LedgerLine[]> {
  const revocations = rows.length === 0 ? new Map<AwardId, DecisionNamed>() : await revokedBy(db)
  return rows.map((row) => {
    const { id, level, decisionId, kind, form } = row
    const now = corrected.get(id)
    const revocation = revocations.get(id)
    return {
      ...{ id, level, decisionId, kind, form },
      ...wordsOf(now ?? row),
      olderBook: null,
      number: labels.ledgerNumber(row.ledgerNumber),
      decisionNumber: labels.numberText({ number: row.number ?? 0, symbol: row.symbol }),
      decidedOn: PartialDate.parse(row.decidedOn),
      handedOn: row.handedOn === null ? null : PartialDate.parse(row.handedOn),
      receivedBy: row.receivedBy ?? '',
      isRevoked: revocation !== undefined,
      original: now ? wordsOf(row) : null,
      addressedAs: now?.addressedAs ?? null,
      note: [
        ...correctionNotes(wordsOf(row), now?.corrections ?? []),
        ...(revocation ? [strings.revokedBy(revocation)] : []),
      ].join(' '),
    }
  })
}

const wordsOf = ({
  name,
  position,
  unit,
  achievement,
  amountDong,
}: OriginalLine): OriginalLine => ({
  ...{ name, position, unit, achievement, amountDong },
})

/** Which decision took each revoked line back: a few, even in a book of thousands. */
async function revokedBy(db: Db): Promise<ReadonlyMap<AwardId, DecisionNamed>> {
  const rows = await db
    .selectFrom('award_revocation as r')
    .innerJoin('decision as d', 'd.id', 'r.decision_id')
    .select(['r.award_id as awardId', 'd.number', 'd.symbol', 'd.issued_on as day'])
    .execute()
  return new Map(
    rows.map(({ awardId, number, symbol, day }) => [
      awardId,
      { number: labels.numberText({ number: number ?? 0, symbol }), day },
    ]),
  )
}

/** What each correction changed, with the words it found: those before stay readable in the book. */
function correctionNotes(
  original: OriginalLine,
  corrections: readonly Correction[],
): readonly string[] {
  return corrections.map(({ field, before, by }, index) => {
    const found = wordsBefore(original, corrections.slice(0, index))
    return strings.correctedBy({
      ...by,
      field: amendmentDocumentStrings.fields[field],
      before: field === 'honorific' || field === 'other' ? before : found[field],
    })
  })
}

function wordsBefore(original: OriginalLine, corrections: readonly Correction[]) {
  const amount = correctedAmount(corrections) ?? original.amountDong
  return {
    ...correctWords(original, corrections),
    amount: amount === null ? '' : formatNumber(amount, 0),
  }
}
