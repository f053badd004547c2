import type { Tx } from '@electron/database/database'
import { insertRows } from '@electron/database/insert-rows'
import type { CommandContext } from '@electron/ipc/context'
import { tidy } from '@shared/core/vietnamese-fold'
import type { SetNominationStatus } from '@shared/features/nominations/nominations.contract'
import { nominationsErrors } from '@shared/features/nominations/nominations.errors'
import type { NominationId, ReturnId } from '@shared/features/nominations/nominations.ids'
import type { NominationStatus, ReturnReason } from '@shared/features/nominations/nominations.kinds'
import {
  canMoveNomination,
  isScreeningOutcome,
  isSettled,
  type Mover,
  needsReason,
} from '@shared/features/nominations/nominations.rules'
import { returnReasonNames } from '@shared/features/nominations/nominations.strings'
import { refuse, theNominations } from './nominations.service'
import { nominationsStrings as strings } from './nominations.strings'
import type { NominationTable } from './nominations.table'
import { warningsOfRound } from './nominations.warnings'

/**
 * Moves all of them or none. Those already there are left as they are.
 *
 * @throws AppError `nominations.reasonMissing`, `.cannotMove`, `.settled`, `.overrideMissing`,
 *   `core.notFound`
 */
export async function setNominationStatus(
  { ids, status, ...words }: SetNominationStatus,
  context: CommandContext,
): Promise<null> {
  const { tx, today, say } = context
  const reason = reasonOf(status, words)
  if (needsReason(status) && reason === '') throw nominationsErrors.reasonMissing({ to: status })
  const moving = (await theNominations(tx, ids)).filter((row) => row.status !== status)
  const [first] = moving
  if (!first) return null
  assertMayMove(moving, status, 'clerk')
  if (status === 'passed') await explainWarnings(tx, moving, tidy(words.overrideReason))
  await tx
    .updateTable('nomination')
    .set({
      status,
      ...(reason !== '' && { note: reason }),
      ...(isScreeningOutcome(status) && { screened_on: today, screening_note: reason }),
    })
    .where('id', 'in', idsOf(moving))
    .execute()
  if (status === 'returned') await rememberReturns(idsOf(moving), words, context)
  if (status === 'submitted') await rememberHandingIn(moving, context)
  say(strings.moved(status, { count: moving.length, name: first.name }))
  return null
}

/** The note of a file that is returned says all of it: from the list, and in words. */
function reasonOf(
  status: NominationStatus,
  { reason, returnReasons }: Pick<SetNominationStatus, 'reason' | 'returnReasons'>,
): string {
  const words = tidy(reason)
  if (status !== 'returned') return words
  const listed = returnReasons.filter((each) => each !== 'other').map(lineOf)
  return [...listed, words].filter(Boolean).join('; ')
}

const lineOf = (reason: ReturnReason): string => returnReasonNames[reason]

/** Every return is kept, however often a file goes back. */
async function rememberReturns(
  ids: readonly NominationId[],
  words: Pick<SetNominationStatus, 'reason' | 'returnReasons' | 'dueOn'>,
  { tx, newId, today }: CommandContext,
): Promise<void> {
  const shared = {
    returned_on: today,
    due_on: words.dueOn,
    reasons: JSON.stringify(words.returnReasons),
    words: tidy(words.reason),
    resubmitted_on: null,
  }
  for (let from = 0; from < ids.length; from += rowsPerInsert)
    await insertRows(
      tx,
      'nomination_return',
      ids.slice(from, from + rowsPerInsert).map((id) => ({
        id: newId<ReturnId>(),
        nomination_id: id,
        ...shared,
      })),
    )
}

const rowsPerInsert = 200

/** The first day it came in stays; coming in again answers the return. */
async function rememberHandingIn(
  moving: readonly NominationTable[],
  { tx, today }: CommandContext,
): Promise<void> {
  await tx
    .updateTable('nomination')
    .set({ handed_in_on: today })
    .where('id', 'in', idsOf(moving))
    .where('handed_in_on', 'is', null)
    .execute()
  await tx
    .updateTable('nomination_return')
    .set({ resubmitted_on: today })
    .where('nomination_id', 'in', idsOf(moving))
    .where('resubmitted_on', 'is', null)
    .execute()
}

/**
 * For the decision that is drafted, issued or given up: part of its own command.
 * @throws AppError `nominations.cannotMove`, `core.notFound`
 */
export const moveByDecision = (
  tx: Tx,
  ids: readonly NominationId[],
  status: NominationStatus,
): Promise<void> => moveBy('decision', { tx, ids, status })

/**
 * For a meeting that takes a file off its agenda: part of its own command.
 * @throws AppError `nominations.cannotMove`, `core.notFound`
 */
export const moveByMeeting = (
  tx: Tx,
  ids: readonly NominationId[],
  status: NominationStatus,
): Promise<void> => moveBy('meeting', { tx, ids, status })

/**
 * For a list that goes to the province, and for its answer.
 * @throws AppError `nominations.cannotMove`, `core.notFound`
 */
export const moveByProvince = (
  tx: Tx,
  ids: readonly NominationId[],
  status: NominationStatus,
): Promise<void> => moveBy('province', { tx, ids, status })

interface Moving {
  readonly tx: Tx
  readonly ids: readonly NominationId[]
  readonly status: NominationStatus
}

async function moveBy(mover: Mover, { tx, ids, status }: Moving): Promise<void> {
  if (ids.length === 0) return
  const moving = (await theNominations(tx, ids)).filter((row) => row.status !== status)
  assertMayMove(moving, status, mover)
  if (moving.length > 0)
    await tx.updateTable('nomination').set({ status }).where('id', 'in', idsOf(moving)).execute()
}

const idsOf = (rows: readonly NominationTable[]) => rows.map((row) => row.id)

function assertMayMove(rows: readonly NominationTable[], to: NominationStatus, by: Mover): void {
  const stuck = rows.filter((row) => !canMoveNomination(row.status, to, by))
  refuse(
    stuck.filter((row) => isSettled(row.status)),
    nominationsErrors.settled,
  )
  refuse(stuck, (files) =>
    nominationsErrors.cannotMove({ ...files, from: stuck[0]?.status ?? to, to }),
  )
}

/** The law warns, a person with authority decides, and the file keeps the reason. */
async function explainWarnings(
  tx: Tx,
  rows: readonly NominationTable[],
  reason: string,
): Promise<void> {
  const unexplained: NominationTable[] = []
  for (const [roundId, own] of Map.groupBy(rows, (row) => row.round_id)) {
    const warnings = await warningsOfRound(tx, roundId)
    unexplained.push(...own.filter((row) => row.override_reason === '' && warnings.has(row.id)))
  }
  if (reason === '') refuse(unexplained, nominationsErrors.overrideMissing)
  if (unexplained.length > 0)
    await tx
      .updateTable('nomination')
      .set({ override_reason: reason })
      .where('id', 'in', idsOf(unexplained))
      .execute()
}
