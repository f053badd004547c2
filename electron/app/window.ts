import { BrowserWindow } from 'electron'
import { preloadFile } from './paths'
import { ORIGIN } from './protocol'
import { webPreferences } from './security'
import { windowStrings } from './window.strings'

/** The one window of the program. */
export function openMainWindow(): BrowserWindow {
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
  void window.loadURL(process.env.ELECTRON_RENDERER_URL ?? `${ORIGIN}/index.html`)
  return window
}

export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
