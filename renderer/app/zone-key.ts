import { useEffect } from 'react'

/** The parts of the window, in the order in which F6 goes round them. */
const zones = ['nav', 'header', 'main', '[data-help-pane]'] as const

/** F6 takes the keyboard to the next part of the window, Shift+F6 back; under a dialog it rests. */
export function useZoneKey(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.isComposing || event.ctrlKey || event.altKey) return
      event.preventDefault()
      if (document.querySelector('[role="dialog"][aria-modal="true"]')) return
      goRound(event.shiftKey ? -1 : 1)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}

function goRound(by: 1 | -1): void {
  const shown = zones.flatMap((zone) => document.querySelector<HTMLElement>(zone) ?? [])
  const at = shown.findIndex((zone) => zone.contains(document.activeElement))
  const next = shown[(at + by + shown.length) % shown.length]
  const first = next?.querySelector<HTMLElement>(
    'a[href], button:not([disabled]), input:not([disabled]), [tabindex="0"]',
  )
  ;(first ?? next)?.focus({ preventScroll: true })
}
