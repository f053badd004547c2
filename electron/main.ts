import path from 'node:path'
import type { AppEvent } from '@shared/ipc/events'
import { app, type BrowserWindow, ipcMain, session } from 'electron'
import { ChosenFiles } from './app/chosen-files'
import { electronDesk } from './app/electron-desk'
import { incidentLog } from './app/incidents'
import { clockAndIds } from './app/office-clock'
import { dataFolder, rendererFolder, resourceFolder } from './app/paths'
import { PrintWindow } from './app/print-window'
import { registerScheme, serveFolder } from './app/protocol'
import { hardenProcess, hardenSession, isTrustedSender, removeMenu } from './app/security'
import { bringToFront, openMainWindow } from './app/window'
import { Workspace } from './app/workspace'
import { handlers } from './ipc/handlers'
import { createRouter } from './ipc/router'

// Composition only: what exists, in which order, and who knows whom.

const folder = dataFolder(process.argv)
app.setPath('userData', path.join(folder, 'window'))
registerScheme()
hardenProcess()

let window: BrowserWindow | null = null
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => window && bringToFront(window))
  app.on('window-all-closed', () => app.quit())
  void app.whenReady().then(start)
} else {
  app.quit()
}

async function start(): Promise<void> {
  removeMenu()
  hardenSession(session.defaultSession)
  serveFolder(rendererFolder())

  const workspace = await Workspace.open(folder)
  const printer = new PrintWindow()
  const standing = {
    workspace,
    desk: electronDesk(() => window, printer),
    files: new ChosenFiles(),
    resources: resourceFolder(),
    appVersion: app.getVersion(),
  }
  const emit = (event: AppEvent) => {
    if (window && !window.isDestroyed()) window.webContents.send('app:event', event)
  }
  workspace.onReplaced(() => emit({ kind: 'workspace-changed' }))
  const router = createRouter({
    handlers,
    surroundings: () => ({ ...standing, ...clockAndIds() }),
    logIncident: incidentLog(path.join(folder, 'logs'), () => new Date()),
    emit,
  })
  ipcMain.handle('app:call', (event, name: string, input: unknown) => {
    if (!isTrustedSender(event)) throw new Error('call from a stray frame')
    return router.call(name, input)
  })
  app.on('will-quit', () => {
    router.cancelAllTasks()
    printer.close()
    void workspace.close()
  })
  window = openMainWindow()
  window.on('closed', () => {
    window = null
    printer.close()
  })
}
