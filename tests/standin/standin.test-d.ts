// Compiled, never run: the stand-in has the signatures of the real API that the app relies on.
import type * as Electron from 'electron'
import type { app as standinApp } from '../../electron/standin/app/app.ts'
import type { dialog } from '../../electron/standin/desktop/dialog.ts'
import type { shell } from '../../electron/standin/desktop/shell.ts'
import type { clipboard, screen } from '../../electron/standin/desktop/system.ts'
import type { ipcMain } from '../../electron/standin/ipc-main.ts'
import type { net } from '../../electron/standin/net/net.ts'
import type { protocol, Session } from '../../electron/standin/net/session.ts'
import type { BrowserWindow } from '../../electron/standin/window/browser-window.ts'
import type { WebFrameMain } from '../../electron/standin/window/frame.ts'
import type { WebContents } from '../../electron/standin/window/web-contents.ts'

/** Compiles only when the stand-in's member can stand where Electron's is expected. */
type Fits<Wanted, _Given extends Wanted> = true

export type AppFits = Fits<
  Pick<
    Electron.App,
    | 'exit'
    | 'getAppPath'
    | 'getLocale'
    | 'getName'
    | 'getPath'
    | 'getVersion'
    | 'isPackaged'
    | 'isReady'
    | 'quit'
    | 'relaunch'
    | 'releaseSingleInstanceLock'
    | 'requestSingleInstanceLock'
    | 'setAppUserModelId'
    | 'setName'
    | 'setPath'
    | 'whenReady'
    | 'enableSandbox'
    | 'disableHardwareAcceleration'
  >,
  typeof standinApp
>
export type CommandLineFits = Fits<
  Pick<
    Electron.CommandLine,
    'appendArgument' | 'appendSwitch' | 'getSwitchValue' | 'hasSwitch' | 'removeSwitch'
  >,
  (typeof standinApp)['commandLine']
>
export type WindowFits = Fits<
  Pick<
    Electron.BrowserWindow,
    | 'close'
    | 'destroy'
    | 'focus'
    | 'getBounds'
    | 'getSize'
    | 'getTitle'
    | 'hide'
    | 'isDestroyed'
    | 'isFocused'
    | 'isFullScreen'
    | 'isMaximized'
    | 'isMinimized'
    | 'isVisible'
    | 'loadFile'
    | 'loadURL'
    | 'maximize'
    | 'minimize'
    | 'reload'
    | 'removeMenu'
    | 'restore'
    | 'setBounds'
    | 'setFullScreen'
    | 'setMenu'
    | 'setProgressBar'
    | 'setTitle'
    | 'show'
  >,
  BrowserWindow
>
export type ContentsFit = Fits<
  Pick<
    Electron.WebContents,
    | 'close'
    | 'executeJavaScript'
    | 'getTitle'
    | 'getURL'
    | 'getZoomFactor'
    | 'id'
    | 'insertCSS'
    | 'isDestroyed'
    | 'isLoading'
    | 'openDevTools'
    | 'print'
    | 'printToPDF'
    | 'reload'
    | 'send'
    | 'setWindowOpenHandler'
    | 'setZoomFactor'
    | 'stop'
  >,
  WebContents
>
export type FrameFits = Fits<
  Pick<Electron.WebFrameMain, 'isDestroyed' | 'origin' | 'parent' | 'processId' | 'url'>,
  WebFrameMain
>
export type SessionFits = Fits<
  Pick<
    Electron.Session,
    | 'clearCache'
    | 'clearStorageData'
    | 'isPersistent'
    | 'setDevicePermissionHandler'
    | 'setPermissionCheckHandler'
    | 'setPermissionRequestHandler'
    | 'setProxy'
    | 'setSpellCheckerEnabled'
  >,
  Session
>
export type WebRequestFits = Fits<
  Pick<Electron.WebRequest, 'onBeforeRequest'>,
  Session['webRequest']
>
export type ProtocolFits = Fits<
  Pick<
    Electron.Protocol,
    'handle' | 'isProtocolHandled' | 'registerSchemesAsPrivileged' | 'unhandle'
  >,
  typeof protocol
>
export type IpcFits = Fits<
  Pick<Electron.IpcMain, 'handle' | 'handleOnce' | 'removeHandler'>,
  typeof ipcMain
>
export type DialogFits = Fits<
  Pick<
    Electron.Dialog,
    | 'showErrorBox'
    | 'showMessageBox'
    | 'showMessageBoxSync'
    | 'showOpenDialog'
    | 'showOpenDialogSync'
    | 'showSaveDialog'
    | 'showSaveDialogSync'
  >,
  typeof dialog
>
export type ShellFits = Fits<
  Pick<Electron.Shell, 'beep' | 'openExternal' | 'openPath' | 'showItemInFolder' | 'trashItem'>,
  typeof shell
>
export type NetFits = Fits<Pick<Electron.Net, 'fetch' | 'isOnline'>, typeof net>
export type ClipboardFits = Fits<
  Pick<Electron.Clipboard, 'clear' | 'readText' | 'writeText'>,
  typeof clipboard
>
export type ScreenFits = Fits<
  { getPrimaryDisplay(): Pick<Electron.Display, 'bounds' | 'scaleFactor' | 'workAreaSize'> },
  typeof screen
>

// @ts-expect-error the check is not blind: Electron's `quit` takes no argument and gives nothing to wait for
export type Control = Fits<Pick<Electron.App, 'quit'>, { quit(code: number): void }>
