import { useAppQuery, useAppTask } from '@renderer/lib/api'
import { useSteadyBytes } from '@renderer/ui/use-steady-bytes'
import type { PrinterProfileId } from '@shared/features/calibration/calibration.ids'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import type { SubjectKind } from '@shared/features/nominations/nominations.kinds'
import { useEffect, useRef } from 'react'

interface Asked {
  readonly decisionId: DecisionId
  readonly printerId: PrinterProfileId | null
  readonly isDraft: boolean
  readonly isWanted: boolean
  /** null: the first, or only, kind. */
  readonly kind: SubjectKind | null
}

/**
 * The pages of a decision. Those of a draft come at once, as it is small; those of an issued one are
 * made by a task that reports how far it is and may be stopped, as it may have thousands.
 */
export function useSheetPreview({ decisionId, printerId, isDraft, isWanted, kind }: Asked) {
  const draft = useAppQuery(
    'certificates.pdf',
    { decisionId, kind },
    { enabled: isDraft && isWanted },
  )
  const task = useAppTask('printing.preview')
  const { mutate, cancel } = task
  const stop = useRef(cancel)
  stop.current = cancel
  useEffect(() => {
    if (!isDraft && isWanted) mutate({ decisionId, printerId, awardIds: null, kind })
  }, [mutate, decisionId, printerId, isDraft, isWanted, kind])
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
