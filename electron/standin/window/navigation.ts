import type { CdpSession } from '../cdp/browser.ts'
import { failRequest, type PausedRequest } from '../net/answer-request.ts'
import { fromChromium, toChromium } from '../net/schemes.ts'
import { cancellable, note } from '../runtime.ts'
import { pdfFileOf } from './printing.ts'
import type { WebContents } from './web-contents.ts'

interface Lifecycle {
  readonly name: string
  readonly frameId: string
  readonly loaderId: string
}
interface NavigatedFrame {
  readonly frame: { readonly parentId?: string; readonly loaderId: string; readonly url: string }
}

/** Where a page is, where it may go, and when it has arrived. */
export class Navigation {
  readonly #contents: WebContents
  /** Documents that count: the blank page of a new window also "loads", sometimes late. */
  readonly #documents = new Set<string>()
  readonly #loaded = new Set<string>()
  readonly #waiting = new Map<string, () => void>()
  #hasBegun = false
  /** The pending document request was begun by the app itself. */
  #isOwn = false
  isLoading = false

  constructor(contents: WebContents) {
    this.#contents = contents
  }

  listen(cdp: CdpSession): void {
    cdp.on('Page.frameNavigated', (event: NavigatedFrame) => this.#onNavigated(event))
    cdp.on('Page.lifecycleEvent', (event: Lifecycle) => this.#onLifecycle(event))
    cdp.on('Page.domContentEventFired', () => this.#contents.emit('dom-ready', {}))
    cdp.on('Page.navigatedWithinDocument', (event: { frameId: string; url: string }) => {
      if (event.frameId !== this.#contents.targetId) return
      this.#contents.mainFrame.url = fromChromium(event.url)
      this.#contents.emit('did-navigate-in-page', {}, this.#contents.getURL(), true)
    })
  }

  #onNavigated({ frame }: NavigatedFrame): void {
    if (frame.parentId) return
    if (this.#hasBegun) this.#documents.add(frame.loaderId)
    this.#contents.mainFrame.url = fromChromium(frame.url)
    this.#contents.emit('did-navigate', {}, this.#contents.getURL(), 200, '')
  }

  #onLifecycle({ name, frameId, loaderId }: Lifecycle): void {
    if (name !== 'load' || frameId !== this.#contents.targetId) return
    if (!this.#documents.has(loaderId)) return
    this.#loaded.add(loaderId)
    this.#waiting.get(loaderId)?.()
    this.isLoading = false
    this.#contents.emit('did-stop-loading', {})
    this.#contents.emit('did-finish-load', {})
  }

  /** @throws Error `ERR_… loading '…'` as Electron words it */
  async load(url: string): Promise<void> {
    const { cdp, contents } = { cdp: await this.#contents.attached, contents: this.#contents }
    if (pdfFileOf(url) && contents.browser?.isHeadless) return this.#pretendToShow(url)
    this.#hasBegun = true
    this.#isOwn = true
    this.isLoading = true
    contents.emit('did-start-loading', {})
    const answer = await cdp
      .send<{ loaderId?: string; errorText?: string }>('Page.navigate', { url: toChromium(url) })
      .finally(() => {
        this.#isOwn = false
      })
    if (answer.errorText) {
      this.isLoading = false
      contents.emit('did-fail-load', {}, -2, answer.errorText, url, true)
      throw new Error(`${answer.errorText.replace('net::', '')} (-2) loading '${url}'`)
    }
    if (answer.loaderId) await this.#arrival(answer.loaderId)
  }

  /** The headless shell would download a PDF instead of showing it; nobody looks, so nothing is lost. */
  #pretendToShow(url: string): void {
    this.#contents.mainFrame.url = url
    this.#contents.emit('did-finish-load', {})
  }

  /** Without a loader id the navigation stayed inside the document: nothing to wait for. */
  async #arrival(loaderId: string): Promise<void> {
    this.#documents.add(loaderId)
    if (this.#loaded.has(loaderId)) return
    await new Promise<void>((resolve) => this.#waiting.set(loaderId, resolve))
    this.#waiting.delete(loaderId)
  }

  reload(): void {
    this.#isOwn = true
    this.#contents.attached
      .then((cdp) => cdp.send('Page.reload'))
      .catch(note('reload'))
      .finally(() => {
        this.#isOwn = false
      })
  }

  /** True while the app itself leaves the page: then nobody is asked about closing. */
  get isLeavingByItself(): boolean {
    return this.#isOwn
  }

  /**
   * Asks the app about a document that the page wants to go to.
   *
   * @returns true when the app refused and the request has been failed
   */
  async refuses(cdp: CdpSession, paused: PausedRequest): Promise<boolean> {
    if (paused.resourceType !== 'Document') return false
    const isMainFrame = paused.frameId === this.#contents.targetId
    const isRedirect = paused.redirectedRequestId !== undefined
    if (this.#isOwn && isMainFrame && !isRedirect) return false
    if (!this.#isRefused(fromChromium(paused.request.url), isMainFrame, isRedirect)) return false
    await failRequest(cdp, paused.requestId, 'Aborted')
    return true
  }

  #isRefused(url: string, isMainFrame: boolean, isRedirect: boolean): boolean {
    const frame = isMainFrame ? this.#contents.mainFrame : null
    const details = cancellable({
      url,
      isMainFrame,
      frame,
      isSameDocument: false,
      initiator: frame,
    })
    if (isRedirect) this.#contents.emit('will-redirect', details, url, false, isMainFrame)
    else {
      this.#contents.emit('will-frame-navigate', details)
      if (isMainFrame) this.#contents.emit('will-navigate', details, url, false, true)
    }
    return details.defaultPrevented
  }
}
