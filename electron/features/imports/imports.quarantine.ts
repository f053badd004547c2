import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { errorCode } from '@electron/files/file-operations'
import { defaultLimits } from '@electron/spreadsheet/limits'
import { spreadsheetErrors } from '@electron/spreadsheet/spreadsheet.errors'

export interface Quarantined {
  readonly path: string
  /** Hex, of the very bytes that are read. */
  readonly sha256: string
}

/** Copies in use: two tasks may read at the same time. One process at most has the data open. */
const inUse = new Set<string>()

/**
 * Copies a file that nobody vouches for into the data folder, once: what is checked is what is read,
 * whatever becomes of the stick. The copy is gone when `work` is done.
 *
 * @throws AppError `spreadsheet.unreadable`, `spreadsheet.tooLarge`
 */
export async function inQuarantine<T>(
  { root, source }: { readonly root: string; readonly source: string },
  work: (copy: Quarantined) => Promise<T>,
): Promise<T> {
  const folder = path.join(root, 'quarantine')
  await mkdir(folder, { recursive: true })
  await sweep(folder)
  const copy = path.join(folder, `${randomUUID()}${path.extname(source).toLowerCase()}`)
  inUse.add(copy)
  try {
    return await work({ path: copy, sha256: await copyOnce(source, copy) })
  } finally {
    inUse.delete(copy)
    await rm(copy, { force: true })
  }
}

/** Clears away what a crash left behind. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name)
    if (!inUse.has(file)) await rm(file, { force: true })
  }
}

async function copyOnce(source: string, copy: string): Promise<string> {
  const hash = createHash('sha256')
  let bytes = 0
  const measure = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      bytes += chunk.length
      if (bytes > defaultLimits.fileBytes)
        throw spreadsheetErrors.tooLarge({ megabytes: defaultLimits.fileBytes / 1024 ** 2 })
      hash.update(chunk)
      yield chunk
    }
  }
  try {
    await pipeline(createReadStream(source), measure, createWriteStream(copy, { flags: 'wx' }))
  } catch (cause) {
    // The target's failures (a full disk) have their own sentence further up.
    const failedAt = (cause as NodeJS.ErrnoException).path
    const isSource = failedAt === source || errorCode(cause) === 'EISDIR'
    throw isSource ? spreadsheetErrors.unreadable(undefined, { cause }) : cause
  }
  return hash.digest('hex')
}
