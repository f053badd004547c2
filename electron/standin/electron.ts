// What `require('electron')` and `import … from 'electron'` give in the main process.
import { app } from './app/app.ts'
import { dialog } from './desktop/dialog.ts'
import { Menu, MenuItem } from './desktop/menu.ts'
import { shell } from './desktop/shell.ts'
import {
  clipboard,
  crashReporter,
  nativeTheme,
  powerMonitor,
  safeStorage,
  screen,
} from './desktop/system.ts'
import { ipcMain } from './ipc-main.ts'
import { net } from './net/net.ts'
import { protocol, session } from './net/session.ts'
import { strictObject } from './strict.ts'
import { BrowserWindow } from './window/browser-window.ts'
import { webContents } from './window/web-contents.ts'

export {
  app,
  BrowserWindow,
  clipboard,
  crashReporter,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  net,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  webContents,
}

const electron = strictObject('electron', {
  app,
  BrowserWindow,
  clipboard,
  crashReporter,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  net,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  webContents,
})

// `require` gets the strict object itself, so that what is missing (utilityProcess, Tray …) says so.
export { electron as default, electron as 'module.exports' }
