import type { Contour, OutlinePoint } from './font-face'

/** One glyph of the font file to be written, font units. */
export interface GlyphData {
  readonly advance: number
  readonly contours: readonly Contour[]
}

export interface FontMetrics {
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
}

export interface FontBox {
  readonly xMin: number
  readonly yMin: number
  readonly xMax: number
  readonly yMax: number
}

/**
 * A TrueType file with just the tables that a PDF needs (no names, no character map: the PDF has its
 * own). Outlines are written flat and without hints, which print does not use.
 * @see OpenType specification, tables glyf, loca, head, hhea, hmtx and maxp
 */
export function buildTrueType(glyphs: readonly GlyphData[], metrics: FontMetrics): Buffer {
  const outlines = glyphs.map((glyph) => encodeOutline(glyph.contours))
  const box = unite(glyphs.map((glyph) => boxOf(glyph.contours)))
  return assembleSfnt({
    glyf: Buffer.concat(outlines),
    head: headTable(metrics, box),
    hhea: hheaTable(glyphs, metrics),
    hmtx: hmtxTable(glyphs),
    loca: locaTable(outlines),
    maxp: maxpTable(glyphs),
  })
}

export function boxOf(contours: readonly Contour[]): FontBox {
  const points = contours.flat()
  if (points.length === 0) return { xMin: 0, yMin: 0, xMax: 0, yMax: 0 }
  const [xs, ys] = [points.map((point) => point.x), points.map((point) => point.y)]
  const [xMin, xMax] = [Math.min(...xs), Math.max(...xs)]
  return { xMin, yMin: Math.min(...ys), xMax, yMax: Math.max(...ys) }
}

export function unite(boxes: readonly FontBox[]): FontBox {
  return {
    xMin: Math.min(...boxes.map((box) => box.xMin)),
    yMin: Math.min(...boxes.map((box) => box.yMin)),
    xMax: Math.max(...boxes.map((box) => box.xMax)),
    yMax: Math.max(...boxes.map((box) => box.yMax)),
  }
}

const ON_CURVE = 1
const [X_SHORT, X_SAME_OR_POSITIVE] = [2, 16]
const [Y_SHORT, Y_SAME_OR_POSITIVE] = [4, 32]

function encodeOutline(contours: readonly Contour[]): Buffer {
  if (contours.length === 0) return Buffer.alloc(0)
  const points = contours.flat()
  const { xMin, yMin, xMax, yMax } = boxOf(contours)
  const ends: number[] = []
  for (const contour of contours) ends.push((ends.at(-1) ?? -1) + contour.length)

  const xs = points.map((point, index) => delta(point, points[index - 1], 'x'))
  const ys = points.map((point, index) => delta(point, points[index - 1], 'y'))
  const flags = points.map(
    (point, index) =>
      (point.isOnCurve ? ON_CURVE : 0) |
      flagOf(xs[index] ?? 0, X_SHORT, X_SAME_OR_POSITIVE) |
      flagOf(ys[index] ?? 0, Y_SHORT, Y_SAME_OR_POSITIVE),
  )
  const head = int16(contours.length, xMin, yMin, xMax, yMax, ...ends, 0)
  const steps = [...xs, ...ys].flatMap(encodeDelta)
  return padTo(Buffer.concat([head, Buffer.from([...flags, ...steps])]), 4)
}

function delta(point: OutlinePoint, previous: OutlinePoint | undefined, axis: 'x' | 'y'): number {
  return point[axis] - (previous?.[axis] ?? 0)
}

function flagOf(step: number, isShort: number, isSameOrPositive: number): number {
  if (step === 0) return isSameOrPositive
  if (Math.abs(step) > 255) return 0
  return step > 0 ? isShort | isSameOrPositive : isShort
}

/** Bytes. */
function encodeDelta(step: number): readonly number[] {
  if (step === 0) return []
  return Math.abs(step) > 255 ? [(step >> 8) & 0xff, step & 0xff] : [Math.abs(step)]
}

function headTable({ unitsPerEm }: FontMetrics, box: FontBox): Buffer {
  const table = Buffer.alloc(54)
  table.writeUInt32BE(0x00010000, 0)
  table.writeUInt32BE(0x5f0f3cf5, 12)
  table.writeUInt16BE(unitsPerEm, 18)
  // Bytes 20–35 are the days of making and changing: left at zero, equal input gives equal bytes.
  int16(box.xMin, box.yMin, box.xMax, box.yMax).copy(table, 36)
  table.writeUInt16BE(8, 46)
  table.writeInt16BE(2, 48)
  table.writeInt16BE(1, 50)
  return table
}

function hheaTable(glyphs: readonly GlyphData[], { ascent, descent }: FontMetrics): Buffer {
  const table = Buffer.alloc(36)
  table.writeUInt32BE(0x00010000, 0)
  const widest = Math.max(...glyphs.map((glyph) => glyph.advance))
  int16(Math.round(ascent), Math.round(descent), 0, widest).copy(table, 4)
  table.writeInt16BE(1, 18)
  table.writeUInt16BE(glyphs.length, 34)
  return table
}

function hmtxTable(glyphs: readonly GlyphData[]): Buffer {
  return int16(...glyphs.flatMap((glyph) => [glyph.advance, boxOf(glyph.contours).xMin]))
}

function locaTable(outlines: readonly Buffer[]): Buffer {
  const table = Buffer.alloc((outlines.length + 1) * 4)
  let offset = 0
  outlines.forEach((outline, index) => {
    offset += outline.length
    table.writeUInt32BE(offset, (index + 1) * 4)
  })
  return table
}

function maxpTable(glyphs: readonly GlyphData[]): Buffer {
  const table = Buffer.alloc(32)
  table.writeUInt32BE(0x00010000, 0)
  table.writeUInt16BE(glyphs.length, 4)
  table.writeUInt16BE(Math.max(...glyphs.map((glyph) => glyph.contours.flat().length)), 6)
  table.writeUInt16BE(Math.max(...glyphs.map((glyph) => glyph.contours.length)), 8)
  table.writeUInt16BE(2, 14)
  return table
}

/** Tables in alphabetical order of their names become one TrueType file. */
export function assembleSfnt(tables: Readonly<Record<string, Buffer>>): Buffer {
  const entries = Object.entries(tables)
  const header = Buffer.alloc(12 + 16 * entries.length)
  header.writeUInt32BE(0x00010000, 0)
  const power = Math.floor(Math.log2(entries.length))
  int16(entries.length, 2 ** power * 16, power, (entries.length - 2 ** power) * 16).copy(header, 4)
  const parts: Buffer[] = [header]
  let offset = header.length
  entries.forEach(([tag, table], index) => {
    const at = 12 + 16 * index
    header.write(tag, at, 'latin1')
    header.writeUInt32BE(checksum(table), at + 4)
    header.writeUInt32BE(offset, at + 8)
    header.writeUInt32BE(table.length, at + 12)
    const padded = padTo(table, 4)
    parts.push(padded)
    offset += padded.length
  })
  return Buffer.concat(parts)
}

function checksum(table: Buffer): number {
  const padded = padTo(table, 4)
  let sum = 0
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0
  return sum
}

function padTo(buffer: Buffer, multiple: number): Buffer {
  const missing = (multiple - (buffer.length % multiple)) % multiple
  return missing === 0 ? buffer : Buffer.concat([buffer, Buffer.alloc(missing)])
}

/** Big-endian 16-bit numbers, signed and unsigned alike. */
function int16(...values: readonly number[]): Buffer<ArrayBuffer> {
  const buffer = Buffer.alloc(values.length * 2)
  values.forEach((value, index) => {
    buffer.writeUInt16BE(value & 0xffff, index * 2)
  })
  return buffer
}
