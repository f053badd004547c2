import { hasUnsavedChanges } from '@renderer/lib/use-unsaved-guard'
import { confirmDiscard } from '@renderer/ui/confirm'
import { useCallback } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'

type Navigate = ReturnType<typeof useHashLocation>[1]

/**
 * Addresses live behind the `#`: the page itself is one file of the `app:` scheme. Leaving a form
 * with unsaved changes asks first.
 */
export function useGuardedLocation(): [string, Navigate] {
  const [location, navigate] = useHashLocation()
  const guarded = useCallback<Navigate>(
    (to, options) => {
      if (!hasUnsavedChanges()) return navigate(to, options)
      void confirmDiscard().then((mayLeave) => mayLeave && navigate(to, options))
    },
    [navigate],
  )
  return [location, guarded]
}

/** How links are written in the page; read by wouter. */
useGuardedLocation.hrefs = (href: string): string => `#${href}`
