import { useLayoutEffect } from 'react'

/**
 * While `isOpen`, something stands over the page and has the focus; afterwards the focus goes back to
 * where it came from. The library does so for what it closes itself, not for what is taken away.
 */
export function useReturnFocus(isOpen: boolean): void {
  // Before the library moves the focus, and before the next dialog of a row asks where it came from.
  useLayoutEffect(() => {
    if (!isOpen) return
    const opener = openerOf(document.activeElement)
    return () => opener?.focus({ preventScroll: true })
  }, [isOpen])
}

/** An item of a menu is gone by then: the button of the menu stands for it. */
function openerOf(focused: Element | null): HTMLElement | null {
  const menu = focused?.closest('[role="menu"]')?.getAttribute('aria-labelledby')
  const opener = menu ? document.getElementById(menu) : focused
  return opener instanceof HTMLElement ? opener : null
}
