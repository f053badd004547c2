import fs from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'

/** The file calls our writers make, so that a test can put a failing or lying medium underneath. */
export type FileOperations = Pick<
  typeof fs,
  'mkdir' | 'open' | 'readdir' | 'rename' | 'stat' | 'statfs' | 'unlink'
>

export const nodeFiles: FileOperations = fs

/** Waits between attempts; replaced in tests, which never sleep. */
export type Pause = (ms: number) => Promise<unknown>

/** @returns `ENOSPC`, `EIO` …, or undefined when the failure did not come from the system. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

/** One `write` may take fewer bytes than it was given (a filling disk does): go on until all are taken. */
export async function writeFully(
  handle: Pick<fs.FileHandle, 'write'>,
  bytes: Uint8Array,
): Promise<void> {
  let written = 0
  while (written < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, written, bytes.length - written)
    if (bytesWritten === 0) throw Object.assign(new Error('No byte taken'), { code: 'ENOSPC' })
    written += bytesWritten
  }
}

/** Makes renames and new names in a folder survive a power cut. */
export async function syncFolder(folder: string, files: FileOperations = nodeFiles): Promise<void> {
  if (process.platform === 'win32') return // Windows cannot open a folder for syncing
  const handle = await files.open(folder, 'r')
  try {
    await handle.sync()
  } catch (error) {
    // Some FUSE drivers have no sync for folders; then there is nothing more a program can do.
    if (errorCode(error) !== 'EINVAL' && errorCode(error) !== 'ENOTSUP') throw error
  } finally {
    await handle.close()
  }
}

const renameAttempts = 10
const renameWaitMs = 200 // 10 × 200 ms = 2 s, longer than a virus scanner holds a new file

/** Replaces `to` in one step; on Windows a scanner may hold either name open for a moment. */
export async function renameWithPatience(
  from: string,
  to: string,
  { files = nodeFiles, pause = delay }: { files?: FileOperations; pause?: Pause } = {},
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await files.rename(from, to)
    } catch (error) {
      const isHeld = ['EPERM', 'EBUSY', 'EACCES'].includes(errorCode(error) ?? '')
      if (!isHeld || attempt === renameAttempts) throw error
      await pause(renameWaitMs)
    }
  }
}

/** Removes a file that may already be gone. */
export async function unlinkIfThere(path: string, files: FileOperations = nodeFiles) {
  try {
    await files.unlink(path)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
}
