import { crc32, inflateRawSync } from 'node:zlib'
import { AppError } from '@shared/core/app-error'
import { type Entry, fromBufferPromise, validateFileName, type ZipFile } from 'yauzl'
import type { SpreadsheetLimits } from './limits'
import { spreadsheetErrors } from './spreadsheet.errors'

/** The parts of an .xlsx file, each unpacked only when asked for, in memory, never to a path. */
export interface ZipParts {
  readonly names: readonly string[]
  has(name: string): boolean
  /** @throws `spreadsheet.broken` when the part is missing or damaged. */
  read(name: string): Buffer
}

interface Part {
  readonly entry: Entry
  readonly dataStart: number
}

/**
 * Checks the whole table of contents before a single byte is unpacked.
 *
 * @throws spreadsheetErrors `broken`, `suspicious`, `zipBomb`, `encrypted`
 */
export async function openZip(bytes: Buffer, limits: SpreadsheetLimits): Promise<ZipParts> {
  const zip = await fromBufferPromise(bytes, {
    lazyEntries: true,
    strictFileNames: true,
    validateEntrySizes: true,
  }).catch((cause: unknown) => {
    throw spreadsheetErrors.broken(undefined, { cause })
  })
  if (zip.entryCount > limits.zipEntries) throw spreadsheetErrors.zipBomb()

  const parts = await listParts(zip, limits)
  refuseOverlaps([...parts.values()])
  return {
    names: [...parts.keys()],
    has: (name) => parts.has(name),
    read: (name) => unpack(bytes, parts.get(name)),
  }
}

async function listParts(zip: ZipFile, limits: SpreadsheetLimits): Promise<Map<string, Part>> {
  const parts = new Map<string, Part>()
  const seen = new Set<string>()
  let totalBytes = 0
  try {
    for await (const entry of zip.eachEntry()) {
      checkName(entry, seen)
      totalBytes += entry.uncompressedSize
      checkSize(entry, totalBytes, limits)
      const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
      if (fileDataStart + entry.compressedSize > zip.fileSize) throw spreadsheetErrors.broken()
      parts.set(entry.fileName, { entry, dataStart: fileDataStart })
    }
  } catch (error) {
    throw asBroken(error)
  }
  return parts
}

const FILE_TYPE = 0o170000
const SYMBOLIC_LINK = 0o120000

function checkName(entry: Entry, seen: Set<string>): void {
  const name = entry.fileName
  const key = name.toLowerCase()
  const isLink = ((entry.externalFileAttributes >>> 16) & FILE_TYPE) === SYMBOLIC_LINK
  // Two parts of one name: this program and a virus scanner might each read the other one.
  if (validateFileName(name) !== null || seen.has(key) || isLink || name.includes('\0')) {
    throw spreadsheetErrors.suspicious()
  }
  if (entry.isEncrypted()) throw spreadsheetErrors.encrypted()
  seen.add(key)
}

function checkSize(entry: Entry, totalBytes: number, limits: SpreadsheetLimits): void {
  const { compressedSize, uncompressedSize } = entry
  const overRatio =
    uncompressedSize > limits.ratioFreeBytes && uncompressedSize > compressedSize * limits.ratio
  if (uncompressedSize > limits.partBytes || totalBytes > limits.totalBytes || overRatio) {
    throw spreadsheetErrors.zipBomb()
  }
}

/** Overlapping entries let a small file unpack one block many times over. */
function refuseOverlaps(parts: readonly Part[]): void {
  const inOrder = parts.toSorted(
    (a, b) => a.entry.relativeOffsetOfLocalHeader - b.entry.relativeOffsetOfLocalHeader,
  )
  let end = 0
  for (const { entry, dataStart } of inOrder) {
    if (entry.relativeOffsetOfLocalHeader < end) throw spreadsheetErrors.suspicious()
    end = dataStart + entry.compressedSize
  }
}

const STORED = 0
const DEFLATED = 8

function unpack(bytes: Buffer, part: Part | undefined): Buffer {
  if (part === undefined) throw spreadsheetErrors.broken()
  const { entry, dataStart } = part
  const packed = bytes.subarray(dataStart, dataStart + entry.compressedSize)
  const data = inflate(packed, entry)
  const isWhole = data.length === entry.uncompressedSize && crc32(data) === entry.crc32
  if (!isWhole) throw spreadsheetErrors.broken()
  return data
}

function inflate(packed: Buffer, { compressionMethod, uncompressedSize }: Entry): Buffer {
  if (compressionMethod === STORED) return packed
  if (compressionMethod !== DEFLATED) throw spreadsheetErrors.suspicious()
  try {
    // The size was checked above; a table of contents that lies about it stops here.
    return inflateRawSync(packed, { maxOutputLength: Math.max(uncompressedSize, 1) })
  } catch (cause) {
    throw spreadsheetErrors.broken(undefined, { cause })
  }
}

/** An error of our own passes; anything the zip reader complains about means a damaged file. */
function asBroken(error: unknown): unknown {
  if (error instanceof AppError) return error
  const isName =
    error instanceof Error && /invalid (relative path|characters)|absolute/u.test(error.message)
  return isName
    ? spreadsheetErrors.suspicious(undefined, { cause: error })
    : spreadsheetErrors.broken(undefined, { cause: error })
}
