import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'

/** The number of an indirect object. */
export type ObjectNumber = number

/**
 * The object layer of a PDF 1.7 file, written front to back: objects go out as soon as they are put, and
 * only their offsets are kept, so memory does not grow with the pages.
 * @see ISO 32000-1, 7.3 and 7.5
 */
export class PdfWriter {
  private readonly offsets: number[] = []
  private readonly digest = createHash('sha256')
  private pending: Buffer[] = []
  private pendingBytes = 0
  private written = 0

  constructor() {
    // The second line tells programs that copy files that this one is not text.
    this.append(Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'))
  }

  /** A number for an object that others refer to before it is put. */
  reserve(): ObjectNumber {
    this.offsets.push(-1)
    return this.offsets.length
  }

  /** @param body ASCII, as PDF writes it */
  put(number: ObjectNumber, body: string): void {
    this.begin(number)
    this.append(Buffer.from(`${number} 0 obj\n${body}\nendobj\n`, 'latin1'))
  }

  /** @param entries of the dictionary besides filter and length */
  putStream(number: ObjectNumber, entries: string, data: string | Buffer): void {
    const packed = deflateSync(typeof data === 'string' ? Buffer.from(data, 'latin1') : data)
    this.begin(number)
    const dictionary = `<<${entries}/Filter/FlateDecode/Length ${packed.length}>>`
    this.append(Buffer.from(`${number} 0 obj\n${dictionary}\nstream\n`, 'latin1'))
    this.append(packed)
    this.append(Buffer.from('\nendstream\nendobj\n', 'latin1'))
  }

  /** The table of offsets and the trailer. The file identifier is made from the content. */
  end(root: ObjectNumber, info: ObjectNumber): void {
    const open = this.offsets.indexOf(-1)
    if (open !== -1) throw new RangeError(`object ${open + 1} was reserved and never put`)
    const start = this.written
    const size = this.offsets.length + 1
    const rows = this.offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
    const id = this.digest.copy().digest('hex').slice(0, 32).toUpperCase()
    this.append(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}`, 'latin1'))
    const trailer = `<</Size ${size}/Root ${root} 0 R/Info ${info} 0 R/ID[<${id}><${id}>]>>`
    this.append(Buffer.from(`trailer\n${trailer}\nstartxref\n${start}\n%%EOF\n`, 'latin1'))
  }

  /** Bytes put and not yet taken. */
  get waitingBytes(): number {
    return this.pendingBytes
  }

  /** The waiting bytes; they are forgotten here. */
  take(): Buffer {
    const chunk = Buffer.concat(this.pending)
    this.pending = []
    this.pendingBytes = 0
    return chunk
  }

  private begin(number: ObjectNumber): void {
    if (this.offsets[number - 1] !== -1) throw new RangeError(`object ${number} cannot be put`)
    this.offsets[number - 1] = this.written
  }

  private append(bytes: Buffer): void {
    this.digest.update(bytes)
    this.pending.push(bytes)
    this.pendingBytes += bytes.length
    this.written += bytes.length
  }
}

/** A text string in UTF-16, as PDF stores titles. */
export function pdfText(text: string): string {
  return `<FEFF${utf16Hex(text)}>`
}

export function utf16Hex(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()
}

/** `D:20230105013000Z` */
export function pdfDate(instant: Date): string {
  return `(D:${instant.toISOString().replace(/\D/g, '').slice(0, 14)}Z)`
}

/** Thousandths of a point, without a trailing zero. */
export function pdfNumber(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}

/** `#b5121b` as three numbers from 0 to 1. */
export function pdfColour(colour: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
  return parts.map(pdfNumber).join(' ')
}
