import type { ChosenFile } from '@electron/app/desk'
import type { TaskContext } from '@electron/ipc/context'
import { readWorkbook } from '@electron/spreadsheet/read-workbook'
import type { OpenImport } from '@shared/features/imports/imports.contract'
import { importsErrors } from '@shared/features/imports/imports.errors'
import type { ImportSessionId } from '@shared/features/imports/imports.ids'
import type { ImportTarget } from '@shared/features/imports/imports.kinds'
import { guessTarget } from '@shared/features/imports/imports.sheets.rules'
import { importsStrings as strings } from '@shared/features/imports/imports.strings'
import type { RoundId } from '@shared/features/nominations/nominations.ids'
import { rememberedMappings } from './imports.memory'
import { inQuarantine } from './imports.quarantine'
import { onlyOpenRound } from './imports.rounds'
import { ImportSession, keepSession } from './imports.session'
import { markOf } from './imports.templates'

const fileKinds = [{ label: strings.spreadsheetFiles, extensions: ['xlsx', 'xls', 'csv'] }] as const

type World = Pick<
  TaskContext,
  'db' | 'newId' | 'workspace' | 'progress' | 'signal' | 'desk' | 'files'
>

/** @throws AppError `spreadsheet.*`, `imports.noList`, `core.notFound` for an unknown handle */
export async function openImport(
  { handle, target, roundId }: Omit<OpenImport, 'taskId'>,
  context: World,
): Promise<{ sessionId: ImportSessionId } | null> {
  const file =
    handle === null
      ? await context.desk.chooseFile(strings.fileDialog, fileKinds)
      : context.files.get(handle)
  if (!file) return null
  const session = await readIn(file, { target, roundId }, context)
  keepSession(context.workspace, session)
  return { sessionId: session.id }
}

export interface Purpose {
  /** null: told from the columns. */
  readonly target: ImportTarget | null
  readonly roundId: RoundId | null
}

/** The file as a session of its own, not yet known to the window. */
export async function readIn(
  file: ChosenFile,
  { target, roundId }: Purpose,
  context: Pick<World, 'db' | 'newId' | 'workspace' | 'progress' | 'signal'>,
): Promise<ImportSession> {
  const { progress, signal, workspace, newId } = context
  const label = strings.reading(file.name)
  progress({ done: 0, total: 100, label })
  const { workbook, sha256 } = await inQuarantine(
    { root: workspace.root, source: file.path },
    async (copy) => ({
      sha256: copy.sha256,
      workbook: await readWorkbook(copy.path, {
        signal,
        onProgress: (share) => progress({ done: Math.round(share * 100), total: 100, label }),
      }),
    }),
  )
  const form = markOf(workbook)
  const found = target ?? form ?? guessTarget(workbook.sheets.filter(({ hidden }) => !hidden))
  if (!found) throw importsErrors.noList({ file: file.name })
  const session = new ImportSession({
    id: newId<ImportSessionId>(),
    ...{ fileName: file.name, sha256, workbook, target: found },
    roundId: roundId ?? (found === 'nominations' ? await onlyOpenRound(context.db) : null),
  })
  session.remembered = await rememberedMappings(context.db, found)
  return session
}
