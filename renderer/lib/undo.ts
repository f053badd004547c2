import { useEffect } from 'react'
import { redoLast, undoLast } from './toasts'

const typingPlaces =
  'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]'

/**
 * What a key press asks for. In a text field the keys belong to the field, and while an input method
 * such as UniKey is composing no key is ours. Under an open dialog nothing is undone unseen.
 */
export function historyStepOf(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (event.isComposing || event.defaultPrevented || event.altKey || event.shiftKey) return null
  if (!event.ctrlKey && !event.metaKey) return null
  const target = event.target
  if (target instanceof Element && target.closest(typingPlaces)) return null
  if (document.querySelector('[role="dialog"][aria-modal="true"]')) return null
  const key = event.key.toLowerCase()
  return key === 'z' ? 'undo' : key === 'y' ? 'redo' : null
}

/** Ctrl+Z and Ctrl+Y for the whole window. */
export function useHistoryKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const step = historyStepOf(event)
      if (!step) return
      event.preventDefault()
      if (step === 'undo') undoLast()
      else redoLast()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
