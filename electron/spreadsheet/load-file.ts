import { type FileHandle, open } from 'node:fs/promises'
import { extname } from 'node:path'
import type { ParseJob } from './parse-messages'
import { spreadsheetErrors } from './spreadsheet.errors'

/**
 * Loads the whole file into memory and tells its format from its first bytes.
 *
 * @throws spreadsheetErrors `unreadable`, `empty`, `tooLarge`, `notASpreadsheet`
 */
export async function loadFile(
  file: string,
  maxBytes: number,
): Promise<Pick<ParseJob, 'format' | 'bytes'>> {
  const handle = await open(file, 'r').catch((cause: unknown) => {
    throw spreadsheetErrors.unreadable(undefined, { cause })
  })
  try {
    const bytes = await readAll(handle, maxBytes)
    return { format: detectFormat(Buffer.from(bytes), extname(file).toLowerCase()), bytes }
  } finally {
    await handle.close()
  }
}

async function readAll(handle: FileHandle, maxBytes: number): Promise<ArrayBuffer> {
  const information = await handle.stat()
  if (!information.isFile()) throw spreadsheetErrors.notASpreadsheet()
  if (information.size === 0) throw spreadsheetErrors.empty()
  if (information.size > maxBytes) {
    throw spreadsheetErrors.tooLarge({ megabytes: Math.floor(maxBytes / (1024 * 1024)) })
  }
  const bytes = new ArrayBuffer(information.size)
  const { bytesRead } = await handle
    .read(new Uint8Array(bytes), 0, information.size, 0)
    .catch((cause: unknown) => {
      throw spreadsheetErrors.unreadable(undefined, { cause })
    })
  if (bytesRead < information.size) throw spreadsheetErrors.unreadable()
  return bytes
}

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04])
const EMPTY_ZIP = Buffer.from([0x50, 0x4b, 0x05, 0x06])
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])

const beginsWith = (bytes: Buffer, magic: Buffer): boolean =>
  bytes.subarray(0, magic.length).equals(magic)

/** The first bytes decide; a name only tells a .csv, which has none, from other text. */
function detectFormat(bytes: Buffer, extension: string): ParseJob['format'] {
  if (beginsWith(bytes, ZIP)) return 'xlsx'
  if (beginsWith(bytes, OLE)) return 'xls'
  if (beginsWith(bytes, EMPTY_ZIP)) throw spreadsheetErrors.broken()
  if (extension === '.csv') return 'csv'
  throw spreadsheetErrors.notASpreadsheet()
}
