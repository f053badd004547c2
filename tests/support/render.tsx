import { notifications } from '@mantine/notifications'
import { App } from '@renderer/app/App'
import { Providers } from '@renderer/app/providers'
import type { AppEvent } from '@shared/ipc/events'
import type { Reply } from '@shared/ipc/reply'
import { act, cleanup, configure, render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { afterEach, vi } from 'vitest'
import type { Office } from './office'

// jsdom draws nothing, so what the components ask of a screen is answered here, once: every box is
// a window's height and every table row one row's, which lets the virtual table show its first rows.
const screenHeight = 800
const rowHeight = 40
const isRow = (element: HTMLElement) => element.dataset.index !== undefined

Object.defineProperties(HTMLElement.prototype, {
  offsetHeight: { get: heightOf },
  offsetWidth: { get: () => 1200 },
  clientHeight: { get: heightOf },
})
Object.assign(Element.prototype, { scrollIntoView: nothing, scrollTo: nothing })
Object.assign(document, { fonts: { addEventListener: nothing, removeEventListener: nothing } })
Object.assign(window, {
  matchMedia: (media: string) => ({
    media,
    matches: false,
    addEventListener: nothing,
    removeEventListener: nothing,
  }),
  ResizeObserver: class {
    observe = nothing
    unobserve = nothing
    disconnect = nothing
  },
})

function heightOf(this: HTMLElement): number {
  return isRow(this) ? rowHeight : screenHeight
}

function nothing(): void {
  // a screen would move; here there is none
}

// A ceiling, not a delay: the first page of a run loads its code on a machine busy with other tests.
configure({ asyncUtilTimeout: 10_000 })

afterEach(() => {
  cleanup()
  notifications.clean()
  window.history.replaceState(null, '', '/') // the query too: filters live there
})

/** Stands for the preload: `call` answers, `emit` says something unasked. */
export function connect(call: (name: string, input: unknown) => Promise<Reply>) {
  const listeners = new Set<(event: AppEvent) => void>()
  const onEvent = (listener: (event: AppEvent) => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  Object.assign(window, { app: { call: vi.fn(call), onEvent } })
  return { emit: (event: AppEvent) => act(() => [...listeners].map((tell) => tell(event))) }
}

/** Joins the window to a real back office; its events arrive as each call ends. */
export function connectOffice(office: Pick<Office, 'rawCall' | 'events'>) {
  let heard = office.events.length
  const { emit } = connect(async (name, input) => {
    const reply = await office.rawCall(name, input)
    const fresh = office.events.slice(heard)
    heard = office.events.length
    for (const event of fresh) emit(event)
    return reply
  })
}

/** One component or page with everything around it that it may rely on. */
export function renderPart(part: ReactElement, path = '/') {
  window.location.hash = path
  return render(<Providers env="test">{part}</Providers>)
}

/** The whole window at an address, on a real back office. */
export function renderApp(office: Pick<Office, 'rawCall' | 'events'>, path = '/') {
  connectOffice(office)
  return renderPart(<App />, path)
}

/** Finds the innermost element with these words, also where a number among them is kept unbroken. */
export const words = (text: string) => (_: string, element: Element | null) =>
  element?.textContent === text &&
  [...element.children].every((child) => child.textContent !== text)
