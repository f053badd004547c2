import type { Db } from '@electron/database/database'
import { coreErrors } from '@shared/core/core.errors'
import type { LocalDate } from '@shared/core/local-date'
import { fold } from '@shared/core/vietnamese-fold'
import type { AwardId } from '@shared/features/decisions/decisions.ids'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import type {
  LedgerChoices,
  LedgerDetail,
  LedgerFilter,
  LedgerLine,
  LedgerPage,
  LedgerWindow,
  ledgerSorts,
} from '@shared/features/ledger/ledger.contract'
import type { SubjectRef } from '@shared/features/people/people.subject'
import { sql } from 'kysely'
import { historyOf } from '../organisation/organisation.succession.queries'
import { ledgerStrings as strings } from './ledger.strings'

export async function listLedger(db: Db, window: LedgerWindow): Promise<LedgerPage> {
  const { collectives, persons } = await countLedger(db, window)
  const order = window.direction === 'ascending' ? 'asc' : 'desc'
  const rows = await matching(db, window)
    .select(lineColumns)
    .orderBy(sortColumns[window.sort], order)
    .orderBy('a.ledger_number')
    .offset(window.offset)
    .limit(window.limit)
    .execute()
  return { total: collectives + persons, collectives, persons, rows: rows.map(toLine) }
}

/** Every line that passes the filter, in the order of the book: for the printed and the Excel one. */
export async function allLines(db: Db, filter: LedgerFilter): Promise<readonly LedgerLine[]> {
  const rows = await matching(db, filter).select(lineColumns).orderBy('a.ledger_number').execute()
  return rows.map(toLine)
}

/** Newest first. */
export async function linesOfSubject(db: Db, subject: SubjectRef): Promise<readonly LedgerLine[]> {
  const found =
    subject.kind === 'person'
      ? lines(db).where('a.person_id', '=', subject.id)
      : lines(db)
          .where('a.subject_kind', '=', 'collective')
          .where('a.organisation_id', 'in', await historyOf(db, subject.id))
  const rows = await found
    .select(lineColumns)
    .orderBy('d.issued_on', 'desc')
    .orderBy('a.ledger_number', 'desc')
    .execute()
  return rows.map(toLine)
}

/** @throws AppError `core.notFound` */
export async function getLine(db: Db, id: AwardId): Promise<LedgerDetail> {
  const row = await lines(db)
    .innerJoin('award_round as r', 'r.id', 'd.round_id')
    .where('a.id', '=', id)
    .select([
      ...lineColumns,
      'a.honorific',
      'a.organisation_id as organisationId',
      'a.person_id as personId',
      'r.name as roundName',
      'd.signer_name as signer',
    ])
    .executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.line })
  const { honorific, organisationId, personId, roundName, signer } = row
  return { ...toLine(row), honorific, organisationId, personId, roundName, signer }
}

export async function ledgerChoices(db: Db): Promise<LedgerChoices> {
  const rows = await db
    .selectFrom('decision as d')
    .where('d.status', '!=', 'draft')
    .select(['d.id', 'd.number', 'd.symbol', 'd.issued_on as decidedOn'])
    .orderBy('d.issued_on', 'desc')
    .orderBy('d.number', 'desc')
    .execute()
  return {
    years: [...new Set(rows.map(({ decidedOn }) => Number(decidedOn.slice(0, 4))))],
    decisions: rows.map(({ id, number, symbol, decidedOn }) => ({
      id,
      number: labels.numberText({ number: number ?? 0, symbol }),
      decidedOn,
    })),
  }
}

const lines = (db: Db) =>
  db.selectFrom('award as a').innerJoin('decision as d', 'd.id', 'a.decision_id')

function matching(db: Db, { text, year, kind, decisionId }: LedgerFilter) {
  let found = lines(db)
  if (year !== null)
    found = found
      .where('d.issued_on', '>=', firstDay(year))
      .where('d.issued_on', '<', firstDay(year + 1))
  if (kind !== null) found = found.where('a.subject_kind', '=', kind)
  if (decisionId !== null) found = found.where('a.decision_id', '=', decisionId)
  for (const word of fold(text).split(' ').filter(Boolean))
    found = found.where(sql<boolean>`instr(a.search_text, ${word}) > 0`)
  return found
}

const firstDay = (year: number) => `${year}-01-01` as LocalDate

async function countLedger(db: Db, filter: LedgerFilter) {
  const counts = await matching(db, filter)
    .select((eb) => ['a.subject_kind as kind', eb.fn.countAll<number>().as('count')])
    .groupBy('a.subject_kind')
    .execute()
  const of = (kind: LedgerLine['kind']) => counts.find((row) => row.kind === kind)?.count ?? 0
  return { collectives: of('collective'), persons: of('person') }
}

const lineColumns = [
  'a.id',
  'a.ledger_number as ledgerNumber',
  'a.decision_id as decisionId',
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
] as const

const sortColumns = {
  number: 'a.ledger_number',
  name: 'a.sort_key',
  unit: 'a.unit',
  decision: 'd.issued_on',
} as const satisfies Record<(typeof ledgerSorts)[number], string>

interface LineRow extends Omit<LedgerLine, 'decisionNumber'> {
  readonly number: number | null
  readonly symbol: string
}

const toLine = ({ number, symbol, ...row }: LineRow): LedgerLine => ({
  id: row.id,
  ledgerNumber: row.ledgerNumber,
  decisionId: row.decisionId,
  decisionNumber: labels.numberText({ number: number ?? 0, symbol }),
  decidedOn: row.decidedOn,
  kind: row.kind,
  name: row.name,
  position: row.position,
  unit: row.unit,
  form: row.form,
  achievement: row.achievement,
  amountDong: row.amountDong,
})
