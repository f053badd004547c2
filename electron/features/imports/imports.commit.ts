import type { CommandContext, TaskContext } from '@electron/ipc/context'
import { coreErrors } from '@shared/core/core.errors'
import type { ImportOutcome } from '@shared/features/imports/imports.reports'
import { importsStrings as strings } from '@shared/features/imports/imports.strings'
import { chosenTables } from './imports.detection'
import { rememberMappings, rememberTexts, textsToRemember } from './imports.memory'
import { type ImportPlan, makePlan } from './imports.plan'
import { readingsToKeep } from './imports.readings'
import { rejectedRows } from './imports.rejected'
import type { ImportSession } from './imports.session'
import { type Written, writePlan } from './imports.write'

export type Committing = Pick<TaskContext, 'db' | 'today' | 'transact' | 'progress' | 'signal'>

/**
 * Writes the list as one command: all of it or nothing, one line in the log, one undo. A list that is
 * on record already, word for word, writes nothing at all.
 *
 * @throws AppError `imports.*`, `core.cancelled`; then nothing was written
 */
export async function commitImport(
  session: ImportSession,
  context: Committing,
): Promise<ImportOutcome> {
  const plan = await makePlan(session, context)
  const counts = countStates(plan)
  const rejected = rejectedRows(session, plan)
  const isIdle = counts.add + counts.update === 0 && textsToRemember(session).length === 0
  const written = isIdle
    ? { added: 0, updated: 0, seq: null }
    : await write(session, counts.add + counts.update, context)
  session.rejected = rejected
  session.outcome = {
    ...{ target: session.target, fileName: session.fileName },
    ...written,
    unchanged: counts.same,
    rejected: counts.error + counts.skip,
  }
  return session.outcome
}

export function countStates({ rows }: ImportPlan): Record<(typeof rows)[number]['state'], number> {
  const counts = { add: 0, update: 0, same: 0, skip: 0, error: 0 }
  for (const { state } of rows) counts[state] += 1
  return counts
}

async function write(
  session: ImportSession,
  total: number,
  { transact, progress, signal }: Committing,
): Promise<Written & { readonly seq: number | null }> {
  let seq: number | null = null
  const { target, fileName } = session
  const label = strings.writing(target, fileName)
  const onWritten = (done: number) => {
    if (signal.aborted) throw coreErrors.cancelled()
    progress({ done, total, label })
  }
  onWritten(0)
  const written = await transact(async (command) => {
    command.afterCommit((committed) => {
      seq = committed
    })
    // Planned again from inside the transaction: what was shown is what is written, or it is seen here.
    const plan = await makePlan(session, { db: command.tx, today: command.today })
    const rows = await writePlan(plan, { context: command, onWritten })
    await remember(session, plan, { command, ...rows })
    return rows
  })
  return { ...written, seq }
}

async function remember(
  session: ImportSession,
  plan: ImportPlan,
  { command, added, updated }: Written & { readonly command: CommandContext },
): Promise<void> {
  const { target, fileName: file, sha256 } = session
  const taught = await rememberTexts(command, textsToRemember(session))
  if (added + updated === 0) {
    if (taught > 0) command.say(strings.taught({ file, count: taught }))
    return
  }
  const used = chosenTables(session).map(
    (chosen) =>
      [
        chosen.signature,
        {
          readings: readingsToKeep(session, chosen),
          columns: new Map(chosen.table.columns.map(({ index, key }) => [index, key])),
          headers: chosen.table.columns.map(({ header }) => header).join(' | '),
        },
      ] as const,
  )
  await rememberMappings(command, target, new Map(used))
  const { error, skip } = countStates(plan)
  await command.tx
    .insertInto('import_batch')
    .values({
      ...{ id: command.newId(), target, file_name: file, file_sha256: sha256 },
      ...{ imported_at: command.nowUtc(), added, updated, skipped: error + skip },
    })
    .execute()
  command.say(strings.done({ target, file, added, updated }))
}
