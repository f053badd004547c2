import { clearOldToasts } from '@renderer/lib/toasts'
import { useEffect, useRef } from 'react'

/**
 * A new page begins at its heading, for the keyboard and for those who hear the screen: what was
 * pressed to come here is often gone, and the focus would fall to nothing.
 */
export function useArrival(location: string): void {
  const from = useRef(location)
  useEffect(() => {
    if (from.current === location) return // the window was just opened: nothing was left behind
    from.current = location
    clearOldToasts()
    return keepAtHeading()
  }, [location])
}

/** Pages read their code and data first, so the heading may come later, or come anew. */
function keepAtHeading(): () => void {
  let place = document.activeElement
  const follow = () => {
    const active = document.activeElement
    if (active !== place && active !== document.body) return // a field of the page took it
    const heading = document.querySelector<HTMLElement>('main h1')
    if (!heading || heading === active || isDialogOpen()) return
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
    // The page before stays, hidden, until the code of the next is read: its heading takes no focus.
    if (document.activeElement === heading) place = heading
  }
  const observer = new MutationObserver(follow)
  observer.observe(document.body, { childList: true, subtree: true })
  const act = new AbortController()
  const stop = () => {
    observer.disconnect()
    act.abort()
  }
  for (const event of ['keydown', 'pointerdown'])
    window.addEventListener(event, stop, { capture: true, signal: act.signal })
  follow()
  return stop
}

const isDialogOpen = () => document.querySelector('[role="dialog"][aria-modal="true"]') !== null
