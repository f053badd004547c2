import type { Tx } from '@electron/database/database'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import type { NominationStatus } from '@shared/features/nominations/nominations.kinds'
import { canMoveNomination } from '@shared/features/nominations/nominations.rules'
import { theNominations } from './nominations.service'

/** Files moved by one statement. */
const FILES_AT_ONCE = 500

/**
 * For a certificate that is handed over, or was not after all: part of its own command. A file that
 * a later decision has taken elsewhere stays there.
 *
 * @throws AppError `core.notFound`
 */
export async function moveByHandover(
  tx: Tx,
  ids: readonly NominationId[],
  status: Extract<NominationStatus, 'awarded' | 'decided'>,
): Promise<void> {
  const files = ids.length === 0 ? [] : await theNominations(tx, [...ids])
  const moving = files
    .filter((file) => canMoveNomination(file.status, status, 'clerk'))
    .map(({ id }) => id)
  for (let at = 0; at < moving.length; at += FILES_AT_ONCE)
    await tx
      .updateTable('nomination')
      .set({ status })
      .where('id', 'in', moving.slice(at, at + FILES_AT_ONCE))
      .execute()
}
