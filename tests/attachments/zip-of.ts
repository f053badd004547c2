import { crc32 } from 'node:zlib'

/** A ZIP of stored parts with these names and next to nothing in them. */
export function zipOf(...names: readonly string[]): Buffer {
  const body = Buffer.from('x')
  const heads: Buffer[] = []
  const records: Buffer[] = []
  let offset = 0
  for (const name of names) {
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(20, 4)
    head.writeUInt32LE(crc32(body), 14)
    head.writeUInt32LE(1, 18)
    head.writeUInt32LE(1, 22)
    head.writeUInt16LE(name.length, 26)
    const record = Buffer.alloc(46)
    record.writeUInt32LE(0x02014b50, 0)
    head.copy(record, 6, 4, 30)
    record.writeUInt32LE(offset, 42)
    heads.push(head, Buffer.from(name), body)
    records.push(record, Buffer.from(name))
    offset += 30 + name.length + 1
  }
  const directory = Buffer.concat(records)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(names.length, 8)
  end.writeUInt16LE(names.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...heads, directory, end])
}
