// Which windows there are; apart from the classes so that app, session and IPC can ask.
import type { BrowserWindow } from './browser-window.ts'
import type { WebContents } from './web-contents.ts'

const windows = new Set<BrowserWindow>()
const byTarget = new Map<string, WebContents>()
let lastId = 0

export const windowRegistry = {
  /** In the order of their creation. */
  all: (): BrowserWindow[] => [...windows],
  add: (window: BrowserWindow): void => void windows.add(window),
  remove(window: BrowserWindow): void {
    windows.delete(window)
    byTarget.delete(window.webContents.targetId)
  },
  nextId: (): number => ++lastId,
  byTarget: (targetId: string): WebContents | undefined => byTarget.get(targetId),
  setTarget: (targetId: string, contents: WebContents): void =>
    void byTarget.set(targetId, contents),
}
