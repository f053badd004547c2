import type { ChosenFile } from '@electron/app/desk'
import type { TaskContext } from '@electron/ipc/context'
import type { ImportOutcome } from '@shared/features/imports/imports.reports'
import { type Committing, commitImport } from './imports.commit'
import { type Purpose, readIn } from './imports.open'

/**
 * The whole wizard without a clerk: every sheet, column and match as proposed, doubtful rows left
 * out. For lists that are known to be sound.
 *
 * @throws AppError `spreadsheet.*`, `imports.*`, `core.cancelled`; then nothing was written
 */
export async function importWorkbook(
  file: ChosenFile,
  purpose: Purpose,
  context: Committing & Pick<TaskContext, 'newId' | 'workspace'>,
): Promise<ImportOutcome> {
  return await commitImport(await readIn(file, purpose, context), context)
}
