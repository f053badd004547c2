import type { AttachmentKind } from '@shared/core/attachment'
import { fromBufferPromise } from 'yauzl'

/** macro: an Office file that carries code. */
export type ToldKind = AttachmentKind | 'macro' | null

const starts = (bytes: Buffer, ...signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

/** A table of contents longer than this belongs to no office document. */
const mostParts = 20_000

/**
 * What a file is, by its content alone: a program renamed to .pdf is no PDF.
 *
 * @returns null for everything that may not be kept: programs, archives, web pages, text
 */
export async function tellKind(bytes: Buffer): Promise<ToldKind> {
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return 'pdf'
  if (starts(bytes, 0xff, 0xd8, 0xff)) return 'jpg'
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  if (starts(bytes, 0x49, 0x49, 0x2a, 0) || starts(bytes, 0x4d, 0x4d, 0, 0x2a)) return 'tif'
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return kindOfZip(bytes)
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return kindOfOle(bytes)
  return null
}

/** Word and Excel since 2007: only the names of the parts are read, nothing is unpacked. */
async function kindOfZip(bytes: Buffer): Promise<ToldKind> {
  const names = await partNames(bytes)
  if (names.some((name) => /vbaproject\.bin$/i.test(name))) return 'macro'
  if (!names.includes('[Content_Types].xml')) return null
  if (names.includes('word/document.xml')) return 'docx'
  return names.includes('xl/workbook.xml') ? 'xlsx' : null
}

async function partNames(bytes: Buffer): Promise<readonly string[]> {
  const names: string[] = []
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true, strictFileNames: true })
    if (zip.entryCount > mostParts) return []
    for await (const entry of zip.eachEntry()) names.push(entry.fileName)
    return names
  } catch (error) {
    if (error instanceof Error) return [] // no table of contents: no office document
    throw error
  }
}

const entryBytes = 128

/**
 * Word and Excel before 2007, in the compound file of MS-CFB: told by the names in its directory,
 * of which only the first sector is looked at, where both programs put their main stream.
 */
function kindOfOle(bytes: Buffer): ToldKind {
  if (bytes.length < 512) return null
  const sectorBytes = 1 << Math.min(12, bytes.readUInt16LE(30))
  const start = (bytes.readUInt32LE(48) + 1) * sectorBytes
  const names: string[] = []
  for (let at = start; at + entryBytes <= Math.min(bytes.length, start + 4096); at += entryBytes) {
    const length = Math.min(64, bytes.readUInt16LE(at + 64))
    if (length >= 2) names.push(bytes.toString('utf16le', at, at + length - 2))
  }
  if (names.includes('WordDocument')) return 'doc'
  return names.includes('Workbook') || names.includes('Book') ? 'xls' : null
}
