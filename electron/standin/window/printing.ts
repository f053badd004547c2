import { spawn } from 'node:child_process'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { CdpSession } from '../cdp/browser.ts'

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

export async function printToPdf(
  cdp: CdpSession,
  options: Electron.PrintToPDFOptions,
): Promise<Buffer> {
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

/**
 * There is no print dialog of our own: a silent print goes to the printer through `lp`; otherwise
 * the desktop's PDF viewer opens, whose print dialog the user then has.
 *
 * @returns '' on success, otherwise the reason
 */
export async function printPage(
  pdf: Buffer,
  options: Electron.WebContentsPrintOptions,
): Promise<string> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'electron-standin-print-'))
  const file = path.join(folder, 'print.pdf')
  await fs.writeFile(file, pdf)
  if (!options.silent) return handTo('xdg-open', [file])
  const device = options.deviceName ? ['-d', options.deviceName] : []
  return handTo('lp', [...device, '-n', String(options.copies ?? 1), file])
}

/** How `print` says a paper: names as they are, sizes in micrometres; `printToPDF` wants inches. */
export function paperForPdf(
  pageSize: Electron.WebContentsPrintOptions['pageSize'],
): Electron.PrintToPDFOptions['pageSize'] {
  if (typeof pageSize !== 'object') return pageSize ?? 'A4'
  const micrometresPerInch = 25_400
  return {
    width: pageSize.width / micrometresPerInch,
    height: pageSize.height / micrometresPerInch,
  }
}
