import { useEffect } from 'react'
import { call } from './bridge'
import { showFailure } from './toasts'

/** The screen belongs to whoever uses this, as long as it is shown; what it stood in comes back then. */
export function useFullScreen(): void {
  useEffect(() => {
    const set = (isFull: boolean) => void call('app.setFullScreen', { isFull }).catch(showFailure)
    set(true)
    return () => set(false)
  }, [])
}
