import { randomBytes } from 'node:crypto'
import { dirname } from 'node:path'
import {
  errorCode,
  type FileOperations,
  nodeFiles,
  type Pause,
  renameWithPatience,
  syncFolder,
  unlinkIfThere,
  writeFully,
} from './file-operations.ts'

export interface AtomicPutOptions {
  /** Keep what the file held before as `<path>.bak`. */
  readonly keepBackup?: boolean
  readonly files?: FileOperations
  readonly pause?: Pause
}

/**
 * Replaces a small file so that at every moment, power cuts included, `path` holds either all of the old bytes
 * or all of the new. Widely used packages let a filling disk leave a truncated file under the good name; hence
 * the size check and the re-reading before the rename.
 * @throws the system's error (`ENOSPC`, `EIO`, …); `path` is then untouched and no temporary file is left.
 */
export async function atomicPut(
  path: string,
  bytes: Uint8Array,
  options: AtomicPutOptions = {},
): Promise<void> {
  const files = options.files ?? nodeFiles
  if (options.keepBackup) {
    const previous = await readIfExists(path, files)
    if (previous) await atomicPut(`${path}.bak`, previous, { ...options, keepBackup: false })
  }
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
  try {
    await writeNew(temporary, bytes, files)
    await confirmSame(temporary, bytes, files)
    await renameWithPatience(temporary, path, options)
  } catch (error) {
    await discard(temporary, files)
    throw error
  }
  await syncFolder(dirname(path), files)
}

/** @returns the bytes of the file, or undefined when there is none. */
export async function readIfExists(
  path: string,
  files: FileOperations = nodeFiles,
): Promise<Buffer | undefined> {
  try {
    const handle = await files.open(path, 'r')
    try {
      return await handle.readFile()
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

async function writeNew(path: string, bytes: Uint8Array, files: FileOperations) {
  const handle = await files.open(path, 'wx')
  try {
    await writeFully(handle, bytes)
    const { size } = await handle.stat()
    if (size !== bytes.length) throw new Error(`Wrote ${bytes.length} bytes, file has ${size}`)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function confirmSame(path: string, bytes: Uint8Array, files: FileOperations) {
  const reread = await readIfExists(path, files)
  if (!reread?.equals(bytes)) {
    throw Object.assign(new Error('The file reads back differently from what was written'), {
      code: 'EIO',
    })
  }
}

/** The first failure is the one to report: a medium that is gone also refuses the tidying up. */
async function discard(path: string, files: FileOperations) {
  await unlinkIfThere(path, files).catch(() => undefined)
}
