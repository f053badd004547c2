import { existsSync } from 'node:fs'
import path from 'node:path'
import type { ChosenFiles } from '@electron/app/chosen-files'
import { backupFolderIn } from '@electron/backup-container/create-backup'
import { listDrives } from '@electron/files/drives'
import { freeSpace } from '@electron/files/volumes'
import type { QueryContext } from '@electron/ipc/context'
import type { BackupPlace } from '@shared/features/backups/backups.contract'
import { backupErrors } from '@shared/features/backups/backups.errors'
import { backupStrings as strings } from './backups.strings'

/** Removable drives that are plugged in now. Detection is a comfort; any folder may be chosen. */
export async function listPlaces(files: ChosenFiles): Promise<BackupPlace[]> {
  const { drives } = await listDrives()
  return drives.map((drive) => {
    const name = drive.label || path.basename(drive.mountPoint) || drive.mountPoint
    return {
      handle: files.keepOnce({ path: drive.mountPoint, name }),
      name,
      freeBytes: drive.freeBytes,
      isRemovable: true,
      readOnly: drive.readOnly,
    }
  })
}

export async function choosePlace({
  desk,
  files,
}: Pick<QueryContext, 'desk' | 'files'>): Promise<BackupPlace | null> {
  const folder = await desk.chooseFolder(strings.chooseFolder)
  if (!folder) return null
  const { freeBytes } = await freeSpace(folder.path)
  const handle = files.keep(folder)
  return { handle, name: folder.name, freeBytes, isRemovable: false, readOnly: false }
}

export interface OpenPlace {
  readonly name: string
  /** What the user chose. */
  readonly chosen: string
  /** The backup files inside it. */
  readonly folder: string
}

/** @throws AppError `backups.placeGone` when the stick was pulled since it was chosen */
export function placeOf(files: ChosenFiles, handle: string): OpenPlace {
  const { path: chosen, name } = files.get(handle)
  if (!existsSync(chosen)) throw backupErrors.placeGone()
  return { name, chosen, folder: backupFolderIn(chosen) }
}
