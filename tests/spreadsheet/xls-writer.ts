/**
 * Writes .xls files as Excel 97 did, from its published records (MS-XLS, MS-CFB): fonts, pieces of
 * text in fonts of their own, hidden rows and columns, merged areas, both calendars.
 */

export interface XlsStyle {
  readonly font?: string
  /** Code of a number format, “dd/mm/yyyy”. */
  readonly format?: string
}

export type XlsCell =
  | string
  | number
  | null
  | ({ readonly text: string } & XlsStyle)
  | ({ readonly number: number } & XlsStyle)
  | ({ readonly runs: readonly { readonly text: string; readonly font?: string }[] } & XlsStyle)
  | { readonly formula: string | number | boolean }

export interface XlsSheetSpec {
  readonly name: string
  readonly isHidden?: boolean
  readonly rows: readonly (readonly XlsCell[])[]
  readonly hiddenRows?: readonly number[]
  readonly hiddenColumns?: readonly number[]
  /** top, left, bottom, right */
  readonly merges?: readonly (readonly [number, number, number, number])[]
}

interface Options {
  readonly date1904?: boolean
  /** Longest record: small ones force texts across CONTINUE records. */
  readonly pieceBytes?: number
}

export function writeXls(sheets: readonly XlsSheetSpec[], options: Options = {}): Buffer {
  const book = new Book(options)
  const bodies = sheets.map((sheet) => book.sheet(sheet))
  const globals = (starts: readonly number[]) => book.globals(sheets, starts)
  const length = globals(sheets.map(() => 0)).length
  let at = length
  const starts = bodies.map((body) => {
    const start = at
    at += body.length
    return start
  })
  return inCompoundFile(Buffer.concat([globals(starts), ...bodies]))
}

const record = (type: number, body: Buffer): Buffer => {
  const head = Buffer.alloc(4)
  head.writeUInt16LE(type, 0)
  head.writeUInt16LE(body.length, 2)
  return Buffer.concat([head, body])
}
const u16 = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 2)
  values.forEach((value, place) => void bytes.writeUInt16LE(value, place * 2))
  return bytes
}
const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value >>> 0)
  return bytes
}
const f64 = (value: number): Buffer => {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleLE(value)
  return bytes
}
const isNarrow = (text: string): boolean => Array.from(text).every((letter) => letter <= '\u00FF')
const characters = (text: string): Buffer =>
  Buffer.from(text, isNarrow(text) ? 'latin1' : 'utf16le')
const shortText = (text: string): Buffer =>
  Buffer.concat([Buffer.from([text.length, isNarrow(text) ? 0 : 1]), characters(text)])
const longText = (text: string): Buffer =>
  Buffer.concat([u16(text.length), Buffer.from([isNarrow(text) ? 0 : 1]), characters(text)])
const begin = (part: number): Buffer =>
  record(0x809, Buffer.concat([u16(0x600, part, 0, 0), u32(0), u32(0)]))
const end = record(0x0a, Buffer.alloc(0))

class Book {
  readonly #options: Options
  readonly #fonts = ['Arial', 'Arial', 'Arial', 'Arial']
  readonly #formats: string[] = []
  readonly #looks: { readonly font: number; readonly format: number }[] = [{ font: 0, format: 0 }]
  readonly #strings: Buffer[] = []

  constructor(options: Options) {
    this.#options = options
  }

  globals(sheets: readonly XlsSheetSpec[], starts: readonly number[]): Buffer {
    return Buffer.concat([
      begin(5),
      record(0x22, u16(this.#options.date1904 ? 1 : 0)),
      ...this.#fonts.map((name) =>
        record(0x31, Buffer.concat([u16(240, 0, 8, 400, 0), Buffer.alloc(4), shortText(name)])),
      ),
      ...this.#formats.map((code, place) =>
        record(0x41e, Buffer.concat([u16(164 + place), longText(code)])),
      ),
      ...this.#looks.map(({ font, format }) =>
        record(0xe0, Buffer.concat([u16(font, format), Buffer.alloc(16)])),
      ),
      ...sheets.map(({ name, isHidden }, place) =>
        record(
          0x85,
          Buffer.concat([
            u32(starts[place] ?? 0),
            Buffer.from([isHidden ? 1 : 0, 0]),
            shortText(name),
          ]),
        ),
      ),
      this.#sharedStrings(),
      end,
    ])
  }

  /** Cut between any two characters when the pieces are small. */
  #sharedStrings(): Buffer {
    const limit = this.#options.pieceBytes ?? 8000
    const head = Buffer.concat([u32(this.#strings.length), u32(this.#strings.length)])
    const pieces: Buffer[] = []
    let piece = head
    for (const string of this.#strings) {
      if (piece.length + string.length <= limit) {
        piece = Buffer.concat([piece, string])
        continue
      }
      // Flags and count stay together; the letters may be cut, and then say again how wide they are.
      const isWide = (string[2] ?? 0) & 1
      const isRich = (string[2] ?? 0) & 8
      const headBytes = isRich ? 5 : 3
      if (piece.length + headBytes + 2 > limit) {
        pieces.push(piece)
        piece = Buffer.alloc(0)
      }
      const letterBytes = string.readUInt16LE(0) * (isWide ? 2 : 1)
      let at = headBytes
      piece = Buffer.concat([piece, string.subarray(0, headBytes)])
      while (at < headBytes + letterBytes) {
        const room = Math.max(limit - piece.length, 2) & ~1
        const step = Math.min(room, headBytes + letterBytes - at)
        piece = Buffer.concat([piece, string.subarray(at, at + step)])
        at += step
        if (at < headBytes + letterBytes) {
          pieces.push(piece)
          piece = Buffer.from([isWide ? 1 : 0])
        }
      }
      piece = Buffer.concat([piece, string.subarray(at)])
    }
    pieces.push(piece)
    return Buffer.concat(pieces.map((body, place) => record(place === 0 ? 0xfc : 0x3c, body)))
  }

  sheet(spec: XlsSheetSpec): Buffer {
    const columns = (spec.hiddenColumns ?? []).map((column) =>
      record(0x7d, u16(column, column, 2560, 0, 1, 0)),
    )
    const rows = spec.rows.map((cells, row) => {
      const isHidden = spec.hiddenRows?.includes(row)
      return record(
        0x208,
        Buffer.concat([u16(row, 0, cells.length, 255, 0, 0), u32(isHidden ? 0x120 : 0x100)]),
      )
    })
    const cells = spec.rows.flatMap((cells, row) =>
      cells.map((cell, column) => this.#cell(cell, row, column)),
    )
    const merges = spec.merges ?? []
    const areas = merges.map(([top, left, bottom, right]) => u16(top, bottom, left, right))
    return Buffer.concat([
      begin(0x10),
      ...columns,
      ...rows,
      ...cells,
      ...(merges.length > 0 ? [record(0xe5, Buffer.concat([u16(merges.length), ...areas]))] : []),
      end,
    ])
  }

  #cell(cell: XlsCell, row: number, column: number): Buffer {
    if (cell === null) return Buffer.alloc(0)
    if (typeof cell === 'string') return this.#shared(longText(cell), u16(row, column, 0))
    if (typeof cell === 'number')
      return record(0x203, Buffer.concat([u16(row, column, 0), f64(cell)]))
    if ('formula' in cell) return formula(cell.formula, u16(row, column, 0))
    const place = u16(row, column, this.#look(cell))
    if ('number' in cell) return this.#number(cell.number, place)
    if ('text' in cell) return this.#shared(longText(cell.text), place)
    return this.#shared(this.#rich(cell.runs), place)
  }

  /** Whole numbers as RK, the others in full. */
  #number(value: number, place: Buffer): Buffer {
    if (Number.isInteger(value) && Math.abs(value) < 2 ** 29)
      return record(0x27e, Buffer.concat([place, u32((value << 2) | 2)]))
    return record(0x203, Buffer.concat([place, f64(value)]))
  }

  #shared(string: Buffer, place: Buffer): Buffer {
    this.#strings.push(string)
    return record(0xfd, Buffer.concat([place, u32(this.#strings.length - 1)]))
  }

  #rich(runs: readonly { readonly text: string; readonly font?: string }[]): Buffer {
    const text = runs.map((run) => run.text).join('')
    let at = 0
    const changes: Buffer[] = []
    for (const run of runs) {
      if (run.font !== undefined) changes.push(u16(at, this.#font(run.font)))
      at += run.text.length
    }
    const flags = (isNarrow(text) ? 0 : 1) | 8
    return Buffer.concat([
      u16(text.length),
      Buffer.from([flags]),
      u16(changes.length),
      characters(text),
      ...changes,
    ])
  }

  #look({ font, format }: XlsStyle): number {
    const wanted = { font: font === undefined ? 0 : this.#font(font), format: this.#format(format) }
    const known = this.#looks.findIndex(
      (look) => look.font === wanted.font && look.format === wanted.format,
    )
    return known >= 0 ? known : this.#looks.push(wanted) - 1
  }

  /** Number 4 is left out by the format. */
  #font(name: string): number {
    const known = this.#fonts.indexOf(name)
    const place = known >= 0 ? known : this.#fonts.push(name) - 1
    return place >= 4 ? place + 1 : place
  }

  #format(code: string | undefined): number {
    if (code === undefined) return 0
    const known = this.#formats.indexOf(code)
    return 164 + (known >= 0 ? known : this.#formats.push(code) - 1)
  }
}

function formula(result: string | number | boolean, place: Buffer): Buffer {
  const tail = Buffer.concat([u16(0), u32(0), u16(3), Buffer.from([0x1e, 0x01, 0x00])])
  const special = (kind: number, value: number) =>
    Buffer.from([kind, 0, value, 0, 0, 0, 0xff, 0xff])
  if (typeof result === 'number') return record(0x06, Buffer.concat([place, f64(result), tail]))
  if (typeof result === 'boolean')
    return record(0x06, Buffer.concat([place, special(1, Number(result)), tail]))
  return Buffer.concat([
    record(0x06, Buffer.concat([place, special(0, 0), tail])),
    record(0x207, longText(result)),
  ])
}

const SECTOR = 512
const padded = (bytes: Buffer, size: number): Buffer =>
  Buffer.concat([bytes, Buffer.alloc((size - (bytes.length % size)) % size)])

function inCompoundFile(stream: Buffer): Buffer {
  // Streams below 4 KiB would live in the small pieces; Excel pads its own the same way.
  const data = padded(
    Buffer.concat([stream, Buffer.alloc(Math.max(0, 4096 - stream.length))]),
    SECTOR,
  )
  const dataSectors = data.length / SECTOR
  let fatSectors = 1
  while (fatSectors * 128 < dataSectors + 1 + fatSectors) fatSectors += 1
  const table = Buffer.alloc(fatSectors * SECTOR, 0xff)
  for (let sector = 0; sector < dataSectors; sector++)
    table.writeUInt32LE(sector + 1 < dataSectors ? sector + 1 : 0xff_ff_ff_fe, sector * 4)
  table.writeUInt32LE(0xff_ff_ff_fe, dataSectors * 4)
  for (let place = 0; place < fatSectors; place++)
    table.writeUInt32LE(0xff_ff_ff_fd, (dataSectors + 1 + place) * 4)
  const directory = Buffer.concat([
    entry('Root Entry', { type: 5, start: 0xff_ff_ff_fe, size: 0, child: 1 }),
    entry('Workbook', { type: 2, start: 0, size: data.length, child: 0xff_ff_ff_ff }),
    Buffer.alloc(256),
  ])
  return Buffer.concat([header(dataSectors, fatSectors), data, directory, table])
}

function entry(
  name: string,
  { type, start, size, child }: { type: number; start: number; size: number; child: number },
): Buffer {
  const bytes = Buffer.alloc(128)
  bytes.write(name, 0, 'utf16le')
  bytes.writeUInt16LE((name.length + 1) * 2, 64)
  bytes.writeUInt8(type, 66)
  bytes.writeUInt8(1, 67)
  for (const at of [68, 72]) bytes.writeUInt32LE(0xff_ff_ff_ff, at)
  bytes.writeUInt32LE(child, 76)
  bytes.writeUInt32LE(start, 116)
  bytes.writeUInt32LE(size, 120)
  return bytes
}

function header(dataSectors: number, fatSectors: number): Buffer {
  const bytes = Buffer.alloc(SECTOR)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes)
  for (const [at, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    bytes.writeUInt16LE(value, at)
  bytes.writeUInt32LE(fatSectors, 44)
  bytes.writeUInt32LE(dataSectors, 48)
  bytes.writeUInt32LE(4096, 56)
  for (const at of [60, 68]) bytes.writeUInt32LE(0xff_ff_ff_fe, at)
  bytes.fill(0xff, 76)
  for (let place = 0; place < fatSectors; place++)
    bytes.writeUInt32LE(dataSectors + 1 + place, 76 + place * 4)
  return bytes
}
