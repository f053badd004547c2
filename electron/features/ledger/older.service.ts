import { setImmediate } from 'node:timers/promises'
import { assertThere } from '@electron/database/assert-there'
import type { Tx } from '@electron/database/database'
import { insertRows } from '@electron/database/insert-rows'
import type { CommandContext } from '@electron/ipc/context'
import type { LocalDate } from '@shared/core/local-date'
import { isStillToCome } from '@shared/core/partial-date'
import { fold, tidy } from '@shared/core/vietnamese-fold'
import { nameSortKey, textSortKey } from '@shared/core/vietnamese-names'
import type { AwardId, OlderBookId } from '@shared/features/decisions/decisions.ids'
import type { OlderBookFields, OlderLine } from '@shared/features/ledger/older.contract'
import { olderErrors } from '@shared/features/ledger/older.errors'
import { olderStrings as strings } from '@shared/features/ledger/older.strings'
import type { OlderAwardTable, OlderBookTable } from './ledger.table'
import { matchOlderLines } from './older.matching'
import { getOlderAward, getOlderBook } from './older.queries'

export async function addOlderBook(
  { book }: { readonly book: OlderBookFields },
  { tx, newId, say }: CommandContext,
): Promise<{ id: OlderBookId }> {
  const id = newId<OlderBookId>()
  await tx
    .insertInto('older_book')
    .values({ id, ...bookColumns(book), locked_on: null })
    .execute()
  say(strings.added(tidy(book.name)))
  return { id }
}

/** @throws AppError `olderBooks.locked`, `core.notFound` */
export async function editOlderBook(
  { id, book }: { readonly id: OlderBookId; readonly book: OlderBookFields },
  { tx, say }: CommandContext,
): Promise<null> {
  await openBook(tx, id)
  await tx.updateTable('older_book').set(bookColumns(book)).where('id', '=', id).execute()
  say(strings.edited(tidy(book.name)))
  return null
}

interface OneBook {
  readonly id: OlderBookId
}

/** @throws AppError `olderBooks.locked`, `core.notFound` */
export async function removeOlderBook({ id }: OneBook, { tx, say }: CommandContext): Promise<null> {
  const { name } = await openBook(tx, id)
  const lines = await countLines(tx, id)
  await tx.deleteFrom('older_award').where('book_id', '=', id).execute()
  await tx.deleteFrom('older_book').where('id', '=', id).execute()
  say(strings.removed({ name, lines }))
  return null
}

/** @throws AppError `olderBooks.locked`, `.nothingToLock`, `core.notFound` */
export async function lockOlderBook(
  { id }: OneBook,
  { tx, today, say }: CommandContext,
): Promise<null> {
  const { name } = await openBook(tx, id)
  const lines = await countLines(tx, id)
  if (lines === 0) throw olderErrors.nothingToLock({ name })
  await tx.updateTable('older_book').set({ locked_on: today }).where('id', '=', id).execute()
  say(strings.locked({ name, lines }))
  return null
}

export async function unlockOlderBook(
  { id, reason }: OneBook & { readonly reason: string },
  { tx, say }: CommandContext,
): Promise<null> {
  const { name } = await getOlderBook(tx, id)
  await tx.updateTable('older_book').set({ locked_on: null }).where('id', '=', id).execute()
  say(strings.unlocked({ name, reason: tidy(reason) }))
  return null
}

/** Rows written in one statement, before the window is given a turn. */
const rowsPerInsert = 200

/** @throws AppError `olderBooks.locked`, `.numberTaken`, `.inFuture`, `core.notFound` */
export async function enterOlderLines(
  { bookId, lines }: { readonly bookId: OlderBookId; readonly lines: readonly OlderLine[] },
  { tx, newId, say, today }: CommandContext,
): Promise<{ added: number; matched: number }> {
  const { name } = await openBook(tx, bookId)
  assertPast(lines, today)
  await assertNumbersAreFree(tx, bookId, lines)
  const matched = await matchOlderLines(tx, lines)
  await assertRecordsThere(tx, matched)
  const { last } = await tx
    .selectFrom('older_award')
    .where('book_id', '=', bookId)
    .select((eb) => eb.fn.max('position').as('last'))
    .executeTakeFirstOrThrow()
  const rows = matched.map((line, index) => ({
    ...{ id: newId<AwardId>(), book_id: bookId, position: (last ?? 0) + index + 1 },
    ...lineColumns(line),
  }))
  for (let from = 0; from < rows.length; from += rowsPerInsert) {
    await insertRows(tx, 'older_award', rows.slice(from, from + rowsPerInsert))
    await setImmediate()
  }
  say(strings.entered({ name, count: rows.length }))
  const joined = matched.filter(({ kind, personId, organisationId }) =>
    kind === 'person' ? personId !== null : organisationId !== null,
  )
  return { added: rows.length, matched: joined.length }
}

/** @throws AppError `olderBooks.locked`, `.numberTaken`, `.inFuture`, `core.notFound` */
export async function editOlderLine(
  { id, line }: { readonly id: AwardId; readonly line: OlderLine },
  { tx, say, today }: CommandContext,
): Promise<null> {
  assertPast([line], today)
  const { book_id } = await getOlderAward(tx, id)
  await openBook(tx, book_id)
  await assertNumbersAreFree(tx, book_id, [line], id)
  await assertRecordsThere(tx, [line])
  await tx.updateTable('older_award').set(lineColumns(line)).where('id', '=', id).execute()
  say(strings.lineEdited(tidy(line.name)))
  return null
}

/** @throws AppError `olderBooks.locked`, `core.notFound` */
export async function removeOlderLine(
  { id }: { readonly id: AwardId },
  { tx, say }: CommandContext,
): Promise<null> {
  const { book_id, name } = await getOlderAward(tx, id)
  await openBook(tx, book_id)
  await tx.deleteFrom('older_award').where('id', '=', id).execute()
  say(strings.lineRemoved(name))
  return null
}

/** What stands in an older book has happened. */
function assertPast(lines: readonly OlderLine[], today: LocalDate): void {
  for (const { name, decidedOn, handedOn } of lines)
    for (const day of [decidedOn, handedOn])
      if (day !== null && isStillToCome(day, today)) throw olderErrors.inFuture({ name, day })
}

async function openBook(tx: Tx, id: OlderBookId): Promise<OlderBookTable> {
  const book = await getOlderBook(tx, id)
  if (book.locked_on !== null) throw olderErrors.locked(book)
  return book
}

async function countLines(tx: Tx, id: OlderBookId): Promise<number> {
  const { lines } = await tx
    .selectFrom('older_award')
    .where('book_id', '=', id)
    .select((eb) => eb.fn.countAll<number>().as('lines'))
    .executeTakeFirstOrThrow()
  return lines
}

/** Within the book and within what is being entered. */
async function assertNumbersAreFree(
  tx: Tx,
  bookId: OlderBookId,
  lines: readonly OlderLine[],
  except: AwardId | null = null,
): Promise<void> {
  const rows = await tx
    .selectFrom('older_award')
    .select(['id', 'book_number', 'name'])
    .where('book_id', '=', bookId)
    .where('book_number', '!=', '')
    .execute()
  const taken = new Map(
    rows.filter(({ id }) => id !== except).map((row) => [row.book_number, row.name]),
  )
  for (const { bookNumber, name } of lines) {
    const number = tidy(bookNumber)
    const other = taken.get(number)
    if (number !== '' && other !== undefined) throw olderErrors.numberTaken({ number, name: other })
    if (number !== '') taken.set(number, name)
  }
}

const assertRecordsThere = (tx: Tx, lines: readonly OlderLine[]): Promise<void> =>
  assertThere(tx, {
    organisation: lines.map(({ organisationId }) => organisationId),
    person: lines.map(({ personId }) => personId),
  })

const bookColumns = ({ name, level, firstYear, lastYear, note }: OlderBookFields) => ({
  ...{ name: tidy(name), level, note: tidy(note) },
  ...{ first_year: firstYear, last_year: lastYear },
})

function lineColumns(line: OlderLine): Omit<OlderAwardTable, 'id' | 'book_id' | 'position'> {
  const [name, job, unit] = [tidy(line.name), tidy(line.position), tidy(line.unit)]
  const [achievement, decision] = [tidy(line.achievement), tidy(line.decisionNumber)]
  const isPerson = line.kind === 'person'
  return {
    ...{ book_number: tidy(line.bookNumber), decision_number: decision },
    ...{ decided_on: line.decidedOn, subject_kind: line.kind },
    organisation_id: isPerson ? null : line.organisationId,
    person_id: isPerson ? line.personId : null,
    ...{ name, job, unit, form: tidy(line.form), form_id: null, achievement },
    ...{ amount_dong: line.amountDong, handed_on: line.handedOn },
    ...{ received_by: tidy(line.receivedBy), note: tidy(line.note) },
    search_text: fold([name, job, unit, achievement, decision].join(' ')),
    sort_key: isPerson ? nameSortKey(name) : textSortKey(name),
  }
}
