import path from 'node:path'
import type { ChosenFile, Desk, PrintOutcome } from '../app/desk'
import type { PrintWindow } from '../app/print-window'

/** A desk without a screen: dialogs answer the path laid out for them, and nothing is printed. */
export class DemoDesk implements Desk {
  readonly #printer: PrintWindow
  #answer: string | null = null

  constructor(printer: PrintWindow) {
    this.#printer = printer
  }

  /** The next dialog answers this path. */
  answer(file: string): void {
    this.#answer = file
  }

  chooseFile = async () => this.#take()
  chooseFolder = async () => this.#take()
  chooseSaveFile = async () => this.#take()
  htmlToPdf: Desk['htmlToPdf'] = (html, page) => this.#printer.htmlToPdf(html, page)

  async printPdf(): Promise<PrintOutcome> {
    throw new Error('the demonstration prints nothing')
  }

  async openFile(): Promise<void> {
    throw new Error('the demonstration opens nothing')
  }

  setFullScreen(): void {
    throw new Error('the demonstration has no screen')
  }

  #take(): ChosenFile {
    const file = this.#answer
    if (file === null) throw new Error('a dialog opened that the demonstration did not expect')
    this.#answer = null
    return { path: file, name: path.basename(file) }
  }
}
