import type { Tx } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import { SetNominationStatus } from '@shared/features/nominations/nominations.contract'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import type { NominationStatus } from '@shared/features/nominations/nominations.kinds'
import type { z } from 'zod'
import { moveByMeeting, setNominationStatus } from '../nominations/nominations.moves'

/**
 * Files move by the rules of the files themselves; what a meeting has no word on stays as usual.
 *
 * @throws AppError `nominations.cannotMove`, `.settled`, `.overrideMissing`
 */
export async function moveFiles(
  context: CommandContext,
  change: z.input<typeof SetNominationStatus>,
): Promise<void> {
  if (change.ids.length > 0) await setNominationStatus(SetNominationStatus.parse(change), context)
}

interface Leaving {
  readonly nomination_id: NominationId
  readonly status_before: NominationStatus | null
}

/**
 * Files that leave the agenda undecided stand again where they stood before it. What has been moved
 * on by hand meanwhile, or waited already, stays where it is.
 *
 * @throws AppError `nominations.cannotMove`
 */
export async function giveBack(tx: Tx, items: readonly Leaving[]): Promise<void> {
  if (items.length === 0) return
  const waiting = await tx
    .selectFrom('nomination')
    .select('id')
    .where('status', '=', 'waiting')
    .where(
      'id',
      'in',
      items.map((item) => item.nomination_id),
    )
    .execute()
  const isWaiting = new Set(waiting.map(({ id }) => id))
  const left = items.filter((item) => isWaiting.has(item.nomination_id))
  for (const [status, own] of Map.groupBy(left, (item) => item.status_before))
    if (status !== null && status !== 'waiting')
      await moveByMeeting(
        tx,
        own.map((item) => item.nomination_id),
        status,
      )
}
