import { app, type BrowserWindow, ipcMain, session } from 'electron'
import { openBackOffice } from './app/back-office'
import { electronDesk } from './app/electron-desk'
import { dataFolder, rendererFolder, resourceFolder, windowFolder } from './app/paths'
import { PrintWindow } from './app/print-window'
import { registerScheme, serveFolder } from './app/protocol'
import { hardenProcess, hardenSession, isTrustedSender, removeMenu } from './app/security'
import { bringToFront, openMainWindow } from './app/window'

// Composition only: what exists, in which order, and who knows whom.

const folder = dataFolder(process.argv)
app.setPath('userData', windowFolder(folder))
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

  const printer = new PrintWindow()
  // The window is drawn while the data is being opened; its first call waits for it.
  const opening = openBackOffice({
    folder,
    desk: electronDesk(() => window, printer),
    resources: resourceFolder(),
    appVersion: app.getVersion(),
    emit: (event) => {
      if (window && !window.isDestroyed()) window.webContents.send('app:event', event)
    },
  })
  ipcMain.handle('app:call', async (event, name: string, input: unknown) => {
    if (!isTrustedSender(event)) throw new Error('call from a stray frame')
    return (await opening).call(name, input)
  })
  window = openMainWindow(async (incident, error) => {
    const { logIncident } = await opening
    logIncident(error, `window ${incident}`)
  })
  window.on('closed', () => {
    window = null
    printer.close()
  })
  const office = await opening
  app.on('will-quit', () => {
    printer.close()
    void office.close()
  })
}
