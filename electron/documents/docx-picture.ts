import { mainPart, packParts, readParts, textPart } from './docx-parts'
import { escapeHtml } from './html-text'
import { pictureSize } from './picture-size'

export interface DocxPicture {
  readonly bytes: Uint8Array
  readonly kind: 'png' | 'jpeg'
  /** For those who hear the document. */
  readonly words: string
  /** Room it has; it is fitted into that. */
  readonly widthMm: number
  readonly heightMm: number
  /** Words of the paragraph it stands to the right of; the first one where nobody says them. */
  readonly beside: string
}

const emuPerMm = 36_000
const relations = 'word/_rels/document.xml.rels'
const types = '[Content_Types].xml'
const relationId = 'rIdPicture'

/**
 * Puts a picture at the right margin of a filled document, with the text around it. Templates hold
 * text alone, so that an office can write its own in Word without knowing how pictures are named.
 */
export async function withPicture(docx: Uint8Array, picture: DocxPicture): Promise<Uint8Array> {
  const parts = await readParts(docx)
  const file = `media/picture.${picture.kind}`
  const put = (name: string, text: string) => parts.set(name, Buffer.from(text))
  put(mainPart, anchored(textPart(parts), picture))
  put(
    relations,
    textPart(parts, relations).replace(
      '</Relationships>',
      `<Relationship Id="${relationId}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${file}"/></Relationships>`,
    ),
  )
  put(types, typed(textPart(parts, types), picture.kind))
  parts.set(`word/${file}`, Buffer.from(picture.bytes))
  return packParts(parts)
}

const typed = (xml: string, kind: DocxPicture['kind']): string =>
  xml.includes(`Extension="${kind}"`)
    ? xml
    : xml.replace(
        /<Types[^>]*>/u,
        (opening) => `${opening}<Default Extension="${kind}" ContentType="image/${kind}"/>`,
      )

function anchored(xml: string, picture: DocxPicture): string {
  const said = xml.indexOf(inText(picture.beside))
  const before = said < 0 ? xml.search(/<w:p[ >]/u) : startOfParagraph(xml, said)
  const opening = /^<w:p(?: [^>]*)?>(?:<w:pPr>.*?<\/w:pPr>)?/su.exec(xml.slice(before))
  if (before < 0 || !opening) return xml
  const at = before + opening[0].length
  return `${xml.slice(0, at)}${drawing(picture)}${xml.slice(at)}`
}

/** As the library writes it between tags: quotation marks stay as they are. */
const inText = (text: string): string =>
  text.normalize('NFC').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const startOfParagraph = (xml: string, at: number): number =>
  Math.max(xml.lastIndexOf('<w:p>', at), xml.lastIndexOf('<w:p ', at))

function drawing(picture: DocxPicture): string {
  const { width, height } = fitted(picture)
  const words = escapeHtml(picture.words)
  const extent = `cx="${width}" cy="${height}"`
  return `<w:r><w:drawing><wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="${3 * emuPerMm}" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="0"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="margin"><wp:align>right</wp:align></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent ${extent}/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapSquare wrapText="bothSides"/><wp:docPr id="1" name="${words}" descr="${words}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="0" name="${words}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="${relationId}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`
}

/** In EMU; a picture whose size cannot be read fills its room. */
function fitted({ bytes, widthMm, heightMm }: DocxPicture): { width: number; height: number } {
  const size = pictureSize(bytes) ?? { width: widthMm, height: heightMm }
  const scale = Math.min(widthMm / size.width, heightMm / size.height)
  const emu = (length: number) => Math.round(length * scale * emuPerMm)
  return { width: emu(size.width), height: emu(size.height) }
}
