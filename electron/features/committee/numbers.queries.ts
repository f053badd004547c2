import type { Db } from '@electron/database/database'
import { coreErrors } from '@shared/core/core.errors'
import type { LocalDate } from '@shared/core/local-date'
import type { DocumentNumberId } from '@shared/features/committee/committee.ids'
import type {
  NumberEntry,
  NumberRegister,
  SeriesSummary,
} from '@shared/features/committee/numbers.contract'
import { type NumberSeries, nextNumber, numberGaps } from '@shared/features/committee/numbers.rules'
import { numbersStrings as strings } from '@shared/features/committee/numbers.strings'
import { committeeOnDay } from './committee.queries'
import type { DocumentNumberTable } from './numbers.table'

/** A number that is spoken for, by whatever document. */
export interface TakenNumber {
  readonly number: number
  /** null: entered by hand. */
  readonly documentId: string | null
  /** In the middle of a sentence: “văn bản “Báo cáo …””. */
  readonly by: string
}

/** @param except the document whose own number does not stand in its way */
export async function takenNumbers(
  db: Db,
  series: NumberSeries,
  except: string | null = null,
): Promise<readonly TakenNumber[]> {
  const rows = await ofSeries(db, series).selectAll().execute()
  return rows
    .filter(({ document_id }) => except === null || document_id !== except)
    .map(({ number, document_id, dated_on, ...row }) => ({
      ...{ number, documentId: document_id },
      by: strings.takenBy({ ...row, datedOn: dated_on }),
    }))
}

export async function numberRegister(db: Db, today: LocalDate): Promise<NumberRegister> {
  const { identity } = await committeeOnDay(db, today)
  return {
    series: await listSeries(db),
    present: identity ? { issuer: identity.symbol, term: identity.term } : null,
  }
}

/** Every series with a number in it; the newest term first. */
export async function listSeries(db: Db): Promise<readonly SeriesSummary[]> {
  const rows = await db
    .selectFrom('document_number')
    .select(['issuer', 'type', 'term', 'number'])
    .orderBy('term', 'desc')
    .orderBy('issuer')
    .orderBy('type')
    .execute()
  const groups = Map.groupBy(rows, ({ issuer, type, term }) => `${issuer}|${type}|${term}`)
  return [...groups.values()].flatMap((members) => {
    const [first] = members
    if (!first) return []
    const { issuer, type, term } = first
    const numbers = members.map(({ number }) => number)
    const counted = { count: numbers.length, next: nextNumber(numbers) }
    return [{ issuer, type, term, ...counted, gaps: numberGaps(numbers) }]
  })
}

/** Newest number first. */
export async function entriesOf(db: Db, series: NumberSeries): Promise<readonly NumberEntry[]> {
  const rows = await ofSeries(db, series).selectAll().orderBy('number', 'desc').execute()
  return rows.map(({ id, number, state, is_by_hand, dated_on, about }) => ({
    ...{ id, number, state, about },
    isByHand: is_by_hand === 1,
    datedOn: dated_on,
  }))
}

/** @throws AppError `core.notFound` */
export async function getNumber(db: Db, id: DocumentNumberId): Promise<DocumentNumberTable> {
  const row = await db
    .selectFrom('document_number')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.entry })
  return row
}

const ofSeries = (db: Db, { issuer, type, term }: NumberSeries) =>
  db
    .selectFrom('document_number')
    .where('issuer', '=', issuer)
    .where('type', '=', type)
    .where('term', '=', term)
