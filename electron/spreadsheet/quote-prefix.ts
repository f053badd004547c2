import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import { defaultLimits } from './limits'
import { LITERAL_FORMAT } from './sheet-styles'
import { openZip } from './zip-preflight'

const STYLES = 'xl/styles.xml'
/** Made by us a moment ago, so no limit is needed against it. */
const ownFile = {
  ...defaultLimits,
  zipEntries: 10_000,
  partBytes: Number.POSITIVE_INFINITY,
  totalBytes: Number.POSITIVE_INFINITY,
  ratio: Number.POSITIVE_INFINITY,
}

/**
 * Sets `quotePrefix` on every style of format “@”: the mark Excel itself sets when somebody types
 * an apostrophe first. Without it, a text such as `=1+1` would become a formula as soon as its cell
 * is edited. hucre 1.0.0 cannot write the mark, hence this second pass over its file.
 */
export async function setQuotePrefix(xlsx: Uint8Array): Promise<Uint8Array> {
  const parts = await openZip(Buffer.from(xlsx), ownFile)
  const styles = parts.read(STYLES).toString('utf8')
  const marked = markStyles(styles)
  if (marked === styles) return xlsx

  const zip = new ZipFile()
  for (const name of parts.names) {
    zip.addBuffer(name === STYLES ? Buffer.from(marked) : parts.read(name), name)
  }
  zip.end()
  return await buffer(zip.outputStream)
}

function markStyles(styles: string): string {
  const id = new RegExp(`<numFmt numFmtId="(\\d+)" formatCode="${LITERAL_FORMAT}"/>`, 'u').exec(
    styles,
  )?.[1]
  if (id === undefined) return styles
  const start = styles.indexOf('<cellXfs')
  const end = styles.indexOf('</cellXfs>')
  const marked = styles
    .slice(start, end)
    .replaceAll(`<xf numFmtId="${id}"`, `<xf numFmtId="${id}" quotePrefix="1"`)
  return styles.slice(0, start) + marked + styles.slice(end)
}
