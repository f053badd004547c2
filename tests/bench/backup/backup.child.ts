import path from 'node:path'
import { containerWorker } from '@electron/backup-container/container-worker'
import { createOfficeKeys, createRecoveryKey } from '@electron/backup-container/office-keys'
import { backupWorkerPath } from '@electron/backup-container/worker-path'
import { takeSnapshot } from '@electron/features/backups/snapshot'
import { newTaskId, openBenchOffice } from '../office/bench-office'
import { say } from '../office/said'

// Usage: backup.child snapshot|action FOLDER_OF_OFFICE TARGET, or: backup.child container SNAPSHOT STICK

const [what, source = '', target = ''] = process.argv.slice(2)

switch (what) {
  case 'snapshot':
    await snapshot()
    break
  case 'container':
    say(await writeContainer())
    break
  case 'action':
    say(await backUp())
    break
  default:
    throw new Error(`unknown: ${what}`)
}

async function snapshot(): Promise<void> {
  const { office } = await openBenchOffice(source)
  await takeSnapshot(office.workspace.database, target, () => undefined)
  await office.close()
}

/** The thread that writes, re-reads and opens the container; of a finished snapshot. */
async function writeContainer() {
  // Making keys is not part of a backup: the cheapest work factor will do.
  const { officeRecipient, identityFile } = await createOfficeKeys('năm từ cho phép đo', 1)
  const { recipient } = await createRecoveryKey()
  const { containerFile, ms } = await containerWorker(backupWorkerPath).createBackup({
    snapshotFile: source,
    folder: target,
    sequence: 1,
    keys: { officeRecipient, recoveryRecipient: recipient, identityFile },
    fields: {
      createdAt: new Date().toISOString(),
      appVersion: '0.0.0',
      minAppVersion: '0.0.0',
      schemaVersion: 1,
      deviceId: 'bench',
      tables: {},
      changeLog: { seq: 0, hash: null },
    },
  })
  return { file: containerFile, ms }
}

/** Everything that “Sao lưu” does, through the same door as the window. */
async function backUp() {
  const { office, desk, ask } = await openBenchOffice(source)
  desk.answer(target)
  const place = await ask('backups.choosePlace', {})
  if (place === null) throw new Error('no place was chosen')
  const done = await ask('backups.create', { taskId: newTaskId(), place: place.handle })
  await office.close()
  return { file: path.join(target, 'SAO-LUU', done.fileName) }
}
