import { saveAs } from '@electron/app/save-as'
import { withSentences } from '@electron/backup-container/backup-container.errors'
import { listBackups } from '@electron/backup-container/medium-folder'
import type { Handlers, QueryContext } from '@electron/ipc/context'
import type {
  BackupState,
  backupsContract,
  FoundBackup,
} from '@shared/features/backups/backups.contract'
import { backupLevel } from '@shared/features/backups/backups.rules'
import { changesSinceBackup, findKeys, listRuns } from './backups.queries'
import { backupStrings as strings } from './backups.strings'
import { createBackup } from './create.service'
import { originOf } from './generation-origin'
import { createKeys, proposeKeys } from './key-making'
import { choosePlace, listPlaces, placeOf } from './places'
import { readableDb } from './readable-db'
import { recoverySheetPdf } from './recovery-sheet'
import { dropPlan, planRestore, restore, tryRestore, undoRestore } from './restore.service'

export const backupsHandlers: Handlers<typeof backupsContract> = {
  'backups.state': (_, context) => backupState(context),
  'backups.places': (_, { files }) => listPlaces(files),
  'backups.choosePlace': (_, context) => choosePlace(context),
  'backups.proposeKeys': proposeKeys,
  'backups.printRecoverySheet': async ({ handle }, context) => {
    await context.desk.printPdf(await recoverySheetPdf(handle, context), strings.sheet.title)
    return null
  },
  'backups.saveRecoverySheet': async ({ handle }, context) => {
    const file = await saveAs(context.desk, {
      title: strings.saveSheet,
      name: strings.sheetFile,
      kind: { label: strings.pdf, extensions: ['pdf'] },
      bytes: () => recoverySheetPdf(handle, context),
    })
    return file && { fileName: file.name }
  },
  'backups.createKeys': createKeys,
  'backups.create': createBackup,
  'backups.list': ({ place }, context) => foundBackups(place, context),
  'backups.tryRestore': tryRestore,
  'backups.planRestore': planRestore,
  'backups.dropPlan': async ({ handle }) => dropPlan(handle),
  'backups.restore': restore,
  'backups.undoRestore': undoRestore,
}

async function backupState({ db, nowUtc, workspace }: QueryContext): Promise<BackupState> {
  const runs = await listRuns(db)
  const lastVerifiedAt = runs.find((run) => run.verifiedAt !== null)?.verifiedAt ?? null
  const origin = originOf(workspace.folder)
  return {
    hasKeys: (await findKeys(db)) !== undefined,
    level: backupLevel(lastVerifiedAt, nowUtc()),
    lastVerifiedAt,
    changesSince: await changesSinceBackup(db),
    runs,
    undoRestore: origin && { restoredAt: origin.restoredAt, fileName: origin.fileName },
  }
}

async function foundBackups(
  handle: string,
  context: QueryContext,
): Promise<readonly FoundBackup[]> {
  const { folder } = placeOf(context.files, handle)
  const db = readableDb(context)
  const device = (db && (await findKeys(db)))?.device_id
  const entries = await withSentences(() => listBackups(folder))
  return entries.map(({ sequence, sizeBytes, state, sidecar }) => ({
    sequence,
    createdAt: sidecar?.createdAt ?? null,
    bytes: sizeBytes,
    state,
    isOurs: sidecar && device !== undefined ? sidecar.deviceId === device : null,
  }))
}
