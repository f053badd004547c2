import path from 'node:path'
import type { ChosenFile, Desk, PrintOutcome } from '@electron/app/desk'

/** Dialogs answer what the test queued; the printer keeps what it was given. */
export class TestDesk implements Desk {
  readonly answers: (string | null)[] = []
  readonly printed: { readonly pdf: Uint8Array; readonly title: string }[] = []
  /** What the print dialog answers from now on. */
  printOutcome: PrintOutcome = 'sent'
  readonly opened: string[] = []
  isFullScreen = false
  readonly laidOut: string[] = []

  /** The next dialog answers this path; null closes it. */
  answer(file: string | null): void {
    this.answers.push(file)
  }

  async chooseFile(): Promise<ChosenFile | null> {
    return this.#next()
  }

  async chooseFolder(): Promise<ChosenFile | null> {
    return this.#next()
  }

  async chooseSaveFile(): Promise<ChosenFile | null> {
    return this.#next()
  }

  /** Not a real PDF: layout is tested in a real window, end to end. */
  async htmlToPdf(html: string): Promise<Uint8Array> {
    this.laidOut.push(html)
    return new TextEncoder().encode('%PDF-test')
  }

  async printPdf(pdf: Uint8Array, title: string): Promise<PrintOutcome> {
    this.printed.push({ pdf, title })
    return this.printOutcome
  }

  async openFile(file: string): Promise<void> {
    this.opened.push(file)
  }

  setFullScreen(isFull: boolean): void {
    this.isFullScreen = isFull
  }

  #next(): ChosenFile | null {
    const file = this.answers.shift()
    if (file === undefined) throw new Error('a dialog opened that the test did not expect')
    return file === null ? null : { path: file, name: path.basename(file) }
  }
}
