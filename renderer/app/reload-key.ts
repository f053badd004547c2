import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'

/** F5 reads the data again; reloading the page itself would lose what is being typed. */
export function useReloadKey(): void {
  const queryClient = useQueryClient()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F5') return
      event.preventDefault()
      void queryClient.invalidateQueries()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [queryClient])
}
