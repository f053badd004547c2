import { backUpAddress } from '@renderer/features/backups/backup-address'
import { useEffect } from 'react'
import { useLocation } from 'wouter'

/** Ctrl+B begins a backup from wherever the clerk is; under an open dialog it waits its turn. */
export function useBackupKey(): void {
  const [, navigate] = useLocation()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.altKey || event.shiftKey) return
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'b') return
      event.preventDefault()
      if (!document.querySelector('[role="dialog"][aria-modal="true"]')) navigate(backUpAddress)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [navigate])
}
