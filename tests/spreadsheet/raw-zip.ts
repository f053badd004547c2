import { crc32, deflateRawSync } from 'node:zlib'

/** One entry of a zip file in which every field may lie. */
export interface RawEntry {
  readonly name: string | Buffer
  readonly data: Buffer | string
  readonly method?: number
  /** Bit 0 says “encrypted”, bit 11 says “UTF-8 names”. */
  readonly flags?: number
  readonly externalAttributes?: number
  /** Sizes and checksum to claim in place of the true ones. */
  readonly claimedSize?: number
  readonly claimedPackedSize?: number
  readonly claimedCrc?: number
  /** Point to the local header of the entry with this index instead of an own one. */
  readonly sameDataAs?: number
  /** Extra field of the central directory, for example a false zip64 record. */
  readonly extra?: Buffer
}

const UTF8_NAMES = 0x0800

/** Builds a zip file by hand, as a hostile program would. */
export function rawZip(entries: readonly RawEntry[]): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  const offsets: number[] = []
  let offset = 0

  for (const entry of entries) {
    const packed = pack(entry)
    const local = Buffer.concat([localHeader(entry, packed), nameOf(entry), packed])
    const shared = entry.sameDataAs === undefined ? undefined : offsets[entry.sameDataAs]
    offsets.push(shared ?? offset)
    central.push(centralHeader(entry, packed, shared ?? offset))
    if (shared !== undefined) continue
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  return Buffer.concat([...locals, directory, endRecord(entries.length, directory.length, offset)])
}

const nameOf = ({ name }: RawEntry): Buffer => (typeof name === 'string' ? Buffer.from(name) : name)

function pack({ data, method = 8 }: RawEntry): Buffer {
  const bytes = Buffer.from(data)
  return method === 8 ? deflateRawSync(bytes, { level: 9 }) : bytes
}

function commonFields(entry: RawEntry, packed: Buffer): Buffer {
  const { data, method = 8, flags = UTF8_NAMES } = entry
  const bytes = Buffer.from(data)
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(flags, 2)
  fields.writeUInt16LE(method, 4)
  fields.writeUInt32LE(entry.claimedCrc ?? crc32(bytes), 10)
  fields.writeUInt32LE(entry.claimedPackedSize ?? packed.length, 14)
  fields.writeUInt32LE(entry.claimedSize ?? bytes.length, 18)
  fields.writeUInt16LE(nameOf(entry).length, 22)
  return fields
}

function localHeader(entry: RawEntry, packed: Buffer): Buffer {
  return Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), commonFields(entry, packed)])
}

function centralHeader(entry: RawEntry, packed: Buffer, offset: number): Buffer {
  const extra = entry.extra ?? Buffer.alloc(0)
  const fields = commonFields(entry, packed)
  fields.writeUInt16LE(extra.length, 24)
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(entry.externalAttributes ?? 0, 6)
  rest.writeUInt32LE(offset, 10)
  const madeBy = Buffer.from([20, 3])
  return Buffer.concat([
    Buffer.from('PK\x01\x02', 'latin1'),
    madeBy,
    fields,
    rest,
    nameOf(entry),
    extra,
  ])
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(count & 0xffff, 8)
  end.writeUInt16LE(count & 0xffff, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return end
}
