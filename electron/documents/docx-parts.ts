import { buffer } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'
import { ZipFile } from 'yazl'

/** The files within a .docx of our own making, by their names, in their order. */
export type DocxParts = Map<string, Buffer>

export const mainPart = 'word/document.xml'

export async function readParts(docx: Uint8Array): Promise<DocxParts> {
  const zip = await fromBufferPromise(Buffer.from(docx), { lazyEntries: true })
  const parts: DocxParts = new Map()
  for await (const entry of zip.eachEntry())
    if (!entry.fileName.endsWith('/'))
      // a folder: the names of its files say it as well
      parts.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)))
  return parts
}

export function packParts(parts: DocxParts): Promise<Uint8Array> {
  const zip = new ZipFile()
  for (const [name, bytes] of parts) zip.addBuffer(bytes, name)
  zip.end()
  return buffer(zip.outputStream)
}

/** @throws Error when it is not there: no file of ours is without it */
export function textPart(parts: DocxParts, name = mainPart): string {
  const bytes = parts.get(name)
  if (!bytes) throw new Error(`no ${name} in the document`)
  return bytes.toString('utf8')
}
