import { useLayoutEffect } from 'react'

const unsaved = new Set<symbol>()

/** True while any form on the screen holds changes that were not saved. */
export const hasUnsavedChanges = (): boolean => unsaved.size > 0

/**
 * To be called once a form is saved, before leaving for another page in the same breath: the form is
 * still on the screen then, and would be asked about.
 */
export const forgetUnsavedChanges = (): void => unsaved.clear()

/**
 * Marks this form as holding unsaved changes. Leaving the page then asks first; closing the window
 * is stopped by `beforeunload`, and the main process asks in its place.
 */
export function useUnsavedGuard(isDirty: boolean): void {
  // A layout effect: a form that is gone must not guard a redirect of the page that took its place.
  useLayoutEffect(() => {
    if (!isDirty) return
    const token = Symbol('unsaved form')
    unsaved.add(token)
    const onBeforeUnload = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', onBeforeUnload)
    return () => {
      unsaved.delete(token)
      window.removeEventListener('beforeunload', onBeforeUnload)
    }
  }, [isDirty])
}
