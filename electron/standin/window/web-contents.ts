import { EventEmitter } from 'node:events'
import { app } from '../app/app.ts'
import type { Browser, CdpSession } from '../cdp/browser.ts'
import { answerRequest, type PausedRequest } from '../net/answer-request.ts'
import { fromChromium } from '../net/schemes.ts'
import { type Session, session } from '../net/session.ts'
import { encode } from '../page/codec.ts'
import { cancellable, note, runtime } from '../runtime.ts'
import { strictClass, strictObject, withoutEffect } from '../strict.ts'
import type { BrowserWindow } from './browser-window.ts'
import { WebFrameMain } from './frame.ts'
import { Navigation } from './navigation.ts'
import { openTarget } from './open-target.ts'
import { receiveFromPage, sendToPage } from './page-messages.ts'
import { setUpPage } from './page-setup.ts'
import { PagePrinter } from './printing.ts'
import { windowRegistry } from './window-registry.ts'

type WindowOpenHandler = (details: Electron.HandlerDetails) => Electron.WindowOpenHandlerResponse
type PrintCallback = (success: boolean, failureReason: string) => void

export class WebContents extends EventEmitter {
  readonly id = windowRegistry.nextId()
  readonly mainFrame = new WebFrameMain()
  readonly session: Session
  readonly owner: BrowserWindow
  readonly navigation = new Navigation(this)
  /** The page's protocol session, as soon as there is one. */
  readonly attached: Promise<CdpSession>
  browser: Browser | undefined
  targetId = ''
  title: string
  #zoom = 1
  #onOpen: WindowOpenHandler | undefined
  readonly #printer = new PagePrinter(() => this.attached)

  constructor(owner: BrowserWindow) {
    super()
    this.owner = owner
    this.title = owner.options.title ?? app.name
    const { webPreferences } = owner.options
    this.session =
      (webPreferences?.session as unknown as Session | undefined) ??
      session.fromPartition(webPreferences?.partition ?? '')
    this.attached = this.#attach()
    this.attached.catch(note('opening a window'))
  }

  async #attach(): Promise<CdpSession> {
    const opened = await openTarget(this.owner.options, this.title)
    this.browser = opened.browser
    this.targetId = opened.targetId
    windowRegistry.setTarget(opened.targetId, this)
    const cdp = await opened.browser.attach(opened.targetId)
    this.navigation.listen(cdp)
    receiveFromPage(cdp, this)
    cdp.on('Fetch.requestPaused', (paused: PausedRequest) => {
      this.#onRequest(cdp, paused).catch(note('request'))
    })
    cdp.on('Page.windowOpen', ({ url }: { url: string }) => this.onWindowOpen(url))
    cdp.on('Page.javascriptDialogOpening', ({ type }: { type: string }) => {
      if (type === 'beforeunload') this.#onUserCloses(cdp).catch(note('closing'))
    })
    this.on('did-finish-load', () => this.#onLoaded(cdp))
    await setUpPage(opened, cdp, this)
    return cdp
  }

  async #onRequest(cdp: CdpSession, paused: PausedRequest): Promise<void> {
    if (await this.navigation.refuses(cdp, paused)) return
    await answerRequest({ cdp, paused, session: this.session, contents: this })
  }

  async #onUserCloses(cdp: CdpSession): Promise<void> {
    const accept = this.navigation.isLeavingByItself || this.owner.askToClose()
    await cdp.send('Page.handleJavaScriptDialog', { accept })
  }

  #onLoaded(cdp: CdpSession): void {
    if (this.#zoom !== 1) this.setZoomFactor(this.#zoom)
    // Chromium asks before closing only where the user has acted; a window always has to ask.
    if (!runtime.isHeadless)
      cdp.send('Runtime.evaluate', { expression: '0', userGesture: true }).catch(note('gesture'))
  }

  onWindowOpen(url: string): void {
    const details = {
      url: fromChromium(url),
      frameName: '',
      features: '',
      disposition: 'new-window',
    }
    const response = this.#onOpen?.(details as Electron.HandlerDetails) ?? { action: 'allow' }
    if (response.action === 'allow')
      this.owner.openChild(response.overrideBrowserWindowOptions ?? {}, details.url)
  }

  onTitle(title: string): void {
    if (title === this.title) return
    this.title = title
    const event = cancellable()
    this.emit('page-title-updated', event, title, true)
    this.owner.emit('page-title-updated', event, title, true)
  }

  loadURL(url: string): Promise<void> {
    return this.navigation.load(url)
  }
  loadFile(file: string): Promise<void> {
    return this.loadURL(new URL(file, `file://${runtime.appPath}/`).href)
  }
  reload(): void {
    this.navigation.reload()
  }
  stop(): void {
    this.#send('Page.stopLoading')
  }
  send(channel: string, ...given: unknown[]): void {
    const text = encode(['event', channel, given])
    this.attached.then((cdp) => sendToPage(cdp, this, text)).catch(note('send'))
  }
  #send(method: string, params: object = {}): void {
    this.attached.then((cdp) => cdp.send(method, params)).catch(note(method))
  }
  getURL(): string {
    return this.mainFrame.url
  }
  getTitle(): string {
    return this.title
  }
  getType(): string {
    return 'window'
  }
  isDestroyed(): boolean {
    return this.owner.isDestroyed()
  }
  isLoading(): boolean {
    return this.navigation.isLoading
  }
  isCrashed(): boolean {
    return false
  }
  isFocused(): boolean {
    return this.owner.isFocused()
  }
  isDevToolsOpened(): boolean {
    return false
  }
  // Developer tools belong to the browser; a separate Chromium can be attached by its port instead.
  readonly openDevTools = withoutEffect
  readonly closeDevTools = withoutEffect
  readonly setBackgroundThrottling = withoutEffect
  focus(): void {
    this.owner.focus()
  }
  close(): void {
    this.owner.close()
  }
  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#onOpen = handler
  }
  getZoomFactor(): number {
    return this.#zoom
  }
  setZoomFactor(factor: number): void {
    if (!(factor > 0)) throw new Error("'zoomFactor' must be a double greater than 0.0")
    this.#zoom = factor
    this.executeJavaScript(`document.documentElement.style.zoom = ${factor}; 0`).catch(note('zoom'))
  }

  /** @returns what JSON can carry; Electron's own answer would be cloned */
  async executeJavaScript(code: string, userGesture = false): Promise<unknown> {
    const cdp = await this.attached
    const { result, exceptionDetails } = await cdp.send<Evaluation>('Runtime.evaluate', {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
      userGesture,
    })
    if (!exceptionDetails) return result.value
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  }
  async insertCSS(css: string): Promise<string> {
    await this.executeJavaScript(
      `{ const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(css)});
         document.adoptedStyleSheets.push(sheet) }`,
    )
    return 'stand-in'
  }
  async capturePage(): Promise<Pick<Electron.NativeImage, 'toPNG' | 'toDataURL' | 'isEmpty'>> {
    const cdp = await this.attached
    const { data } = await cdp.send<{ data: string }>('Page.captureScreenshot', { format: 'png' })
    return {
      toPNG: () => Buffer.from(data, 'base64'),
      toDataURL: () => `data:image/png;base64,${data}`,
      isEmpty: () => data.length === 0,
    }
  }
  printToPDF(options: Electron.PrintToPDFOptions = {}): Promise<Buffer> {
    return this.#printer.toPdf(options)
  }
  print(options: Electron.WebContentsPrintOptions = {}, callback?: PrintCallback): void {
    this.#printer
      .toPrinter(this.getURL(), options)
      .catch((error: Error) => error.message)
      .then((reason) => callback?.(reason === '', reason))
  }
}

interface Evaluation {
  readonly result: { readonly value: unknown }
  readonly exceptionDetails?: {
    readonly text: string
    readonly exception?: { readonly description?: string }
  }
}

strictClass('electron.WebContents', WebContents)

export const webContents = strictObject('electron.webContents', {
  getAllWebContents: () => windowRegistry.all().map((window) => window.webContents),
  getFocusedWebContents: () => windowRegistry.all().at(-1)?.webContents ?? null,
  fromId: (id: number) =>
    windowRegistry
      .all()
      .map((window) => window.webContents)
      .find((contents) => contents.id === id),
  fromDevToolsTargetId: (targetId: string) => windowRegistry.byTarget(targetId),
})
