import { useAppQuery, useAppTask } from '@renderer/lib/api'
import { useSteadyBytes } from '@renderer/ui/use-steady-bytes'
import type { PrinterProfileId } from '@shared/features/calibration/calibration.ids'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { useEffect, useRef } from 'react'

interface Asked {
  readonly decisionId: DecisionId
  readonly printerId: PrinterProfileId | null
  readonly isDraft: boolean
  readonly isWanted: boolean
}

/**
 * The pages of a decision. Those of a draft come at once, as it is small; those of an issued one are
 * made by a task that reports how far it is and may be stopped, as it may have thousands.
 */
export function useSheetPreview({ decisionId, printerId, isDraft, isWanted }: Asked) {
  // Where people and collectives have designs of their own, a draft shows the first kind.
  const parts = useAppQuery('certificates.parts', { decisionId }, { enabled: isDraft })
  const draft = useAppQuery(
    'certificates.pdf',
    { decisionId, kind: parts.data?.[0]?.kind ?? null },
    { enabled: isDraft && isWanted && parts.data !== undefined },
  )
  const task = useAppTask('printing.preview')
  const { mutate, cancel } = task
  const stop = useRef(cancel)
  stop.current = cancel
  useEffect(() => {
    if (!isDraft && isWanted) mutate({ decisionId, printerId, awardIds: null })
  }, [mutate, decisionId, printerId, isDraft, isWanted])
  useEffect(() => () => void stop.current(), [])
  const bytes = useSteadyBytes(isDraft ? draft.data : task.data)
  return {
    bytes,
    error: isDraft ? draft.error : task.error,
    progress: task.isPending ? task.progress : null,
    isPending: task.isPending,
    stop: () => void cancel(),
  }
}
