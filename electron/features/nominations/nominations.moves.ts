import type { Tx } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import { tidy } from '@shared/core/vietnamese-fold'
import type { SetNominationStatus } from '@shared/features/nominations/nominations.contract'
import { nominationsErrors } from '@shared/features/nominations/nominations.errors'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import type { NominationStatus } from '@shared/features/nominations/nominations.kinds'
import {
  canMoveNomination,
  isSettled,
  type Mover,
  needsReason,
} from '@shared/features/nominations/nominations.rules'
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
  { tx, say }: CommandContext,
): Promise<null> {
  const [reason, overrideReason] = [tidy(words.reason), tidy(words.overrideReason)]
  if (needsReason(status) && reason === '') throw nominationsErrors.reasonMissing({ to: status })
  const moving = (await theNominations(tx, ids)).filter((row) => row.status !== status)
  const [first] = moving
  if (!first) return null
  assertMayMove(moving, status, 'clerk')
  if (status === 'passed') await explainWarnings(tx, moving, overrideReason)
  const values = reason === '' ? { status } : { status, note: reason }
  await tx.updateTable('nomination').set(values).where('id', 'in', idsOf(moving)).execute()
  say(strings.moved(status, { count: moving.length, name: first.name }))
  return null
}

/**
 * For the decision that is drafted, issued or given up: part of its own command.
 * @throws AppError `nominations.cannotMove`, `core.notFound`
 */
export async function moveByDecision(
  tx: Tx,
  ids: readonly NominationId[],
  status: NominationStatus,
): Promise<void> {
  const moving = (await theNominations(tx, ids)).filter((row) => row.status !== status)
  assertMayMove(moving, status, 'decision')
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
