import type { CommandContext } from '@electron/ipc/context'
import { changeLogErrors } from '../../database/change-log/change-log.errors'
import { reverseRecord } from '../../database/change-log/reverse'
import { historyStrings as strings } from './history.strings'

/** Ctrl+Z. @throws AppError `changeLog.nothingToUndo`, `.final`, `.changedSince` */
export async function undoLast(_: unknown, context: CommandContext) {
  const { undo } = context.workspace
  const seq = undo.nextUndo
  if (seq === undefined) throw changeLogErrors.nothingToUndo()
  const sentence = await reverse(context, seq, strings.undone)
  // The stack moves only if the commit holds: until then the record has no certain number.
  context.afterCommit((bySeq) => undo.undone(bySeq))
  return { sentence }
}

/** Ctrl+Y: reverses the reversal. @throws AppError `changeLog.nothingToRedo`, `.changedSince` */
export async function redoLast(_: unknown, context: CommandContext) {
  const { undo } = context.workspace
  const seq = undo.nextRedo
  if (seq === undefined) throw changeLogErrors.nothingToRedo()
  const sentence = await reverse(context, seq, strings.redone)
  context.afterCommit((bySeq) => undo.redone(bySeq))
  return { sentence }
}

/** From the log: takes back one action of any age, if nothing it touched has changed since. */
export async function undoRecord({ seq }: { readonly seq: number }, context: CommandContext) {
  const sentence = await reverse(context, seq, strings.undone)
  context.afterCommit((bySeq) => context.workspace.undo.push(bySeq))
  return { sentence }
}

async function reverse(
  context: CommandContext,
  seq: number,
  inWords: (sentence: string) => string,
): Promise<string> {
  const said = inWords(bare(await reverseRecord(context.tx, seq)))
  context.reverses(seq)
  context.say(said)
  return said
}

/** “Đã hoàn tác: Đã làm lại: X” says no more than “Đã hoàn tác: X”. */
function bare(sentence: string): string {
  const prefixes = [strings.undone(''), strings.redone('')]
  const prefix = prefixes.find((candidate) => sentence.startsWith(candidate))
  return prefix === undefined ? sentence : bare(sentence.slice(prefix.length))
}
