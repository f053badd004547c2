import { assertNever } from '@shared/core/assert-never'
import type { AppEvent } from '@shared/ipc/events'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { followTasks } from './running-tasks'
import { clearToasts, isReversingNow, tellChange, undoLast } from './toasts'

/** What the clerk is told about an event; nothing when the screen itself shows it. */
function announce(event: AppEvent): void {
  switch (event.kind) {
    case 'data-changed': {
      if (isReversingNow()) return
      tellChange(event.change.sentence, event.change.undoable ? undoLast : undefined)
      return
    }
    case 'task-progress':
    case 'task-ended':
      return
    case 'workspace-changed':
      clearToasts() // their buttons would undo in the wrong data
      return
    default:
      assertNever(event, 'app event')
  }
}

/** The one subscription to the back office: re-reads, job list and toasts all follow from it. */
export function useAppEvents(): void {
  const queryClient = useQueryClient()
  useEffect(
    () =>
      window.app.onEvent((event) => {
        followTasks(event)
        announce(event)
        if (event.kind === 'task-progress') return
        // Another set of data: nothing of the old one may stay on the screen, not for a moment.
        if (event.kind === 'workspace-changed') void queryClient.resetQueries()
        else void queryClient.invalidateQueries()
      }),
    [queryClient],
  )
}
