import type { CommandContext } from '@electron/ipc/context'
import { isStillToCome, type PartialDate } from '@shared/core/partial-date'
import { tidy } from '@shared/core/vietnamese-fold'
import type { DocumentNumberId } from '@shared/features/committee/committee.ids'
import type { EditNumber, EnterNumber } from '@shared/features/committee/numbers.contract'
import { numbersErrors } from '@shared/features/committee/numbers.errors'
import type { NumberState } from '@shared/features/committee/numbers.kinds'
import { type NumberSeries, nextNumber } from '@shared/features/committee/numbers.rules'
import { numberText, numbersStrings as strings } from '@shared/features/committee/numbers.strings'
import { getNumber, takenNumbers } from './numbers.queries'
import type { DocumentNumberTable } from './numbers.table'

type Writing = Pick<CommandContext, 'tx' | 'newId'>

/** A document of this program, as far as the register is concerned. */
export interface NumberedDocument {
  readonly id: string
  readonly series: NumberSeries
  readonly datedOn: PartialDate | null
  /** What it is about, in words. */
  readonly about: string
}

/**
 * Takes the next number of the series for a document, in the command that writes the document: both
 * are there after a power cut, or neither. Held numbers follow an undo; {@link keepNumber} keeps one
 * for good.
 */
export async function takeNextNumber(
  writing: Writing,
  document: NumberedDocument,
): Promise<{ number: number }> {
  const taken = await takenNumbers(writing.tx, document.series, document.id)
  const number = nextNumber(taken.map((one) => one.number))
  await holdNumber(writing, document, number)
  return { number }
}

/**
 * The document has this number from now on, in place of any other; null gives it back.
 * @throws AppError `numbers.taken`
 */
export async function holdNumber(
  { tx, newId }: Writing,
  { id, series, datedOn, about }: NumberedDocument,
  number: number | null,
): Promise<void> {
  if (number === null) return releaseNumber({ tx }, id)
  const taken = (await takenNumbers(tx, series, id)).find((one) => one.number === number)
  if (taken) throw numbersErrors.taken({ number: numberText({ ...series, number }), by: taken.by })
  const { issuer, type, term } = series
  const values = { issuer, type, term, number, dated_on: datedOn, about: tidy(about) }
  const { numUpdatedRows } = await tx
    .updateTable('document_number')
    .set(values)
    .where('document_id', '=', id)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows > 0n) return
  const fresh = { id: newId<DocumentNumberId>(), state: 'held' as const, is_by_hand: 0 as const }
  await tx
    .insertInto('document_number')
    .values({ ...fresh, ...values, document_id: id })
    .execute()
}

/** The document is on paper: its number is never given again. */
export async function keepNumber({ tx }: Pick<Writing, 'tx'>, documentId: string): Promise<void> {
  await tx
    .updateTable('document_number')
    .set({ state: 'used' })
    .where('document_id', '=', documentId)
    .execute()
}

/** The document is given up before it was on paper. */
export async function releaseNumber(
  { tx }: Pick<Writing, 'tx'>,
  documentId: string,
): Promise<void> {
  await tx.deleteFrom('document_number').where('document_id', '=', documentId).execute()
}

/**
 * A paper that has its number already was made by today; only the next number may be for one to come.
 *
 * @throws AppError `numbers.taken`, `.inFuture`
 */
export async function enterNumber(
  { number: typed, isVoid, ...entry }: EnterNumber,
  { tx, newId, say, today }: CommandContext,
): Promise<{ number: number }> {
  const series = { issuer: tidy(entry.issuer), type: tidy(entry.type), term: entry.term }
  const taken = await takenNumbers(tx, series)
  const number = typed ?? nextNumber(taken.map((one) => one.number))
  const text = numberText({ ...series, number })
  const other = taken.find((one) => one.number === number)
  if (other) throw numbersErrors.taken({ number: text, by: other.by })
  const { datedOn } = entry
  if (typed !== null && datedOn !== null && isStillToCome(datedOn, today))
    throw numbersErrors.inFuture({ number: text, day: datedOn })
  await tx
    .insertInto('document_number')
    .values({
      ...{ id: newId<DocumentNumberId>(), ...series, number, state: stateOf(isVoid) },
      ...{ is_by_hand: 1, document_id: null },
      ...{ dated_on: datedOn, about: tidy(entry.about) },
    })
    .execute()
  say(sentence({ isVoid, isNext: typed === null, text }))
  return { number }
}

/** @throws AppError `numbers.ofProgram`, `.inFuture`, `core.notFound` */
export async function editNumber(
  { id, datedOn, about, isVoid }: EditNumber,
  { tx, say, today }: CommandContext,
): Promise<null> {
  const row = mendable(await getNumber(tx, id))
  // One that was taken for a paper to come keeps its day.
  if (datedOn !== null && datedOn !== row.dated_on && isStillToCome(datedOn, today))
    throw numbersErrors.inFuture({ number: numberText(row), day: datedOn })
  await tx
    .updateTable('document_number')
    .set({ dated_on: datedOn, about: tidy(about), state: stateOf(isVoid) })
    .where('id', '=', id)
    .execute()
  say(strings.edited(numberText(row)))
  return null
}

/** @throws AppError `numbers.ofProgram`, `core.notFound` */
export async function removeNumber(
  { id }: { readonly id: DocumentNumberId },
  { tx, say }: CommandContext,
): Promise<null> {
  const row = mendable(await getNumber(tx, id))
  await tx.deleteFrom('document_number').where('id', '=', id).execute()
  say(strings.removed(numberText(row)))
  return null
}

function mendable(row: DocumentNumberTable): DocumentNumberTable {
  if (row.is_by_hand === 0) throw numbersErrors.ofProgram({ number: numberText(row) })
  return row
}

const stateOf = (isVoid: boolean): NumberState => (isVoid ? 'void' : 'used')

function sentence(p: { isVoid: boolean; isNext: boolean; text: string }): string {
  if (p.isVoid) return strings.voided(p.text)
  return p.isNext ? strings.taken(p.text) : strings.entered(p.text)
}
