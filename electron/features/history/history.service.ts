import type { CommandContext } from '@electron/ipc/context'
import { reversed } from '@shared/core/reversal.strings'
import { changeLogErrors } from '../../database/change-log/change-log.errors'
import { reverseRecord } from '../../database/change-log/reverse'

/** Ctrl+Z. @throws AppError `changeLog.nothingToUndo`, `.final`, `.changedSince` */
export async function undoLast(_: unknown, context: CommandContext) {
  const { undo } = context.workspace
  const seq = undo.nextUndo
  if (seq === undefined) throw changeLogErrors.nothingToUndo()
  const sentence = await reverse(context, seq)
  // The stack moves only if the commit holds: until then the record has no certain number.
  context.afterCommit((bySeq) => undo.undone(bySeq))
  return { sentence }
}

/** Ctrl+Y: reverses the reversal. @throws AppError `changeLog.nothingToRedo`, `.changedSince` */
export async function redoLast(_: unknown, context: CommandContext) {
  const { undo } = context.workspace
  const seq = undo.nextRedo
  if (seq === undefined) throw changeLogErrors.nothingToRedo()
  const sentence = await reverse(context, seq)
  context.afterCommit((bySeq) => undo.redone(bySeq))
  return { sentence }
}

/** From the log: takes back one action of any age, if nothing it touched has changed since. */
export async function undoRecord({ seq }: { readonly seq: number }, context: CommandContext) {
  const sentence = await reverse(context, seq)
  context.afterCommit((bySeq) => context.workspace.undo.push(bySeq))
  return { sentence }
}

async function reverse(context: CommandContext, seq: number): Promise<string> {
  const sentence = await reverseRecord(context.tx, seq)
  context.reverses(seq, sentence)
  const said = reversed(sentence)
  context.say(said)
  return said
}
