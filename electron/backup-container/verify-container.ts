import { createHash } from 'node:crypto'
import type { FileOperations } from '../files/file-operations.ts'
import { readUncached } from '../files/uncached-read.ts'
import { fault } from './container-fault.ts'
import type { Job } from './container-format.ts'
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
 * Verify B: the whole container opens with a key and gives back the source, byte for byte. The hash it is held
 * against is that of the snapshot, which the caller has checked with SQLite, so it need not be opened again.
 * @throws mediumLies when it does not; cancelled
 */
export async function verifyContents(
  container: ContainerFile,
  source: FileDigest,
  job: Job,
): Promise<void> {
  try {
    await withContainer(container, async ({ manifest, readData }) => {
      const [listed] = manifest.files
      if (listed?.sha256 !== source.sha256 || listed.size !== source.size) throw fault('damaged')
      let done = 0
      await readData((piece) => {
        if (job.signal.aborted) throw fault('cancelled')
        done += piece.length
        job.onProgress({ stage: 'verifyContents', share: done / source.size })
      })
    })
  } catch (cause) {
    if (!isFault(cause, ['damaged', 'notABackup', 'otherKey'])) throw cause
    throw fault('mediumLies', undefined, { cause })
  }
}

function isFault(cause: unknown, codes: readonly string[]): boolean {
  return cause instanceof Error && cause.name === 'ContainerFault' && codes.includes(cause.message)
}
