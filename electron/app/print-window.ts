import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { BrowserWindow, session } from 'electron'
import type { PdfPage } from './desk'
import { webPreferences } from './security'

/**
 * Prints HTML to PDF in a hidden window without scripts, preload or network, kept for the next
 * document: a new window costs more than the printing.
 */
export class PrintWindow {
  #window: BrowserWindow | null = null
  #last: Promise<unknown> = Promise.resolve()

  /** One document at a time, in order. @param html a whole document, styles and fonts inside */
  htmlToPdf(html: string, page: PdfPage = {}): Promise<Uint8Array> {
    const pdf = this.#last.then(() => this.#print(html, page))
    this.#last = pdf.catch(() => undefined) // its caller hears of the failure; the queue goes on
    return pdf
  }

  async #print(html: string, { landscape = false }: PdfPage): Promise<Uint8Array> {
    const window = this.#open()
    const folder = await mkdtemp(path.join(tmpdir(), 'dong-khoi-print-'))
    try {
      const file = path.join(folder, 'document.html')
      await writeFile(file, html)
      await window.loadURL(pathToFileURL(file).href)
      return await window.webContents.printToPDF({
        landscape,
        preferCSSPageSize: true,
        printBackground: true,
        margins: { top: 0, bottom: 0, left: 0, right: 0 },
      })
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

  #open(): BrowserWindow {
    if (this.#window && !this.#window.isDestroyed()) return this.#window
    const printing = session.fromPartition('printing')
    printing.webRequest.onBeforeRequest((details, answer) =>
      answer({ cancel: !/^(file|data|about):/.test(details.url) }),
    )
    this.#window = new BrowserWindow({
      show: false,
      webPreferences: { ...webPreferences, javascript: false, session: printing },
    })
    return this.#window
  }

  close(): void {
    if (this.#window && !this.#window.isDestroyed()) this.#window.destroy()
    this.#window = null
  }
}
