import { BrowserWindow, dialog } from 'electron'
import { preloadFile } from './paths'
import { ORIGIN } from './protocol'
import { webPreferences } from './security'
import { windowStrings } from './window.strings'

/**
 * The one window of the program.
 *
 * @param onCrash told when a page could not be drawn: the number shown to the user, and the error
 */
export function openMainWindow(onCrash: (incident: string, error: Error) => void): BrowserWindow {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 640,
    title: windowStrings.title,
    backgroundColor: '#FAF9F7',
    autoHideMenuBar: true,
    webPreferences: { ...webPreferences, preload: preloadFile() },
  })
  window.webContents.on('will-prevent-unload', (event) => {
    if (mayLeave(window)) event.preventDefault()
  })
  window.webContents.on('console-message', ({ message }) => {
    const incident = /^incident (W-\w+)/.exec(message)?.[1]
    if (incident) onCrash(incident, new Error(message.slice(0, 2000)))
  })
  void window.loadURL(process.env.ELECTRON_RENDERER_URL ?? `${ORIGIN}/index.html`)
  return window
}

/** A form holds unsaved changes: the window stays unless the clerk says otherwise. */
function mayLeave(window: BrowserWindow): boolean {
  const { unsaved } = windowStrings
  const leave = 1
  const answer = dialog.showMessageBoxSync(window, {
    type: 'warning',
    title: windowStrings.title,
    message: unsaved.message,
    detail: unsaved.detail,
    buttons: [unsaved.stay, unsaved.leave],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  return answer === leave
}

export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
