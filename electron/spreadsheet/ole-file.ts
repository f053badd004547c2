import { spreadsheetErrors } from './spreadsheet.errors'

/** Numbers at and above this mark the end of a chain or an unused sector. */
const LAST_SECTOR = 0xff_ff_ff_f9
const DIRECTORY_ENTRY = 128
const ROOT = 5
const STREAM = 2

interface DirectoryEntry {
  readonly name: string
  readonly type: number
  readonly start: number
  readonly size: number
}

/**
 * The compound file that .xls is wrapped in (MS-CFB): a small file system of sectors and chains.
 * Every chain is followed only as far as the file has sectors, so that a circle ends.
 *
 * @returns finds a stream by name, null where there is none
 * @throws spreadsheetErrors `broken`, `notASpreadsheet`; RangeError where a number points outside the file
 */
export function openOle(bytes: Buffer): (name: string) => Buffer | null {
  const sectorBytes = 1 << bytes.readUInt16LE(30)
  if (sectorBytes !== 512 && sectorBytes !== 4096) throw spreadsheetErrors.notASpreadsheet()
  const sector = (number: number): Buffer => {
    const start = (number + 1) * sectorBytes
    if (start >= bytes.length) throw spreadsheetErrors.broken()
    return bytes.subarray(start, start + sectorBytes)
  }
  const table = numbersOf(fatSectors(bytes, sector).map(sector))
  const chain = (start: number) => Buffer.concat(follow(start, table).map(sector))
  const directory = readDirectory(chain(bytes.readUInt32LE(48)))
  const small = smallStreams(bytes, { chain, directory })

  return (name) => {
    const entry = directory.find((each) => each.type === STREAM && each.name === name)
    if (!entry) return null
    const cutoff = bytes.readUInt32LE(56)
    const data = entry.size < cutoff ? small(entry.start) : chain(entry.start)
    if (data.length < entry.size) throw spreadsheetErrors.broken()
    return data.subarray(0, entry.size)
  }
}

/** Sectors that hold the allocation table: 109 in the header, more in a chain of their own. */
function fatSectors(bytes: Buffer, sector: (number: number) => Buffer): number[] {
  const count = bytes.readUInt32LE(44)
  const found: number[] = []
  for (let at = 76; at < 512 && found.length < count; at += 4) found.push(bytes.readUInt32LE(at))
  let next = bytes.readUInt32LE(68)
  while (found.length < count && next <= LAST_SECTOR) {
    const numbers = numbersOf([sector(next)])
    next = numbers.at(-1) ?? LAST_SECTOR + 1
    const before = found.length
    found.push(...numbers.slice(0, -1).slice(0, count - before))
    if (found.length === before) break
  }
  return found.filter((number) => number <= LAST_SECTOR)
}

function numbersOf(sectors: readonly Buffer[]): number[] {
  return sectors.flatMap((sector) =>
    Array.from({ length: sector.length >> 2 }, (_, place) => sector.readUInt32LE(place * 4)),
  )
}

function follow(start: number, table: readonly number[]): number[] {
  const sectors: number[] = []
  for (let at = start; at <= LAST_SECTOR; at = table[at] ?? LAST_SECTOR + 1) {
    sectors.push(at)
    if (sectors.length > table.length) throw spreadsheetErrors.broken()
  }
  return sectors
}

function readDirectory(bytes: Buffer): DirectoryEntry[] {
  const entries: DirectoryEntry[] = []
  for (let at = 0; at + DIRECTORY_ENTRY <= bytes.length; at += DIRECTORY_ENTRY) {
    const nameBytes = Math.min(bytes.readUInt16LE(at + 64), 64)
    entries.push({
      name: bytes.toString('utf16le', at, at + Math.max(nameBytes - 2, 0)),
      type: bytes.readUInt8(at + 66),
      start: bytes.readUInt32LE(at + 116),
      size: bytes.readUInt32LE(at + 120),
    })
  }
  return entries
}

/** Streams below 4 KiB lie in pieces of 64 bytes inside the root's own stream. */
function smallStreams(
  bytes: Buffer,
  {
    chain,
    directory,
  }: {
    readonly chain: (start: number) => Buffer
    readonly directory: readonly DirectoryEntry[]
  },
): (start: number) => Buffer {
  const pieceBytes = 1 << bytes.readUInt16LE(32)
  return (start) => {
    const root = directory.find(({ type }) => type === ROOT)
    if (!root || pieceBytes > 4096) throw spreadsheetErrors.broken()
    const container = chain(root.start)
    const table = numbersOf([chain(bytes.readUInt32LE(60))])
    return Buffer.concat(
      follow(start, table).map((piece) =>
        container.subarray(piece * pieceBytes, (piece + 1) * pieceBytes),
      ),
    )
  }
}
