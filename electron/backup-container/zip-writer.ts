import { crc32 } from 'node:zlib'
import { deflateParallel } from './parallel-deflate.ts'

/**
 * Writes a plain ZIP (PKWARE APPNOTE 6.3) as a stream. Made for one purpose instead of taking a package: compressing
 * is the slowest step of a backup, and no package would let it run on several cores.
 */
export interface ZipEntry {
  /** ASCII. */
  readonly name: string
  /** Less than 4 GiB in all; see `deflateParallel` for when a piece may be overwritten. */
  readonly content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
}

interface WrittenEntry {
  readonly name: Buffer
  readonly offset: number
  readonly crc: number
  readonly compressedBytes: number
  readonly plainBytes: number
}

const versionNeeded = 20 // 2.0: deflate
const sizesFollowAndUtf8 = 0x0008 | 0x0800
const methodDeflate = 8

/** @param modified stamped on every entry, in UTC */
export async function* writeZip(
  entries: Iterable<ZipEntry>,
  modified: Date,
): AsyncGenerator<Uint8Array> {
  const written: WrittenEntry[] = []
  const stamp = dosTime(modified)
  let offset = 0
  for (const { name, content } of entries) {
    const head = localHeader(Buffer.from(name, 'ascii'), stamp)
    yield head
    const totals = { crc: 0, plainBytes: 0, compressedBytes: 0 }
    for await (const piece of deflateParallel(measured(content, totals))) {
      totals.compressedBytes += piece.length
      yield piece
    }
    yield dataDescriptor(totals)
    written.push({ name: Buffer.from(name, 'ascii'), offset, ...totals })
    offset += head.length + totals.compressedBytes + descriptorBytes
  }
  yield directory(written, offset, stamp)
}

async function* measured(
  content: ZipEntry['content'],
  totals: { crc: number; plainBytes: number },
): AsyncGenerator<Uint8Array> {
  for await (const piece of content) {
    totals.crc = crc32(piece, totals.crc)
    totals.plainBytes += piece.length
    yield piece
  }
}

interface DosTime {
  readonly time: number
  readonly date: number
}

/** MS-DOS time, steps of two seconds, years from 1980. */
function dosTime(at: Date): DosTime {
  return {
    time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
    date:
      (Math.max(0, at.getUTCFullYear() - 1980) << 9) |
      ((at.getUTCMonth() + 1) << 5) |
      at.getUTCDate(),
  }
}

function localHeader(name: Buffer, { time, date }: DosTime): Buffer {
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(versionNeeded, 4)
  head.writeUInt16LE(sizesFollowAndUtf8, 6)
  head.writeUInt16LE(methodDeflate, 8)
  head.writeUInt16LE(time, 10)
  head.writeUInt16LE(date, 12)
  head.writeUInt16LE(name.length, 26) // CRC and sizes stay 0: they follow the data
  return Buffer.concat([head, name])
}

const descriptorBytes = 16

function dataDescriptor(totals: { crc: number; compressedBytes: number; plainBytes: number }) {
  const descriptor = Buffer.alloc(descriptorBytes)
  descriptor.writeUInt32LE(0x08074b50, 0)
  descriptor.writeUInt32LE(totals.crc, 4)
  descriptor.writeUInt32LE(totals.compressedBytes, 8) // throws beyond 4 GiB rather than lie
  descriptor.writeUInt32LE(totals.plainBytes, 12)
  return descriptor
}

/** The central directory and its end record. */
function directory(written: readonly WrittenEntry[], offset: number, stamp: DosTime): Buffer {
  const records = Buffer.concat(written.map((entry) => directoryRecord(entry, stamp)))
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(written.length, 8)
  end.writeUInt16LE(written.length, 10)
  end.writeUInt32LE(records.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([records, end])
}

function directoryRecord(entry: WrittenEntry, { time, date }: DosTime): Buffer {
  const record = Buffer.alloc(46)
  record.writeUInt32LE(0x02014b50, 0)
  record.writeUInt16LE((3 << 8) | versionNeeded, 4) // made under Unix: the mode below counts
  record.writeUInt16LE(versionNeeded, 6)
  record.writeUInt16LE(sizesFollowAndUtf8, 8)
  record.writeUInt16LE(methodDeflate, 10)
  record.writeUInt16LE(time, 12)
  record.writeUInt16LE(date, 14)
  record.writeUInt32LE(entry.crc, 16)
  record.writeUInt32LE(entry.compressedBytes, 20)
  record.writeUInt32LE(entry.plainBytes, 24)
  record.writeUInt16LE(entry.name.length, 28)
  record.writeUInt32LE((0o100644 << 16) >>> 0, 38)
  record.writeUInt32LE(entry.offset, 42)
  return Buffer.concat([record, entry.name])
}
