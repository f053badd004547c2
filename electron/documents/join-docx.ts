import { mainPart, packParts, readParts, textPart } from './docx-parts'

/**
 * Several documents filled from one template as one file, each on pages of its own that are
 * numbered from 1 and have its own first page. Everything but the text is the first one's: files of
 * different templates do not belong together.
 *
 * @param files bytes of .docx files, at least one
 */
export async function joinDocx(files: readonly Uint8Array[]): Promise<Uint8Array> {
  const [first, ...others] = files
  if (!first) throw new Error('no document to join')
  if (others.length === 0) return first
  const all = await Promise.all(files.map(readParts))
  const parts = await readParts(first)
  parts.set(mainPart, Buffer.from(joinTexts(all.map((each) => textPart(each)))))
  return packParts(parts)
}

interface Text {
  readonly before: string
  readonly content: string
  /** Page size, margins, heads and feet: the last thing in a body. */
  readonly section: string
  readonly after: string
}

function partsOf(xml: string): Text {
  const start = xml.indexOf('>', xml.indexOf('<w:body')) + 1
  const section = xml.lastIndexOf('<w:sectPr')
  const end = xml.lastIndexOf('</w:body>')
  if (start === 0 || section < start || end < section) throw new Error('a document without a body')
  return {
    before: xml.slice(0, start),
    content: xml.slice(start, section),
    section: xml.slice(section, end),
    after: xml.slice(end),
  }
}

function joinTexts(texts: readonly string[]): string {
  const parts = texts.map(partsOf)
  const [first] = parts
  if (!first) throw new Error('no document to join')
  const section = numberedFromOne(first.section)
  const contents = parts.map(({ content }, index) => (index === 0 ? content : unnamed(content)))
  return `${first.before}${contents.join(sectionEnd(section))}${section}${first.after}`
}

/** A section ends with a paragraph; so low that it never needs a page of its own. */
const sectionEnd = (section: string): string =>
  `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${section}</w:pPr></w:p>`

const numberedFromOne = (section: string): string =>
  section.replace(/<w:pgNumType[^>]*\/>/u, '<w:pgNumType w:start="1"/>')

/** Names that a document may give once: identities of paragraphs, and bookmarks. */
const unnamed = (content: string): string =>
  content
    .replaceAll(/ w14:(?:paraId|textId)="[^"]*"/gu, '')
    .replaceAll(/<w:bookmark(?:Start|End)\b[^>]*\/>/gu, '')
