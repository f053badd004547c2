import { useEffect } from 'react'

interface Keys {
  /** Something else over the page has the keys. */
  readonly isOff: boolean
  /** −1: the nominee before; 1: the one after. */
  readonly onStep: (by: -1 | 1) => void
  readonly onPresent: () => void
}

/** Page Up and Page Down walk through the agenda from wherever the focus is; F11 presents. */
export function useMeetingKeys({ isOff, onStep, onPresent }: Keys): void {
  useEffect(() => {
    if (isOff) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.ctrlKey || event.altKey || isInDialog(event.target)) return
      const step = event.key === 'PageUp' ? -1 : event.key === 'PageDown' ? 1 : null
      if (step === null && event.key !== 'F11') return
      event.preventDefault()
      if (step === null) onPresent()
      else onStep(step)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [isOff, onStep, onPresent])
}

/** A dialog over the page scrolls by the same keys. */
const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"]') !== null
