import { buffer } from 'node:stream/consumers'
import { Document, Packer, Paragraph, TextRun } from 'docx'
import { fromBufferPromise } from 'yauzl'
import { ZipFile } from 'yazl'

/** One part of a .docx as text. */
export async function readPart(docx: Uint8Array, part = 'word/document.xml'): Promise<string> {
  const zip = await fromBufferPromise(Buffer.from(docx), { lazyEntries: true })
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== part) continue
    return (await buffer(await zip.openReadStreamPromise(entry))).toString('utf8')
  }
  throw new Error(`no ${part} in the file`)
}

/** The same file with one text of its main part replaced everywhere: to spoil a template on purpose. */
export async function replaceInText(
  docx: Uint8Array,
  from: string,
  to: string,
): Promise<Uint8Array> {
  const source = await fromBufferPromise(Buffer.from(docx), { lazyEntries: true })
  const copy = new ZipFile()
  for await (const entry of source.eachEntry()) {
    const bytes = await buffer(await source.openReadStreamPromise(entry))
    const isText = entry.fileName === 'word/document.xml'
    if (isText && !bytes.includes(from)) throw new Error(`${from} is not in the file`)
    const kept = isText ? Buffer.from(bytes.toString('utf8').replaceAll(from, to)) : bytes
    copy.addBuffer(kept, entry.fileName)
  }
  copy.end()
  return buffer(copy.outputStream)
}

/** Paragraphs of the main text, a line break inside as `\n`. */
export async function readParagraphs(docx: Uint8Array): Promise<string[]> {
  const xml = await readPart(docx)
  return Array.from(xml.matchAll(/<w:p[ >].*?<\/w:p>/gsu), ([paragraph]) =>
    unescapeXml(
      paragraph
        .replace(/<w:pPr>.*?<\/w:pPr>/gsu, '')
        .replace(/<w:br\/>/gu, '\n')
        .replace(/<[^>]*>/gu, ''),
    ),
  )
}

/** A template of plain paragraphs; an inner array is split into that many runs, as Word loves to do. */
export async function wordTemplate(...paragraphs: (string | string[])[]): Promise<Uint8Array> {
  const children = paragraphs.map(
    (runs) => new Paragraph({ children: [runs].flat().map((text) => new TextRun({ text })) }),
  )
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
