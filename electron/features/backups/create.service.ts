import { rmSync } from 'node:fs'
import path from 'node:path'
import { withSentences } from '@electron/backup-container/backup-container.errors'
import type { Progress, Stage } from '@electron/backup-container/container-format'
import { containerWorker } from '@electron/backup-container/container-worker'
import type { BackupReport } from '@electron/backup-container/create-backup'
import { listBackups } from '@electron/backup-container/medium-folder'
import { backupWorkerPath } from '@electron/backup-container/worker-path'
import { takeInTemplates } from '@electron/features/templates/templates.keeping.service'
import type { TaskContext } from '@electron/ipc/context'
import type { BackupDone } from '@shared/features/backups/backups.contract'
import { backupErrors } from '@shared/features/backups/backups.errors'
import { namesOf, neededIn, sourcesOf } from './attachments'
import { findKeys, insertRun, listRuns } from './backups.queries'
import { backupStrings as strings } from './backups.strings'
import type { BackupKeysTable } from './backups.table'
import { type OpenPlace, placeOf } from './places'
import { takeSnapshot } from './snapshot'

/** Stages in their order with their share of the whole, for one bar that only moves forward. */
const shares: readonly (readonly [Stage | 'snapshot', number])[] = [
  ['snapshot', 10],
  ['prepare', 5],
  ['write', 45],
  ['verifyMedium', 15],
  ['verifyContents', 20],
  ['finish', 5],
]

export async function createBackup(
  { place }: { readonly place: string },
  context: TaskContext,
): Promise<BackupDone> {
  return backUpTo(placeOf(context.files, place), context)
}

/**
 * One verified backup of the data in use.
 *
 * @throws AppError `backups.noKeys`, `backupContainer.*`; the data and older backups are untouched
 */
export async function backUpTo(place: OpenPlace, context: TaskContext): Promise<BackupDone> {
  const keys = await findKeys(context.db)
  if (!keys) throw backupErrors.noKeys()
  const unreadTemplates = await takeInTemplates(context)
  const snapshotFile = path.join(
    context.workspace.folder,
    `snapshot-${context.newId<string>()}`,
    'data.sqlite',
  )
  try {
    const { report, missingAttachments } = await writeContainer(
      { place, keys, snapshotFile },
      context,
    )
    const missing = missingAttachments.length
    await recordRun(report, { place, missing, unread: unreadTemplates.length }, context)
    const { name: fileName, size: bytes } = report.sidecar.container
    const { rereadBypassedCache } = report
    const { sequence } = report.sidecar
    const lacking = { missingAttachments, unreadTemplates }
    return { sequence, place: place.name, fileName, bytes, rereadBypassedCache, ...lacking }
  } finally {
    rmSync(path.dirname(snapshotFile), { recursive: true, force: true })
  }
}

interface Source {
  readonly place: OpenPlace
  readonly keys: BackupKeysTable
  readonly snapshotFile: string
}

async function writeContainer(
  { place, keys, snapshotFile }: Source,
  context: TaskContext,
): Promise<{ report: BackupReport; missingAttachments: readonly string[] }> {
  const onProgress = reporter(context)
  const contents = await takeSnapshot(context.workspace.database, snapshotFile, (share) =>
    onProgress({ stage: 'snapshot', share }),
  )
  context.signal.throwIfAborted()
  const needed = neededIn(snapshotFile)
  const report = await containerWorker(backupWorkerPath).createBackup(
    {
      snapshotFile,
      attachments: sourcesOf(context.workspace.folder, needed),
      folder: place.chosen,
      sequence: await nextSequence(place, context),
      keys: {
        officeRecipient: keys.office_recipient,
        recoveryRecipient: keys.recovery_recipient,
        identityFile: Buffer.from(keys.identity_file, 'base64'),
      },
      fields: {
        ...contents,
        createdAt: context.nowUtc(),
        appVersion: context.appVersion,
        minAppVersion: context.appVersion,
        deviceId: keys.device_id,
      },
    },
    { onProgress, signal: context.signal },
  )
  return { report, missingAttachments: namesOf(report.leftOut, needed) }
}

/** Above every number known here or present there: another office's stick may hold higher ones. */
async function nextSequence(place: OpenPlace, { db }: TaskContext): Promise<number> {
  const [ours] = await listRuns(db)
  const [theirs] = await withSentences(() => listBackups(place.folder))
  return Math.max(ours?.sequence ?? 0, theirs?.sequence ?? 0) + 1
}

function recordRun(
  report: BackupReport,
  { place, ...lacking }: { place: OpenPlace; missing: number; unread: number },
  context: TaskContext,
): Promise<void> {
  const { sidecar, manifest } = report
  const { name, size, sha256 } = sidecar.container
  return context.transact(async ({ tx, newId, nowUtc, sayFinal }) => {
    await insertRun(tx, {
      id: newId(),
      sequence: sidecar.sequence,
      created_at: sidecar.createdAt,
      place: place.name,
      file_name: name,
      bytes: size,
      sha256,
      verified_at: nowUtc(),
      restored_at: null,
      change_seq: manifest.changeLog.seq,
    })
    const done = { place: place.name, file: name, bytes: size, ...lacking }
    sayFinal(strings.backedUp(done), strings.backupFinal)
  })
}

type Step = Progress | { readonly stage: 'snapshot'; readonly share: number }

function reporter({ progress }: TaskContext): (step: Step) => void {
  return ({ stage, share }) => {
    const index = shares.findIndex(([name]) => name === stage)
    const before = shares.slice(0, Math.max(0, index)).reduce((sum, [, part]) => sum + part, 0)
    const done = Math.round(before + (shares[index]?.[1] ?? 0) * share)
    const label = stage === 'snapshot' ? strings.snapshot : strings.stages[stage]
    progress({ done, total: 100, label })
  }
}
