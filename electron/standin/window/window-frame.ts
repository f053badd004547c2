import { note } from '../runtime.ts'
import type { WindowOptions } from './open-target.ts'
import type { WebContents } from './web-contents.ts'

export type WindowState = 'normal' | 'minimized' | 'maximized' | 'fullscreen'

/** Size, place and state of a window: remembered always, applied where there is a screen. */
export class WindowFrame {
  state: WindowState = 'normal'
  readonly #contents: WebContents
  #bounds: Electron.Rectangle

  constructor(contents: WebContents, options: WindowOptions) {
    this.#contents = contents
    const { x = 0, y = 0, width = 800, height = 600 } = options
    this.#bounds = { x, y, width, height }
    this.#apply({ width, height, ...(options.x === undefined ? {} : { left: x, top: y }) })
  }

  get bounds(): Electron.Rectangle {
    return { ...this.#bounds }
  }

  setBounds(bounds: Partial<Electron.Rectangle>): void {
    this.#bounds = { ...this.#bounds, ...bounds }
    const { x: left, y: top, width, height } = this.#bounds
    this.#apply({ left, top, width, height })
  }

  setState(state: WindowState): void {
    if (state === this.state) return
    // Chromium goes from one state to another only by way of the normal one.
    if (this.state !== 'normal' && state !== 'normal') this.#apply({ windowState: 'normal' })
    this.state = state
    this.#apply({ windowState: state })
  }

  bringToFront(): void {
    this.#contents.attached
      .then((cdp) => cdp.send('Page.bringToFront'))
      .catch(note('bringing a window to the front'))
  }

  #apply(bounds: object): void {
    const { attached } = this.#contents
    attached.then(() => this.#send(bounds)).catch(note('window bounds'))
  }

  async #send(bounds: object): Promise<void> {
    const { browser, targetId } = this.#contents
    if (!browser || browser.isHeadless) return
    const { windowId } = await browser.send<{ windowId: number }>('Browser.getWindowForTarget', {
      targetId,
    })
    await browser.send('Browser.setWindowBounds', { windowId, bounds })
  }
}
