import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { FileOperations } from '../files/file-operations.ts'
import { readUncached } from '../files/uncached-read.ts'
import { fault } from './container-fault.ts'
import type { Job, Manifest } from './container-format.ts'
import { onMedium } from './medium.ts'
import type { FileDigest } from './medium-writer.ts'
import { type ContainerFile, withContainer } from './read-container.ts'

/**
 * Verify A: the medium holds the bytes that were written. Opened again by name and read past the cache where the
 * system permits, since a cached read only shows what memory remembers.
 * @returns whether the cache could be passed
 * @throws mediumLies, mediumRemoved, cancelled
 */
export async function verifyMedium(
  { path, expected, files }: { path: string; expected: FileDigest; files: FileOperations },
  job: Job,
): Promise<{ readonly bypassedCache: boolean }> {
  const hash = createHash('sha256')
  let done = 0
  const read = await onMedium(() =>
    readUncached(
      path,
      (block) => {
        if (job.signal.aborted) throw fault('cancelled')
        hash.update(block)
        done += block.length
        job.onProgress({ stage: 'verifyMedium', share: Math.min(1, done / expected.size) })
      },
      files,
    ),
  )
  if (read.bytes !== expected.size || hash.digest('hex') !== expected.sha256) {
    throw fault('mediumLies')
  }
  return { bypassedCache: read.bypassedCache }
}

/**
 * Verify B: the whole container opens with a key and gives back every file, byte for byte. The hashes
 * it is held against are those of the sources, which the caller has checked, so the data need not be
 * opened with SQLite again.
 * @throws mediumLies when it does not; cancelled
 */
export async function verifyContents(
  container: ContainerFile,
  { files: expected }: Manifest,
  job: Job,
): Promise<void> {
  const total = expected.reduce((sum, file) => sum + file.size, 0)
  try {
    await withContainer(container, async ({ manifest, readFile, proveTheRest }) => {
      if (!isDeepStrictEqual(manifest.files, expected)) throw fault('damaged')
      let done = 0
      for (const file of manifest.files)
        await readFile(file, (piece) => {
          if (job.signal.aborted) throw fault('cancelled')
          done += piece.length
          job.onProgress({ stage: 'verifyContents', share: done / total })
        })
      await proveTheRest()
    })
  } catch (cause) {
    if (!isFault(cause, ['damaged', 'notABackup', 'otherKey'])) throw cause
    throw fault('mediumLies', undefined, { cause })
  }
}

function isFault(cause: unknown, codes: readonly string[]): boolean {
  return cause instanceof Error && cause.name === 'ContainerFault' && codes.includes(cause.message)
}
