import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Text of one font on one line; millimetres from the top left corner of the page. */
export interface PlacedText {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Of the line the letters stand on. */
  readonly baseline: number
  /** Points. */
  readonly size: number
  readonly isBold: boolean
  readonly isItalic: boolean
}

/** A horizontal rule; millimetres. */
export interface Rule {
  readonly left: number
  readonly right: number
  readonly top: number
}

export interface LaidOutPage {
  readonly width: number
  readonly height: number
  /** From top to bottom, then from left to right. */
  readonly texts: readonly PlacedText[]
  readonly rules: readonly Rule[]
}

export const canLayOut = spawnSync('soffice', ['--version']).error === undefined

/**
 * Converts Word files to PDF with LibreOffice, all in one run: starting it is what takes time.
 *
 * @param files by name, without ending
 * @returns pages by the same names; a file that LibreOffice could not open is missing
 */
export async function layOutAll(
  files: ReadonlyMap<string, Uint8Array>,
  keepIn?: string,
): Promise<ReadonlyMap<string, readonly LaidOutPage[]>> {
  const folder = keepIn ?? (await mkdtemp(path.join(tmpdir(), 'layout-')))
  const paths = [...files.keys()].map((name) => path.join(folder, `${name}.docx`))
  for (const [name, bytes] of files) await writeFile(path.join(folder, `${name}.docx`), bytes)
  // A profile of its own: a LibreOffice that is already open would take the job and ignore ours.
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile'))}`
  const options = ['--headless', '--convert-to', 'pdf', '--outdir', folder]
  await promisify(execFile)('soffice', [profile, ...options, ...paths], { timeout: 240_000 })
  const pages = new Map<string, readonly LaidOutPage[]>()
  for (const name of files.keys()) {
    const pdf = await readFile(path.join(folder, `${name}.pdf`)).catch(() => null)
    if (pdf) pages.set(name, await readPages(pdf))
  }
  if (keepIn === undefined) await rm(folder, { recursive: true })
  return pages
}

async function readPages(pdf: Uint8Array): Promise<readonly LaidOutPage[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0, fontExtraProperties: true })
  const document = await task.promise
  const pages: LaidOutPage[] = []
  for (let number = 1; number <= document.numPages; number += 1)
    pages.push(await readPage(await document.getPage(number)))
  await task.destroy()
  return pages
}

const mm = (pt: number) => (pt * 25.4) / 72

async function readPage(page: PDFPageProxy): Promise<LaidOutPage> {
  const operators = await page.getOperatorList() // loads the fonts, whose names say bold and italic
  const { width, height } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  const texts = items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[]
    const { name = '' } = page.commonObjs.get(item.fontName) as { name?: string }
    return {
      text: item.str,
      left: mm(x),
      right: mm(x + item.width),
      baseline: mm(height - y),
      size: Math.hypot(a, b),
      isBold: /bold/iu.test(name),
      isItalic: /italic|oblique/iu.test(name),
    }
  })
  texts.sort((a, b) => a.baseline - b.baseline || a.left - b.left)
  return { width: mm(width), height: mm(height), texts, rules: rulesOf(operators, height) }
}

type Operators = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>
type Matrix = readonly [number, number, number, number, number, number]

/** Lines and thin boxes that are wider than high, under the transformation in force. */
function rulesOf({ fnArray, argsArray }: Operators, height: number): readonly Rule[] {
  const saved: Matrix[] = []
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  const rules: Rule[] = []
  for (const [index, operator] of fnArray.entries()) {
    if (operator === OPS.save) saved.push(matrix)
    if (operator === OPS.restore) matrix = saved.pop() ?? [1, 0, 0, 1, 0, 0]
    if (operator === OPS.transform) matrix = times(matrix, argsArray[index] as unknown as Matrix)
    if (operator !== OPS.constructPath) continue
    const box = (argsArray[index] as { 2?: ArrayLike<number> })[2]
    if (!box) continue
    const [x0, y0] = apply(matrix, box[0] ?? 0, box[1] ?? 0)
    const [x1, y1] = apply(matrix, box[2] ?? 0, box[3] ?? 0)
    if (Math.abs(x1 - x0) < 20 || Math.abs(y1 - y0) > 3) continue
    rules.push({
      left: mm(Math.min(x0, x1)),
      right: mm(Math.max(x0, x1)),
      top: mm(height - Math.max(y0, y1)),
    })
  }
  return rules
}

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
]
const apply = (m: Matrix, x: number, y: number): readonly [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
]
