// What the stand-in adds to every page: in the page's own world, and in the isolated world.
import type { Bridge } from './bridge.ts'

interface PageElement {
  readonly tagName?: string
  readonly target?: string
  readonly href?: string
}
interface PageEvent {
  readonly defaultPrevented: boolean
  preventDefault(): void
  composedPath(): (EventTarget & PageElement)[]
  readonly key: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}
declare const window: object
declare const document: { readonly baseURI: string; readonly title: string; readonly head: object }
declare function addEventListener(name: string, listener: (event: PageEvent) => void): void
declare const navigation: EventTarget
declare class MutationObserver {
  constructor(listener: () => void)
  observe(node: object, options: object): void
}

function freezeDeeply(value: unknown): unknown {
  if (
    value !== null &&
    typeof value === 'object' &&
    Object.getPrototypeOf(value) === Object.prototype
  ) {
    Object.freeze(value)
    for (const item of Object.values(value)) freezeDeeply(item)
  }
  return value
}

/** The page's end of exposeInMainWorld: a frozen property that cannot be replaced. */
export function defineInWindow(name: string, value: unknown): void {
  if (name in window)
    throw new Error('Cannot bind an API on top of an existing property on the window object')
  Object.defineProperty(window, name, { value: freezeDeeply(value), enumerable: true })
}

/**
 * Chromium must never make a popup of its own: closing one again hung Playwright now and then.
 * window.open therefore only reports the wish, and returns null as Electron's refused window does.
 */
export function replaceWindowOpen(bridge: Bridge): void {
  Object.assign(window, {
    open: (url?: string) => {
      bridge.expose('window.open', new URL(url || 'about:blank', document.baseURI).href)
      return null
    },
  })
}

export function reportPopupLinks(onPopup: (url: string) => void): void {
  addEventListener('click', (event) => {
    if (event.defaultPrevented) return
    const link = event
      .composedPath()
      .find((node) => node.tagName === 'A' && node.target === '_blank' && node.href)
    if (!link?.href) return
    event.preventDefault()
    onPopup(link.href)
  })
}

export function reportTitle(onTitle: (title: string) => void): void {
  let last: string | undefined
  const report = () => {
    if (document.title !== last) onTitle(document.title)
    last = document.title
  }
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver(report).observe(document.head, {
      childList: true,
      subtree: true,
      characterData: true,
    })
    report()
  })
}

const browserLetters = 'efghjklnoprstuw'
const browserKeys = ['F1', 'F3', 'F5', 'F6', 'F7', 'F11', 'F12']

/** Keys and the menu that belong to the browser around the page: an Electron window has none. */
export function removeBrowserControls(): void {
  const isBrowsers = (event: PageEvent) =>
    browserKeys.includes(event.key) ||
    (event.ctrlKey && !event.altKey && browserLetters.includes(event.key.toLowerCase())) ||
    (event.altKey && ['ArrowLeft', 'ArrowRight', 'Home'].includes(event.key))
  addEventListener('keydown', (event) => {
    if (isBrowsers(event)) event.preventDefault()
  })
  addEventListener('contextmenu', (event) => event.preventDefault())
}

/**
 * Makes Chromium ask before a visible window goes; the question becomes the 'close' event.
 * A page that leaves for another one asks in the same way, but first announces the navigation.
 */
export function askBeforeClosing(): void {
  const sameMomentMs = 500
  let announcedAt = Number.NEGATIVE_INFINITY
  navigation.addEventListener('navigate', () => {
    announcedAt = performance.now()
  })
  addEventListener('beforeunload', (event) => {
    if (performance.now() - announcedAt > sameMomentMs) event.preventDefault()
  })
}
