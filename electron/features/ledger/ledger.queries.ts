import type { Db } from '@electron/database/database'
import { coreErrors } from '@shared/core/core.errors'
import type { LocalDate } from '@shared/core/local-date'
import { fold } from '@shared/core/vietnamese-fold'
import { nameSortKey, textSortKey } from '@shared/core/vietnamese-names'
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
import { type CorrectedAwards, correctedAwards } from '../decisions/amendments.awards.queries'
import { historyOf } from '../organisation/organisation.succession.queries'
import { type LineRow, lineColumns, lines, linesOf } from './ledger.lines'
import { ledgerStrings as strings } from './ledger.strings'
import { olderLinesOfSubject } from './older.queries'
import { provinceLinesOfSubject } from './province.queries'

export async function listLedger(db: Db, window: LedgerWindow): Promise<LedgerPage> {
  const corrected = await correctedAwards(db)
  const counts = await countLedger(db, window, corrected)
  const order = window.direction === 'ascending' ? 'asc' : 'desc'
  const rows: readonly LineRow[] = await matching(db, window, corrected)
    .select(lineColumns)
    .orderBy(sortColumns[window.sort], order)
    .orderBy('a.ledger_number')
    .offset(window.offset)
    .limit(window.limit)
    .execute()
  return { ...counts, rows: await linesOf(db, rows, corrected) }
}

/** Every line that passes the filter, in the order of the book: for the printed and the Excel one. */
export async function allLines(db: Db, filter: LedgerFilter): Promise<readonly LedgerLine[]> {
  const corrected = await correctedAwards(db)
  const found = matching(db, filter, corrected)
  const rows = await found.select(lineColumns).orderBy('a.ledger_number').execute()
  return linesOf(db, rows, corrected)
}

/** Newest first; what is only known to its year stands at the end of that year. */
export async function linesOfSubject(db: Db, subject: SubjectRef): Promise<readonly LedgerLine[]> {
  const ids: readonly string[] =
    subject.kind === 'person' ? [subject.id] : await historyOf(db, subject.id)
  const found =
    subject.kind === 'person'
      ? lines(db).where('a.person_id', '=', subject.id)
      : lines(db)
          .where('a.subject_kind', '=', 'collective')
          .where(sql.ref<string>('a.organisation_id'), 'in', ids)
  const rows = await found
    .select(lineColumns)
    .orderBy('d.issued_on', 'desc')
    .orderBy('a.ledger_number', 'desc')
    .execute()
  const older = await olderLinesOfSubject(db, subject.kind, ids)
  const province = await provinceLinesOfSubject(db, subject.kind, ids)
  const all = [...(await linesOf(db, rows, await correctedAwards(db))), ...older, ...province]
  return all.sort((one, other) => (other.decidedOn ?? '').localeCompare(one.decidedOn ?? ''))
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
  const [line] = await linesOf(db, [row], await correctedAwards(db))
  if (!line) throw coreErrors.notFound({ what: strings.line })
  return { ...line, honorific, organisationId, personId, roundName, signer }
}

/** Decisions that have lines in the book, with their years and forms. */
export async function ledgerChoices(db: Db): Promise<LedgerChoices> {
  const rows = await db
    .selectFrom('decision as d')
    .where('d.status', 'not in', ['draft', 'signing'])
    .where('d.kind', '=', 'award')
    .select(['d.id', 'd.number', 'd.symbol', 'd.issued_on as decidedOn'])
    .orderBy('d.issued_on', 'desc')
    .orderBy('d.number', 'desc')
    .execute()
  const forms = await db.selectFrom('award').select('form').distinct().orderBy('form').execute()
  return {
    years: [...new Set(rows.map(({ decidedOn }) => Number(decidedOn.slice(0, 4))))],
    forms: forms.map(({ form }) => form),
    decisions: rows.map(({ id, number, symbol, decidedOn }) => ({
      id,
      number: labels.numberText({ number: number ?? 0, symbol }),
      decidedOn,
    })),
  }
}

function matching(
  db: Db,
  { text, year, kind, decisionId, level, form }: LedgerFilter,
  corrected: CorrectedAwards,
) {
  let found = lines(db).leftJoin(readNow(corrected).as('now'), (join) =>
    join.onRef('now.id', '=', 'a.id'),
  )
  if (year !== null)
    found = found
      .where('d.issued_on', '>=', firstDay(year))
      .where('d.issued_on', '<', firstDay(year + 1))
  if (kind !== null) found = found.where('a.subject_kind', '=', kind)
  if (decisionId !== null) found = found.where('a.decision_id', '=', decisionId)
  if (level !== null) found = found.where('d.level', '=', level)
  if (form !== null) found = found.where('a.form', '=', form)
  for (const word of fold(text).split(' ').filter(Boolean))
    found = found.where(
      // Found by the words of the book and by those that are in force.
      sql<boolean>`instr(a.search_text || ' ' || coalesce(now.searchText, ''), ${word}) > 0`,
    )
  return found
}

const firstDay = (year: number) => `${year}-01-01` as LocalDate

interface ReadNow {
  readonly id: AwardId
  readonly searchText: string
  readonly sortKey: string
  readonly unit: string
  readonly amountDong: number | null
}

/** The corrected lines as a table to find, sort and sum by. */
function readNow(corrected: CorrectedAwards) {
  const rows = Array.from(corrected, ([id, { name, position, unit, achievement, ...award }]) => ({
    ...{ id, unit, amountDong: award.amountDong },
    searchText: fold([name, position, unit, achievement].join(' ')),
    sortKey: award.kind === 'person' ? nameSortKey(name) : textSortKey(name),
  })) satisfies readonly ReadNow[]
  return sql<ReadNow>`(select value ->> 'id' as id, value ->> 'searchText' as searchText,
    value ->> 'sortKey' as sortKey, value ->> 'unit' as unit,
    value ->> 'amountDong' as amountDong from json_each(${JSON.stringify(rows)}))`
}

async function countLedger(
  db: Db,
  filter: LedgerFilter,
  corrected: CorrectedAwards,
): Promise<Omit<LedgerPage, 'rows'>> {
  const counts = await matching(db, filter, corrected)
    .leftJoin('award_revocation as v', 'v.award_id', 'a.id')
    .select([
      'a.subject_kind as kind',
      sql<number>`count(*)`.as('count'),
      sql<number>`count(v.id)`.as('revoked'),
      sql<number>`sum(iif(v.id is null, coalesce(now.amountDong, a.amount_dong, 0), 0))`.as('dong'),
    ])
    .groupBy('a.subject_kind')
    .execute()
  const of = (kind: LedgerLine['kind']) => counts.find((row) => row.kind === kind)?.count ?? 0
  const sum = (part: 'count' | 'revoked' | 'dong') =>
    counts.reduce((total, row) => total + row[part], 0)
  return {
    ...{ total: sum('count'), collectives: of('collective'), persons: of('person') },
    ...{ totalDong: sum('dong'), revoked: sum('revoked') },
  }
}

const sortColumns = {
  number: sql.ref('a.ledger_number'),
  name: sql`coalesce(now.sortKey, a.sort_key)`,
  unit: sql`coalesce(now.unit, a.unit)`,
  decision: sql.ref('d.issued_on'),
} as const satisfies Record<(typeof ledgerSorts)[number], unknown>
