// The machine around the app, as far as a page of Chromium needs it.
import { spawnSync } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { strictClass, strictObject } from '../strict.ts'

class NativeTheme extends EventEmitter {
  themeSource = 'system'
  readonly shouldUseDarkColors = false
  readonly shouldUseHighContrastColors = false
}
strictClass('electron.nativeTheme', NativeTheme)
export const nativeTheme = new NativeTheme()

/** Sleep and shutdown are never reported: the events exist and stay silent. */
class PowerMonitor extends EventEmitter {
  isOnBatteryPower(): boolean {
    return false
  }
}
strictClass('electron.powerMonitor', PowerMonitor)
export const powerMonitor = new PowerMonitor()

const area = { x: 0, y: 0, width: 1366, height: 768 }
const display = {
  id: 1,
  bounds: area,
  workArea: area,
  size: { width: area.width, height: area.height },
  workAreaSize: { width: area.width, height: area.height },
  scaleFactor: 1,
}

/** One display of the size the app is designed for. */
class Screen extends EventEmitter {
  getPrimaryDisplay() {
    return display
  }
  getAllDisplays() {
    return [display]
  }
  getDisplayMatching(_bounds: object) {
    return display
  }
}
strictClass('electron.screen', Screen)
export const screen = new Screen()

let copied = ''
export const clipboard = strictObject('electron.clipboard', {
  /** Reaches the desktop's clipboard where xclip is installed; the app itself can always read it. */
  async writeText(text: string): Promise<void> {
    copied = text
    spawnSync('xclip', ['-selection', 'clipboard'], { input: text, timeout: 2000 })
  },
  readText: async (): Promise<string> => copied,
  async clear(): Promise<void> {
    copied = ''
  },
})

export const safeStorage = strictObject('electron.safeStorage', {
  isEncryptionAvailable: (): boolean => false,
})

export const crashReporter = strictObject('electron.crashReporter', {
  start(_options: object): void {
    // Chromium's own crash reports stay switched off.
  },
})
