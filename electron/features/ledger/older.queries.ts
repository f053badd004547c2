import type { Db } from '@electron/database/database'
import { coreErrors } from '@shared/core/core.errors'
import { fold } from '@shared/core/vietnamese-fold'
import type { AwardId, OlderBookId } from '@shared/features/decisions/decisions.ids'
import type { LedgerLine } from '@shared/features/ledger/ledger.contract'
import type { OlderBook, OlderEntry } from '@shared/features/ledger/older.contract'
import { olderStrings as strings } from '@shared/features/ledger/older.strings'
import { sql } from 'kysely'
import type { OlderAwardTable, OlderBookTable } from './ledger.table'

/** By the years they cover; a book of unknown years last. */
export async function listOlderBooks(db: Db): Promise<readonly OlderBook[]> {
  const rows = await db
    .selectFrom('older_book as b')
    .selectAll('b')
    .select((eb) =>
      eb
        .selectFrom('older_award as o')
        .whereRef('o.book_id', '=', 'b.id')
        .select((own) => own.fn.countAll<number>().as('lines'))
        .as('lines'),
    )
    .orderBy(sql`b.first_year is null`)
    .orderBy('b.first_year')
    .orderBy('b.name')
    .execute()
  return rows.map(({ id, name, level, note, lines, ...row }) => ({
    ...{ id, name, level, note, lines: lines ?? 0 },
    ...{ firstYear: row.first_year, lastYear: row.last_year, lockedOn: row.locked_on },
  }))
}

/** @throws AppError `core.notFound` */
export async function getOlderBook(db: Db, id: OlderBookId): Promise<OlderBookTable> {
  const row = await db.selectFrom('older_book').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.book })
  return row
}

/** @throws AppError `core.notFound` */
export async function getOlderAward(db: Db, id: AwardId): Promise<OlderAwardTable> {
  const row = await db.selectFrom('older_award').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.line })
  return row
}

interface Window {
  readonly bookId: OlderBookId
  readonly text: string
  readonly offset: number
  readonly limit: number
}

/** In the order of the book. */
export async function olderLines(db: Db, { bookId, text, offset, limit }: Window) {
  let found = db.selectFrom('older_award').where('book_id', '=', bookId)
  for (const word of fold(text).split(' ').filter(Boolean))
    found = found.where(sql<boolean>`instr(search_text, ${word}) > 0`)
  const { total } = await found
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await found.selectAll().orderBy('position').offset(offset).limit(limit).execute()
  return { total, rows: rows.map(toEntry) }
}

const toEntry = (row: OlderAwardTable): OlderEntry => ({
  ...{ id: row.id, place: row.position, bookNumber: row.book_number },
  ...{ decisionNumber: row.decision_number, decidedOn: row.decided_on },
  ...{ kind: row.subject_kind, name: row.name, position: row.job, unit: row.unit },
  ...{ form: row.form, achievement: row.achievement, amountDong: row.amount_dong },
  ...{ handedOn: row.handed_on, receivedBy: row.received_by, note: row.note },
  ...{ organisationId: row.organisation_id, personId: row.person_id },
})

/** Lines of older books that are joined to a person, or to a collective and whom it carries on. */
export async function olderLinesOfSubject(
  db: Db,
  kind: 'person' | 'organisation',
  ids: readonly string[],
): Promise<readonly LedgerLine[]> {
  const rows = await db
    .selectFrom('older_award as o')
    .innerJoin('older_book as b', 'b.id', 'o.book_id')
    .where('o.subject_kind', '=', kind === 'person' ? 'person' : 'collective')
    .where(sql.ref<string>(kind === 'person' ? 'o.person_id' : 'o.organisation_id'), 'in', ids)
    .selectAll('o')
    .select(['b.name as book', 'b.level'])
    .execute()
  return rows.map((row) => {
    const { id, place: _, bookNumber, organisationId: __, personId: ___, ...entry } = toEntry(row)
    const standing = { decisionId: null, isRevoked: false, original: null, addressedAs: null }
    return { id, olderBook: row.book, level: row.level, number: bookNumber, ...standing, ...entry }
  })
}
