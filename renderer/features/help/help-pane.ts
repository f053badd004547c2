import { useEffect, useSyncExternalStore } from 'react'

let isOpen = false
/** Where the keyboard was before; it goes back there. */
let cameFrom: Element | null = null
const listeners = new Set<() => void>()

function set(open: boolean): void {
  if (open) cameFrom = document.activeElement
  isOpen = open
  for (const listener of listeners) listener()
  if (!open && cameFrom instanceof HTMLElement) cameFrom.focus({ preventScroll: true })
}

export const toggleHelp = (): void => set(!isOpen)
export const closeHelp = (): void => set(false)

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useIsHelpOpen = (): boolean => useSyncExternalStore(subscribe, () => isOpen)

/** F1 opens the help from anywhere, also from within a dialog, and closes it again. */
export function useHelpKey(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F1' || event.isComposing) return
      event.preventDefault()
      toggleHelp()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
      isOpen = false
    }
  }, [])
}
