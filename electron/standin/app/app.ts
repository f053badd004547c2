import { spawn } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { stopBrowsers } from '../browsers.ts'
import { cancellable, electronVersion, executable, runtime } from '../runtime.ts'
import { strictClass, withoutEffect } from '../strict.ts'
import { windowRegistry } from '../window/window-registry.ts'
import { getPath, setPath } from './app-paths.ts'
import { commandLine } from './command-line.ts'
import { acquireLock, lockFile, releaseLock } from './single-instance.ts'

/** Resolved by the stand-in itself: Playwright's loader delays the `ready` event. */
export const readiness = Promise.withResolvers<void>()

export class App extends EventEmitter {
  name = 'Electron'
  readonly isPackaged = false
  readonly commandLine = commandLine
  applicationMenu: unknown = null
  #isQuitting = false
  #relaunch: (() => void) | undefined

  isReady(): boolean {
    return runtime.isReady
  }
  whenReady(): Promise<void> {
    return readiness.promise
  }
  getName(): string {
    return this.name
  }
  setName(name: string): void {
    this.name = name
  }
  getVersion(): string {
    return runtime.appPackage.version ?? electronVersion
  }
  getAppPath(): string {
    return runtime.appPath
  }
  getLocale(): string {
    return 'vi'
  }
  getSystemLocale(): string {
    return Intl.DateTimeFormat().resolvedOptions().locale
  }
  getPreferredSystemLanguages(): string[] {
    return [this.getSystemLocale()]
  }
  getPath(name: string): string {
    return getPath(name, this.name)
  }
  setPath(name: string, folder: string): void {
    setPath(name, folder)
  }
  setAppLogsPath(folder?: string): void {
    setPath('logs', folder ?? this.getPath('logs'))
  }
  disableHardwareAcceleration(): void {
    commandLine.appendSwitch('disable-gpu')
  }
  getAppMetrics(): Electron.ProcessMetric[] {
    return []
  }
  // Windows and macOS, or already so in the stand-in (every page is sandboxed).
  readonly enableSandbox = withoutEffect
  readonly setAppUserModelId = withoutEffect
  readonly setAboutPanelOptions = withoutEffect
  readonly focus = withoutEffect
  readonly hide = withoutEffect
  readonly show = withoutEffect

  requestSingleInstanceLock(additionalData: unknown = null): boolean {
    const mine = { argv: process.argv, workingDirectory: process.cwd(), additionalData }
    return acquireLock(lockFile(this.getPath('userData')), mine, (other) =>
      this.emit('second-instance', {}, other.argv, other.workingDirectory, other.additionalData),
    )
  }
  releaseSingleInstanceLock(): void {
    releaseLock(lockFile(this.getPath('userData')))
  }

  /** As in Electron, the new instance starts only when this one has ended. */
  relaunch(options: { readonly args?: string[] } = {}): void {
    const given = options.args ?? process.argv.slice(1)
    const isFirst = this.#relaunch === undefined
    this.#relaunch = () => {
      spawn(executable, given, { detached: true, stdio: 'ignore' }).unref()
    }
    if (isFirst) process.on('exit', () => this.#relaunch?.())
  }

  quit(): void {
    if (runtime.isExiting || this.#isQuitting) return
    const before = cancellable()
    this.emit('before-quit', before)
    if (before.defaultPrevented) return
    this.#isQuitting = true
    const allClosed = windowRegistry.all().every((window) => window.tryClose())
    this.#isQuitting = false
    if (allClosed) this.#willQuit()
  }
  #willQuit(): void {
    const will = cancellable()
    this.emit('will-quit', will)
    if (!will.defaultPrevented) this.exit(0)
  }

  exit(code = 0): void {
    if (runtime.isExiting) return
    runtime.isExiting = true
    for (const window of windowRegistry.all()) window.forget()
    this.emit('quit', {}, code)
    void stopBrowsers().then(() => process.exit(code))
  }

  /** Electron quits when the last window has gone, unless the app listens for that itself. */
  onLastWindowGone(): void {
    if (runtime.isExiting || this.#isQuitting) return
    if (this.listenerCount('window-all-closed')) this.emit('window-all-closed')
    else this.quit()
  }
}

strictClass('electron.app', App)
export const app = new App()
