import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { BrowserWindow, dialog, type OpenDialogOptions, shell } from 'electron'
import type { ChosenFile, Desk, FileKind, PrintOutcome } from './desk'
import { deskErrors } from './desk.errors'
import type { PrintWindow } from './print-window'
import { webPreferences } from './security'

/** The desk of the real program: Electron's dialogs, printing and shell. */
export function electronDesk(mainWindow: () => BrowserWindow | null, printer: PrintWindow): Desk {
  const choose = async (options: OpenDialogOptions): Promise<ChosenFile | null> => {
    const window = mainWindow()
    const answer = await (window
      ? dialog.showOpenDialog(window, options)
      : dialog.showOpenDialog(options))
    const chosen = answer.canceled ? undefined : answer.filePaths[0]
    return chosen === undefined ? null : named(chosen)
  }
  return {
    chooseFile: (title, kinds) =>
      choose({ title, properties: ['openFile'], filters: kinds.map(asFilter) }),
    chooseFolder: (title) => choose({ title, properties: ['openDirectory', 'createDirectory'] }),
    async chooseSaveFile(title, { name, kind }) {
      const options = { title, defaultPath: name, filters: [asFilter(kind)] }
      const window = mainWindow()
      const answer = await (window
        ? dialog.showSaveDialog(window, options)
        : dialog.showSaveDialog(options))
      if (answer.canceled || !answer.filePath) return null
      return named(withExtension(answer.filePath, kind))
    },
    htmlToPdf: (html, page) => printer.htmlToPdf(html, page),
    printPdf,
    async openFile(file) {
      const problem = await shell.openPath(file)
      if (problem) throw deskErrors.cannotOpen({ name: path.basename(file) })
    },
    setFullScreen: (isFull) => mainWindow()?.setFullScreen(isFull),
  }
}

/** The system print dialog over Chromium's own PDF view, which prints the bytes as they are. */
async function printPdf(pdf: Uint8Array, title: string): Promise<PrintOutcome> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dong-khoi-print-'))
  const file = path.join(folder, 'in.pdf')
  await writeFile(file, pdf)
  const window = new BrowserWindow({
    show: false,
    title,
    webPreferences: { ...webPreferences, plugins: true, partition: 'printing-pdf' },
  })
  try {
    await window.loadFile(file)
    return await new Promise<PrintOutcome>((done, fail) => {
      window.webContents.print({ silent: false }, (success, reason) => {
        if (success) done('sent')
        else if (/cancel/i.test(reason)) done('cancelled')
        else fail(deskErrors.cannotPrint())
      })
    })
  } finally {
    window.destroy()
    // What is printed may be a secret: the recovery sheet.
    await rm(folder, { recursive: true, force: true })
  }
}

const named = (file: string): ChosenFile => ({ path: file, name: path.basename(file) })
const asFilter = (kind: FileKind) => ({ name: kind.label, extensions: [...kind.extensions] })

function withExtension(file: string, kind: FileKind): string {
  const extension = path.extname(file).slice(1).toLowerCase()
  return kind.extensions.includes(extension) ? file : `${file}.${kind.extensions[0] ?? ''}`
}
