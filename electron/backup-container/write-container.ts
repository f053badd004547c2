import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import type { FileOperations } from '../files/file-operations.ts'
import type { ChunkCipher } from './age-cipher.ts'
import { sealHeader } from './age-header.ts'
import { sealPayload } from './age-payload.ts'
import { fault } from './container-fault.ts'
import { dataEntryName, type Job, type Manifest, manifestEntryName } from './container-format.ts'
import { type FileDigest, MediumWriter } from './medium-writer.ts'
import { lanes } from './parallel-deflate.ts'
import { writeZip } from './zip-writer.ts'

const pieceBytes = 1024 * 1024

/** Size and SHA-256 of an ordinary file, read piece by piece. */
export async function digestFile(path: string, signal: AbortSignal): Promise<FileDigest> {
  const hash = createHash('sha256')
  let size = 0
  for await (const piece of filePieces(path)) {
    if (signal.aborted) throw fault('cancelled')
    hash.update(piece)
    size += piece.length
  }
  return { size, sha256: hash.digest('hex') }
}

/** Pieces are overwritten in turn: with fresh ones the garbage collector would eat a third of the time. */
async function* filePieces(path: string): AsyncGenerator<Uint8Array> {
  const ring = Array.from({ length: lanes + 1 }, () => Buffer.allocUnsafeSlow(pieceBytes))
  const handle = await open(path, 'r')
  try {
    for (let turn = 0; ; turn++) {
      const piece = ring[turn % ring.length] ?? Buffer.alloc(pieceBytes)
      const { bytesRead } = await handle.read(piece, 0, pieceBytes, null)
      if (bytesRead === 0) return
      yield piece.subarray(0, bytesRead)
    }
  } finally {
    await handle.close()
  }
}

export interface ContainerSource {
  readonly manifest: Manifest
  /** A finished standalone SQLite file. */
  readonly snapshotFile: string
  /** In the order of the manifest. */
  readonly attachments: readonly FileSource[]
}

export interface FileSource {
  /** Name of the entry. */
  readonly name: string
  readonly path: string
}

export interface ContainerTarget {
  /** Created new; on failure the caller removes it. */
  readonly path: string
  readonly recipients: readonly string[]
  readonly cipher: ChunkCipher
  readonly limitBytes: number
  readonly files: FileOperations
}

/**
 * ZIP → age → file, hashed on the way, synced at the end.
 * @returns size and hash of what was handed to the system: what is on the medium is for `verify` to say.
 * @throws cancelled, tooLarge, and the faults of `onMedium`
 */
export async function writeContainer(
  source: ContainerSource,
  target: ContainerTarget,
  job: Job,
): Promise<FileDigest> {
  const header = await sealHeader(target.recipients)
  const { streamKey } = header
  const zip = writeZip(entriesOf(source, job), new Date(source.manifest.createdAt))
  const writer = await MediumWriter.create(target.path, target)
  try {
    await writer.write(header.bytes)
    for await (const sealed of sealPayload(zip, { streamKey, cipher: target.cipher })) {
      await writer.write(sealed)
    }
    return await writer.finish()
  } finally {
    await writer.close()
  }
}

function entriesOf({ manifest, snapshotFile, attachments }: ContainerSource, job: Job) {
  const total = manifest.files.reduce((sum, file) => sum + file.size, 0)
  const count = counter(total, job)
  const manifestBytes = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`, 'utf8')
  return [
    { name: manifestEntryName, content: [manifestBytes] },
    { name: dataEntryName, content: reported(snapshotFile, count) },
    ...attachments.map(({ name, path }) => ({ name, content: reported(path, count) })),
  ]
}

/** @returns counts bytes of any of the files towards the whole */
function counter(total: number, job: Job): (bytes: number) => void {
  let done = 0
  return (bytes) => {
    done += bytes
    job.onProgress({ stage: 'write', share: total === 0 ? 1 : done / total })
    if (job.signal.aborted) throw fault('cancelled')
  }
}

async function* reported(path: string, count: (bytes: number) => void) {
  for await (const piece of filePieces(path)) {
    count(0)
    yield piece
    count(piece.length)
  }
}
