import { dirname } from 'node:path'
import { errorCode, type FileOperations, nodeFiles } from './file-operations.ts'

export interface VolumeSpace {
  readonly freeBytes: number
  readonly totalBytes: number
}

/** Space an ordinary user may still fill on the volume that holds `path`. */
export async function freeSpace(
  path: string,
  files: FileOperations = nodeFiles,
): Promise<VolumeSpace> {
  const { bavail, blocks, bsize } = await files.statfs(path)
  return { freeBytes: bavail * bsize, totalBytes: blocks * bsize }
}

/**
 * Number of the device that holds `path` (volume serial number on Windows). After a lazy unmount the mount
 * folder is an ordinary folder of the system disk and gives another number: the only sign that a stick is gone.
 */
export async function deviceOf(path: string, files: FileOperations = nodeFiles): Promise<number> {
  return (await files.stat(path)).dev
}

/** @returns the folder itself, or its nearest parent that exists (a backup folder is made on first use). */
export async function nearestExisting(
  folder: string,
  files: FileOperations = nodeFiles,
): Promise<string> {
  try {
    await files.stat(folder)
    return folder
  } catch (error) {
    const parent = dirname(folder)
    if (errorCode(error) !== 'ENOENT' || parent === folder) throw error
    return nearestExisting(parent, files)
  }
}
