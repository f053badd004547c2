// What the parts of the stand-in know together. Everything here exists once per process.
import path from 'node:path'
import type { Browser } from './cdp/browser.ts'

/** The Electron version whose API is imitated; the same as in package.json. */
export const electronVersion = '45.4.1'
export const standinFolder = import.meta.dirname
export const executable = path.join(standinFolder, 'electron')

export interface AppPackage {
  readonly name?: string
  readonly productName?: string
  readonly version?: string
  readonly main?: string
  readonly type?: string
}

const { ELECTRON_STANDIN_HEADLESS, DISPLAY, WAYLAND_DISPLAY } = process.env
const forced = ELECTRON_STANDIN_HEADLESS ? ELECTRON_STANDIN_HEADLESS !== '0' : undefined

export const runtime = {
  isHeadless: forced ?? !(DISPLAY || WAYLAND_DISPLAY),
  appPath: process.cwd(),
  appPackage: {} as AppPackage,
  /** Set when Chromium has answered; not `app.isReady`, which test tools replace. */
  isReady: false,
  /** Set when the process has begun to end and nothing can stop it any more. */
  isExiting: false,
  browser: undefined as Browser | undefined,
  /** In a run with visible windows: a second, headless Chromium for those that are never shown. */
  hiddenBrowser: undefined as Promise<Browser> | undefined,
}

/** @throws before `ready` */
export function runningBrowser(): Browser {
  if (!runtime.browser) throw new Error('electron stand-in: used before app is ready')
  return runtime.browser
}

/** Told only when asked (ELECTRON_STANDIN_VERBOSE=1): Chromium's refusals that Electron keeps silent. */
export function note(subject: string): (error: unknown) => void {
  return (error) => {
    if (process.env.ELECTRON_STANDIN_VERBOSE) console.error(`[stand-in] ${subject}:`, error)
  }
}

/** An event whose default can be prevented. */
export function cancellable<T extends object>(details?: T) {
  return {
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true
    },
    ...(details as T),
  }
}
