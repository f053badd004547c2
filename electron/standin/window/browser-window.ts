import { EventEmitter } from 'node:events'
import { app } from '../app/app.ts'
import { cancellable, note, runtime } from '../runtime.ts'
import { strictClass, withoutEffect } from '../strict.ts'
import type { WindowOptions } from './open-target.ts'
import { WebContents } from './web-contents.ts'
import { WindowFrame, type WindowState } from './window-frame.ts'
import { windowRegistry } from './window-registry.ts'

export class BrowserWindow extends EventEmitter {
  static getAllWindows(): BrowserWindow[] {
    return windowRegistry.all()
  }
  static getFocusedWindow(): BrowserWindow | null {
    return windowRegistry.all().findLast((window) => window.isFocused()) ?? null
  }
  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return contents.owner
  }
  static fromId(id: number): BrowserWindow | null {
    return windowRegistry.all().find((window) => window.id === id) ?? null
  }

  readonly id: number
  readonly webContents: WebContents
  readonly options: WindowOptions
  readonly #frame: WindowFrame
  #beforeFullScreen: WindowState = 'normal'
  #title: string
  #isVisible: boolean
  #isGone = false
  #hasAskedToClose = false
  #hasPainted = false

  constructor(options: WindowOptions = {}) {
    super()
    if (!runtime.isReady) throw new Error('Cannot create BrowserWindow before app is ready')
    this.options = options
    this.#title = options.title ?? app.name
    this.#isVisible = options.show !== false
    this.webContents = new WebContents(this)
    this.id = this.webContents.id
    this.#frame = new WindowFrame(this.webContents, options)
    windowRegistry.add(this)
    this.webContents.once('did-finish-load', () => this.#onPainted())
    this.on('page-title-updated', (event: { defaultPrevented: boolean }, title: string) => {
      if (!event.defaultPrevented) this.#title = title
    })
    // Electron tells of both before the constructor returns.
    app.emit('web-contents-created', {}, this.webContents)
    app.emit('browser-window-created', {}, this)
  }

  #onPainted(): void {
    if (this.#hasPainted || this.#isGone) return
    this.#hasPainted = true
    this.emit('ready-to-show')
  }

  /** @returns false when the app keeps the window open */
  askToClose(): boolean {
    const event = cancellable()
    this.#hasAskedToClose = true
    this.emit('close', event)
    if (event.defaultPrevented) this.#hasAskedToClose = false
    return !event.defaultPrevented
  }
  tryClose(): boolean {
    if (this.#isGone) return true
    if (!this.askToClose()) return false
    this.destroy()
    return true
  }
  close(): void {
    this.tryClose()
  }
  destroy(): void {
    if (this.#isGone) return
    const { attached, targetId } = this.webContents
    attached
      .then(() => this.webContents.browser?.send('Target.closeTarget', { targetId }))
      .catch(note('closing a window'))
    this.forget()
  }
  /** The window has gone, whoever closed it. */
  forget(): void {
    if (this.#isGone) return
    // Chromium closed it without asking: too late to refuse, but the app may save what it needs.
    if (!this.#hasAskedToClose && !runtime.isExiting) this.emit('close', cancellable())
    this.#isGone = true
    windowRegistry.remove(this)
    this.webContents.emit('destroyed')
    this.emit('closed')
    if (windowRegistry.all().length === 0) app.onLastWindowGone()
  }
  openChild(options: WindowOptions, url: string): void {
    new BrowserWindow(options).loadURL(url).catch(note('window.open'))
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url)
  }
  loadFile(file: string): Promise<void> {
    return this.webContents.loadFile(file)
  }
  reload(): void {
    this.webContents.reload()
  }
  capturePage() {
    return this.webContents.capturePage()
  }
  isDestroyed(): boolean {
    return this.#isGone
  }

  #setState(state: WindowState, event: string): void {
    this.#frame.setState(state)
    this.emit(event)
  }
  isVisible(): boolean {
    return this.#isVisible
  }
  show(): void {
    this.#isVisible = true
    this.#setState(this.#frame.state, 'show')
  }
  showInactive(): void {
    this.show()
  }
  hide(): void {
    this.#isVisible = false
    this.#setState('minimized', 'hide')
  }
  minimize(): void {
    this.#setState('minimized', 'minimize')
  }
  isMinimized(): boolean {
    return this.#frame.state === 'minimized'
  }
  maximize(): void {
    this.#isVisible = true
    this.#setState('maximized', 'maximize')
  }
  unmaximize(): void {
    this.#setState('normal', 'unmaximize')
  }
  isMaximized(): boolean {
    return this.#frame.state === 'maximized'
  }
  restore(): void {
    this.#setState('normal', 'restore')
  }
  /** Leaving goes back to what the window was before; asking for what is already so says nothing. */
  setFullScreen(isFull: boolean): void {
    if (isFull === this.isFullScreen()) return
    if (isFull) this.#beforeFullScreen = this.#frame.state
    this.#setState(
      isFull ? 'fullscreen' : this.#beforeFullScreen,
      isFull ? 'enter-full-screen' : 'leave-full-screen',
    )
  }
  isFullScreen(): boolean {
    return this.#frame.state === 'fullscreen'
  }
  focus(): void {
    this.#frame.bringToFront()
    this.emit('focus')
  }
  /** The youngest visible window: Chromium does not tell where the keyboard really is. */
  isFocused(): boolean {
    return windowRegistry.all().findLast((window) => window.isVisible()) === this
  }
  moveTop(): void {
    this.#frame.bringToFront()
  }

  getBounds(): Electron.Rectangle {
    return this.#frame.bounds
  }
  getNormalBounds(): Electron.Rectangle {
    return this.#frame.bounds
  }
  getContentBounds(): Electron.Rectangle {
    return this.#frame.bounds
  }
  setBounds(bounds: Partial<Electron.Rectangle>): void {
    this.#frame.setBounds(bounds)
  }
  getSize(): [number, number] {
    const { width, height } = this.#frame.bounds
    return [width, height]
  }
  setSize(width: number, height: number): void {
    this.setBounds({ width, height })
  }
  getPosition(): [number, number] {
    const { x, y } = this.#frame.bounds
    return [x, y]
  }
  setPosition(x: number, y: number): void {
    this.setBounds({ x, y })
  }

  getTitle(): string {
    return this.#title
  }
  setTitle(title: string): void {
    this.#title = title
    // A window of Chromium bears the title of its page; there is no other.
    const code = `document.title = ${JSON.stringify(title)}; 0`
    this.webContents.executeJavaScript(code).catch(note('title'))
  }

  // Decorations that a window of Chromium does not have, or that its desktop decides.
  readonly center = withoutEffect
  readonly flashFrame = withoutEffect
  readonly removeMenu = withoutEffect
  readonly setAlwaysOnTop = withoutEffect
  readonly setAutoHideMenuBar = withoutEffect
  readonly setBackgroundColor = withoutEffect
  readonly setIcon = withoutEffect
  readonly setMaximumSize = withoutEffect
  readonly setMenu = withoutEffect
  readonly setMenuBarVisibility = withoutEffect
  readonly setMinimumSize = withoutEffect
  readonly setProgressBar = withoutEffect
  readonly setResizable = withoutEffect
  readonly setContentProtection = withoutEffect
}
strictClass('electron.BrowserWindow', BrowserWindow)
