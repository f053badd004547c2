/** A file the user chose in a dialog; the window knows it by this alone, never by its path. */
export interface ChosenFile {
  readonly path: string
  /** Last part of the path, as shown to the user. */
  readonly name: string
}

export interface FileKind {
  /** Vietnamese, as the dialog shows it. */
  readonly label: string
  /** Without the dot. */
  readonly extensions: readonly string[]
}

export interface PdfPage {
  /** Margins come from the document's own `@page`; this only turns the sheet. */
  readonly landscape?: boolean
}

export type PrintOutcome = 'sent' | 'cancelled'

/**
 * What stands on the clerk's desk outside the database: dialogs, printer, other programs. The one
 * seam that tests replace.
 */
export interface Desk {
  /** @returns null when the user closed the dialog */
  chooseFile(title: string, kinds: readonly FileKind[]): Promise<ChosenFile | null>
  chooseFolder(title: string): Promise<ChosenFile | null>
  chooseSaveFile(
    title: string,
    suggestion: { readonly name: string; readonly kind: FileKind },
  ): Promise<ChosenFile | null>
  /** Lays out a whole HTML document (styles and all inside) and prints it to PDF bytes. */
  htmlToPdf(html: string, page?: PdfPage): Promise<Uint8Array>
  /**
   * Opens the system's print dialog for these very bytes.
   * @returns `cancelled` when the dialog was closed; even then only the tray knows what came out
   */
  printPdf(pdf: Uint8Array, title: string): Promise<PrintOutcome>
  /** Opens a file that this program has written with the program the system has for it. */
  openFile(path: string): Promise<void>
  /** Gives the whole screen to the window, or takes it back to what it was before. */
  setFullScreen(isFull: boolean): void
}
