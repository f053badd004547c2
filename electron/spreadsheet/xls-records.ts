import { spreadsheetErrors } from './spreadsheet.errors'

/** Numbers of the records of BIFF8 (MS-XLS 2.3) that a list is made of. */
export const recordTypes = {
  formula: 0x0006,
  endOfPart: 0x000a,
  dateMode: 0x0022,
  password: 0x002f,
  font: 0x0031,
  continued: 0x003c,
  columns: 0x007d,
  sheet: 0x0085,
  manyRk: 0x00bd,
  richText: 0x00d6,
  cellFormat: 0x00e0,
  merged: 0x00e5,
  strings: 0x00fc,
  sharedText: 0x00fd,
  number: 0x0203,
  text: 0x0204,
  boolOrError: 0x0205,
  formulaText: 0x0207,
  row: 0x0208,
  rk: 0x027e,
  numberFormat: 0x041e,
  beginOfPart: 0x0809,
} as const

/** One record; what follows in CONTINUE records comes as further pieces. */
export interface XlsRecord {
  readonly type: number
  /** At least one. */
  readonly pieces: readonly [Buffer, ...Buffer[]]
}

const BIFF8 = 0x0600

/**
 * The records of one part of the stream, from its BOF to its EOF; charts inside a sheet are passed
 * over.
 *
 * @throws spreadsheetErrors `oldFormat`, `encrypted`, `broken`
 */
export function* recordsOf(stream: Buffer, start: number): Generator<XlsRecord> {
  let depth = 0
  for (let at = start; at + 4 <= stream.length; ) {
    const type = stream.readUInt16LE(at)
    const first = bodyAt(stream, at)
    at += 4 + first.length
    const pieces: [Buffer, ...Buffer[]] = [first]
    while (at + 4 <= stream.length && stream.readUInt16LE(at) === recordTypes.continued) {
      const piece = bodyAt(stream, at)
      pieces.push(piece)
      at += 4 + piece.length
    }
    if (type === recordTypes.beginOfPart) {
      if (depth++ === 0 && first.readUInt16LE(0) !== BIFF8) throw spreadsheetErrors.oldFormat()
    } else if (depth === 0) throw spreadsheetErrors.broken()
    else if (type === recordTypes.password) throw spreadsheetErrors.encrypted()
    else if (type === recordTypes.endOfPart) {
      if (--depth === 0) return
    } else if (depth === 1) yield { type, pieces }
  }
  throw spreadsheetErrors.broken()
}

function bodyAt(stream: Buffer, at: number): Buffer {
  const length = stream.readUInt16LE(at + 2)
  if (at + 4 + length > stream.length) throw spreadsheetErrors.broken()
  return stream.subarray(at + 4, at + 4 + length)
}

const WIDE = 0x01
const HAS_GUIDE = 0x04
const HAS_RUNS = 0x08

/** Where a font takes over, counted in characters. */
export interface FontChange {
  readonly from: number
  readonly font: number
}

export interface XlsText {
  readonly text: string
  readonly changes: readonly FontChange[]
}

/** Reads across the pieces of a record, in which a text may be cut anywhere. */
export class PieceReader {
  readonly #pieces: readonly Buffer[]
  #piece = 0
  #at: number

  constructor(pieces: readonly Buffer[], at = 0) {
    this.#pieces = pieces
    this.#at = at
  }

  isAtEnd(): boolean {
    return this.#piece >= this.#pieces.length - 1 && this.#at >= this.#current().length
  }

  number8(): number {
    this.#turn()
    return this.#current().readUInt8(this.#at++)
  }

  number16(): number {
    return this.number8() | (this.number8() << 8)
  }

  number32(): number {
    return (this.number16() | (this.number16() << 16)) >>> 0
  }

  skip(count: number): void {
    for (let left = count; left > 0; ) {
      this.#turn()
      const step = Math.min(left, this.#current().length - this.#at)
      if (step <= 0) throw spreadsheetErrors.broken()
      this.#at += step
      left -= step
    }
  }

  /** @param lengthBytes 1 in names of fonts and sheets, 2 elsewhere */
  text(lengthBytes: 1 | 2, longest: number): XlsText {
    const length = lengthBytes === 1 ? this.number8() : this.number16()
    if (length > longest) throw spreadsheetErrors.cellTooLong({ limit: longest })
    const flags = this.number8()
    const runs = flags & HAS_RUNS ? this.number16() : 0
    const guideBytes = flags & HAS_GUIDE ? this.number32() : 0
    const text = this.#characters(length, (flags & WIDE) !== 0)
    const changes = Array.from({ length: runs }, () => ({
      from: this.number16(),
      font: this.number16(),
    }))
    this.skip(guideBytes)
    return { text, changes }
  }

  #characters(length: number, isWide: boolean): string {
    let wide = isWide
    let text = ''
    for (let left = length; left > 0; ) {
      // Where a text goes on in the next piece, its first byte says how wide the letters are there.
      if (this.#turn()) wide = (this.number8() & WIDE) !== 0
      const size = wide ? 2 : 1
      const fitting = Math.floor((this.#current().length - this.#at) / size)
      const count = Math.min(left, fitting)
      if (count === 0) throw spreadsheetErrors.broken()
      const end = this.#at + count * size
      text += this.#current().toString(wide ? 'utf16le' : 'latin1', this.#at, end)
      this.#at = end
      left -= count
    }
    return text
  }

  /** Goes on to the next piece at the end of one. @returns whether it did */
  #turn(): boolean {
    if (this.#at < this.#current().length) return false
    if (this.#piece + 1 >= this.#pieces.length) throw spreadsheetErrors.broken()
    this.#piece += 1
    this.#at = 0
    return true
  }

  #current(): Buffer {
    return this.#pieces[this.#piece] ?? Buffer.alloc(0)
  }
}
