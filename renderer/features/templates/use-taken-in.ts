import { useAppTask } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { useEffect } from 'react'

/** What Word saved is kept in the data when the page is opened, and when the clerk comes back. */
export function useTakenIn() {
  const { mutate } = useAppTask('templates.takeIn')
  useEffect(() => {
    const takeIn = () => mutate({}, { onError: showFailure })
    takeIn()
    window.addEventListener('focus', takeIn)
    return () => window.removeEventListener('focus', takeIn)
  }, [mutate])
  return () => mutate({}, { onError: showFailure })
}
