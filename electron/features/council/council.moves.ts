import type { CommandContext } from '@electron/ipc/context'
import { SetNominationStatus } from '@shared/features/nominations/nominations.contract'
import type { z } from 'zod'
import { setNominationStatus } from '../nominations/nominations.moves'

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
