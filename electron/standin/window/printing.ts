import { spawn } from 'node:child_process'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CdpSession } from '../cdp/browser.ts'

type PrintOptions = Electron.WebContentsPrintOptions

/** Paper sizes in inches, width × height, upright. */
const paperInches: Readonly<Record<string, readonly [number, number]>> = {
  A0: [33.1, 46.8],
  A1: [23.4, 33.1],
  A2: [16.54, 23.4],
  A3: [11.7, 16.54],
  A4: [8.27, 11.7],
  A5: [5.83, 8.27],
  A6: [4.13, 5.83],
  Ledger: [17, 11],
  Legal: [8.5, 14],
  Letter: [8.5, 11],
  Tabloid: [11, 17],
}
/** Electron's own margin where none is given: 1 cm in inches. */
const defaultMargin = 0.4

function paper(pageSize: Electron.PrintToPDFOptions['pageSize']): readonly [number, number] {
  if (typeof pageSize === 'object') {
    if (!(pageSize.width > 0 && pageSize.height > 0)) throw new Error('Invalid pageSize')
    return [pageSize.width, pageSize.height]
  }
  const found = paperInches[pageSize ?? 'Letter']
  if (!found) throw new Error(`Invalid pageSize ${pageSize}`)
  return found
}

async function printToPdf(cdp: CdpSession, options: Electron.PrintToPDFOptions): Promise<Buffer> {
  const [paperWidth, paperHeight] = paper(options.pageSize)
  const { top, bottom, left, right } = options.margins ?? {}
  const { data } = await cdp.send<{ data: string }>('Page.printToPDF', {
    landscape: options.landscape ?? false,
    displayHeaderFooter: options.displayHeaderFooter ?? false,
    headerTemplate: options.headerTemplate ?? '',
    footerTemplate: options.footerTemplate ?? '',
    printBackground: options.printBackground ?? false,
    scale: options.scale ?? 1,
    paperWidth,
    paperHeight,
    marginTop: top ?? defaultMargin,
    marginBottom: bottom ?? defaultMargin,
    marginLeft: left ?? defaultMargin,
    marginRight: right ?? defaultMargin,
    pageRanges: options.pageRanges ?? '',
    preferCSSPageSize: options.preferCSSPageSize ?? false,
    generateTaggedPDF: options.generateTaggedPDF ?? false,
    generateDocumentOutline: options.generateDocumentOutline ?? false,
  })
  return Buffer.from(data, 'base64')
}

/** @returns '' when the program took the file, otherwise why not */
function handTo(program: string, given: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    spawn(program, given, { stdio: 'ignore' })
      .on('error', (error) => resolve(error.message))
      .on('exit', (code) => resolve(code ? `${program} exited with ${code}` : ''))
  })
}

/** A page that is itself a PDF is printed as the file it is; the headless shell cannot even show it. */
export function pdfFileOf(url: string): string | undefined {
  return /^file:.*\.pdf$/i.test(url) ? fileURLToPath(url) : undefined
}

/**
 * There is no print dialog of our own: a silent print goes to the printer through `lp`; otherwise
 * the desktop's PDF viewer opens, whose print dialog the user then has.
 *
 * @returns '' on success, otherwise the reason
 */
async function handOver(pdf: Uint8Array, options: PrintOptions): Promise<string> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'electron-standin-print-'))
  const file = path.join(folder, 'print.pdf')
  await fs.writeFile(file, pdf)
  if (!options.silent) return handTo('xdg-open', [file])
  const device = options.deviceName ? ['-d', options.deviceName] : []
  return handTo('lp', [...device, '-n', String(options.copies ?? 1), file])
}

/** How `print` says a paper: names as they are, sizes in micrometres; `printToPDF` wants inches. */
function paperForPdf(pageSize: PrintOptions['pageSize']): Electron.PrintToPDFOptions['pageSize'] {
  if (typeof pageSize !== 'object') return pageSize ?? 'A4'
  const micrometresPerInch = 25_400
  return {
    width: pageSize.width / micrometresPerInch,
    height: pageSize.height / micrometresPerInch,
  }
}

/** The printing half of a page: one print after the other, Chromium refuses two at once. */
export class PagePrinter {
  readonly #attached: () => Promise<CdpSession>
  #last: Promise<unknown> = Promise.resolve()

  constructor(attached: () => Promise<CdpSession>) {
    this.#attached = attached
  }

  toPdf(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    const print = async () => printToPdf(await this.#attached(), options)
    const printed = this.#last.then(print, print)
    this.#last = printed.catch(() => undefined) // its caller hears of it; the next print goes on
    return printed
  }

  /** @returns '' on success, otherwise the reason */
  async toPrinter(url: string, options: PrintOptions): Promise<string> {
    const file = pdfFileOf(url)
    if (file) return handOver(await fs.readFile(file), options)
    const { landscape = false, printBackground = false, pageSize } = options
    const paper = paperForPdf(pageSize) ?? 'A4'
    const pdf = await this.toPdf({
      landscape,
      printBackground,
      pageSize: paper,
      preferCSSPageSize: true,
    })
    return handOver(pdf, options)
  }
}
