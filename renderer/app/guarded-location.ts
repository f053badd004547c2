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
      const address = withOwnQuery(to)
      if (!hasUnsavedChanges()) return navigate(address, options)
      void confirmDiscard().then((mayLeave) => mayLeave && navigate(address, options))
    },
    [navigate],
  )
  return [location, guarded]
}

/** An address without a query has none: the library would keep that of the page before. */
const withOwnQuery = (to: string) => (to.includes('?') ? to : `${to}?`)

/** How links are written in the page; read by wouter. */
useGuardedLocation.hrefs = (href: string): string => `#${href}`
