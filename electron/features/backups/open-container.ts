import { attachmentFolder } from '@electron/attachments/attachment-folder'
import { withSentences } from '@electron/backup-container/backup-container.errors'
import type { Manifest } from '@electron/backup-container/container-format'
import { containerWorker } from '@electron/backup-container/container-worker'
import {
  type BackupEntry,
  listBackups,
  readIdentityFile,
} from '@electron/backup-container/medium-folder'
import type { BackupIdentity } from '@electron/backup-container/open-backup'
import { backupWorkerPath } from '@electron/backup-container/worker-path'
import { findBrokenLink } from '@electron/database/change-log/chain'
import { migrations } from '@electron/database/migrations'
import { openDatabase } from '@electron/database/open'
import type { TaskContext } from '@electron/ipc/context'
import type { BackupSecret } from '@shared/features/backups/backups.contract'
import { backupErrors } from '@shared/features/backups/backups.errors'
import { missingAfterRestore } from './attachments'
import { backupStrings as strings } from './backups.strings'
import { placeOf } from './places'
import { soundTables } from './snapshot'

export interface BackupChoice {
  readonly place: string
  readonly sequence: number
  readonly secret: BackupSecret
}

export interface OpenedBackup {
  readonly entry: BackupEntry
  readonly manifest: Manifest
  /** Names of attachments that its records show and that are not whole in it, nor here already. */
  readonly missingAttachments: readonly string[]
}

export interface OpenInto {
  /** A file that does not exist yet; on failure there is none afterwards. */
  readonly file: string
  /** The attachments go into the folder of that name in it; what is there already stays. */
  readonly dataFolder: string
}

/**
 * Decrypts a backup into a plain SQLite file and proves it: hashes, SQLite's own checks, row counts
 * as promised, the change log unbroken.
 *
 * @throws AppError `backups.*`, `backupContainer.*`; nothing else is touched
 */
export async function openAndProve(
  { place, sequence, secret }: BackupChoice,
  { file: into, dataFolder }: OpenInto,
  context: TaskContext,
): Promise<OpenedBackup> {
  const { folder } = placeOf(context.files, place)
  const entries = await withSentences(() => listBackups(folder))
  const entry = entries.find((found) => found.sequence === sequence)
  if (!entry) throw backupErrors.notThere({ sequence })
  context.progress({ done: 0, total: 100, label: strings.stages.open })
  const attachmentsInto = attachmentFolder(dataFolder)
  const manifest = await containerWorker(backupWorkerPath).openBackup(
    {
      containerFile: entry.containerFile,
      identity: await identityFor(secret, folder),
      into,
      attachmentsInto,
    },
    {
      signal: context.signal,
      onProgress: ({ share }) =>
        context.progress({ done: Math.round(share * 90), total: 100, label: strings.stages.open }),
    },
  )
  context.progress({ done: 92, total: 100, label: strings.checking })
  await prove(into, manifest)
  const missingAttachments = await missingAfterRestore(into, dataFolder)
  return { entry, manifest, missingAttachments }
}

function identityFor(secret: BackupSecret, folder: string): Promise<BackupIdentity> {
  return withSentences(async () =>
    'recoveryKey' in secret ? secret : { ...secret, identityFile: await readIdentityFile(folder) },
  )
}

async function prove(file: string, manifest: Manifest): Promise<void> {
  if (manifest.schemaVersion > migrations.length) throw backupErrors.newerData()
  const found = soundTables(file)
  for (const [table, rows] of Object.entries(manifest.tables))
    if (found[table] !== rows)
      throw backupErrors.notSound({ detail: `${table}: ${found[table] ?? 0}/${rows}` })
  const database = openDatabase(file)
  try {
    const broken = await findBrokenLink(database.kysely)
    if (broken !== null) throw backupErrors.notSound({ detail: `change_record ${broken}` })
  } finally {
    await database.close()
  }
}
