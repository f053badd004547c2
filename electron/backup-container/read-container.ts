import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl'
import { errorCode, type FileOperations } from '../files/file-operations.ts'
import type { ChunkCipher } from './age-cipher.ts'
import { headerProbeBytes, openHeader } from './age-header.ts'
import { PayloadReader } from './age-payload.ts'
import { ContainerFault, fault } from './container-fault.ts'
import {
  attachmentEntry,
  containerFormatVersion,
  dataEntryName,
  FormatMark,
  Manifest,
  manifestEntryName,
  manifestLimitBytes,
} from './container-format.ts'
import { onMedium } from './medium.ts'

export interface ContainerFile {
  readonly path: string
  readonly cipher: ChunkCipher
  readonly files: FileOperations
  /** `AGE-SECRET-KEY-1…` */
  readonly identity: string
}

/** One file of the manifest. */
export type ListedFile = Manifest['files'][number]

export interface OpenedContainer {
  readonly manifest: Manifest
  /**
   * Gives one file piece by piece and proves it: size and hash as in the manifest. Nothing that was
   * given may be trusted before this has returned.
   * @throws damaged
   */
  readonly readFile: (
    file: ListedFile,
    onPiece: (piece: Uint8Array) => Promise<void> | void,
  ) => Promise<void>
  /**
   * Opens what no file has touched, so that a flipped bit anywhere is found.
   * @throws damaged
   */
  readonly proveTheRest: () => Promise<void>
}

/**
 * Opens a container for the length of `work`. Parts are opened where they lie, so memory stays flat and no plain
 * copy is made on the way.
 * @throws notABackup, otherKey, damaged, newerFormat, and the faults of `onMedium`
 */
export async function withContainer<Value>(
  container: ContainerFile,
  work: (opened: OpenedContainer) => Promise<Value>,
): Promise<Value> {
  const handle = await onMedium(() => container.files.open(container.path, 'r'))
  try {
    const payload = await openPayload(handle, container)
    const zip = await damagedUnlessKnown(() =>
      fromRandomAccessReaderPromise(new PayloadAccess(payload), payload.plainBytes, {
        autoClose: false,
        strictFileNames: true,
      }),
    )
    const { manifestEntry, entries } = await damagedUnlessKnown(() => listEntries(zip))
    const manifest = await readManifest(zip, manifestEntry)
    confirmListed(entries, manifest)
    return await work({
      manifest,
      readFile: (file, onPiece) => readFile({ zip, entries, file }, onPiece),
      proveTheRest: () => payload.openTheRest(),
    })
  } finally {
    await handle.close()
  }
}

async function openPayload(handle: FileHandle, container: ContainerFile): Promise<PayloadReader> {
  const { size } = await onMedium(() => handle.stat())
  const start = Buffer.alloc(Math.min(size, headerProbeBytes))
  await onMedium(() => handle.read(start, 0, start.length, 0))
  const header = await openHeader(start, container.identity)
  return new PayloadReader({
    handle: {
      read: ((...args: Parameters<FileHandle['read']>) =>
        onMedium(() => handle.read(...args))) as FileHandle['read'],
    },
    start: header.payloadStart,
    length: size - header.payloadStart,
    streamKey: header.streamKey,
    cipher: container.cipher,
  })
}

/** Lets yauzl, which reads and checks the ZIP structure, look into the sealed payload. */
class PayloadAccess extends RandomAccessReader {
  readonly #payload: PayloadReader

  constructor(payload: PayloadReader) {
    super()
    this.#payload = payload
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#payload.range(start, end), { objectMode: false })
  }
}

/** Our own writer puts the manifest first and deflates everything; anything else is not ours. */
async function listEntries(zip: ZipFile) {
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) entries.push(entry)
  const [manifestEntry, ...files] = entries
  const isOurs =
    manifestEntry?.fileName === manifestEntryName &&
    manifestEntry.uncompressedSize <= manifestLimitBytes &&
    entries.every((entry) => entry.compressionMethod === 8 && !entry.isEncrypted())
  if (!isOurs) throw fault('damaged')
  return { manifestEntry, entries: new Map(files.map((entry) => [entry.fileName, entry])) }
}

/** The data and the attachments that the manifest promises, no more and no less. */
function confirmListed(entries: ReadonlyMap<string, Entry>, { files }: Manifest): void {
  const [data, ...attachments] = files
  const isOurs =
    data?.name === dataEntryName &&
    attachments.every(({ name, sha256 }) => attachmentEntry.exec(name)?.[1] === sha256) &&
    files.length === entries.size &&
    files.every(({ name }) => entries.has(name))
  if (!isOurs) throw fault('damaged')
}

async function readManifest(zip: ZipFile, entry: Entry): Promise<Manifest> {
  const pieces: Uint8Array[] = []
  await inflateEntry(zip, { entry, limitBytes: manifestLimitBytes }, (piece) => {
    pieces.push(piece)
  })
  const text = Buffer.concat(pieces).toString('utf8')
  const content = await damagedUnlessKnown(async () => JSON.parse(text) as unknown)
  const mark = FormatMark.safeParse(content)
  if (!mark.success) throw fault('damaged')
  if (mark.data.formatVersion > containerFormatVersion) {
    throw fault('newerFormat', { minAppVersion: mark.data.minAppVersion ?? '' })
  }
  const manifest = Manifest.safeParse(content)
  if (!manifest.success) throw fault('damaged', undefined, { cause: manifest.error })
  return manifest.data
}

interface Reading {
  readonly zip: ZipFile
  readonly entries: ReadonlyMap<string, Entry>
  readonly file: ListedFile
}

async function readFile(
  { zip, entries, file }: Reading,
  onPiece: (piece: Uint8Array) => Promise<void> | void,
): Promise<void> {
  const entry = entries.get(file.name)
  if (!entry) throw fault('damaged')
  const hash = createHash('sha256')
  const size = await inflateEntry(zip, { entry, limitBytes: file.size }, async (piece) => {
    hash.update(piece)
    await onPiece(piece)
  })
  if (size !== file.size || hash.digest('hex') !== file.sha256) throw fault('damaged')
}

const inflatePieceBytes = 1024 * 1024

/** @returns bytes given. @throws damaged, also as soon as more than `limitBytes` come out */
async function inflateEntry(
  zip: ZipFile,
  { entry, limitBytes }: { entry: Entry; limitBytes: number },
  onPiece: (piece: Uint8Array) => Promise<void> | void,
): Promise<number> {
  let size = 0
  await damagedUnlessKnown(async () => {
    const compressed = await zip.openReadStreamPromise(entry, { decodeFileData: false })
    const inflate = createInflateRaw({ chunkSize: inflatePieceBytes })
    await pipeline(compressed, inflate, async (plain: AsyncIterable<Uint8Array>) => {
      for await (const piece of plain) {
        size += piece.length
        if (size > limitBytes) throw fault('damaged')
        await onPiece(piece)
      }
    })
  })
  return size
}

/** yauzl and zlib report bad structure as plain errors; a system error (medium, target disk) stays what it is. */
async function damagedUnlessKnown<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (cause) {
    const isSystem = errorCode(cause)?.startsWith('E') && !errorCode(cause)?.startsWith('ERR_')
    if (cause instanceof ContainerFault || isSystem) throw cause
    throw fault('damaged', undefined, { cause })
  }
}
