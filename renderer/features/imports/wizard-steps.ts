import { call } from '@renderer/lib/api'
import type { ImportSessionId } from '@shared/features/imports/imports.ids'
import type { ImportTarget } from '@shared/features/imports/imports.kinds'
import type { ImportState } from '@shared/features/imports/imports.reports'
import type { RoundId } from '@shared/features/nominations/nominations.ids'

export const stepNames = ['file', 'sheets', 'columns', 'match', 'check', 'result'] as const
export type StepName = (typeof stepNames)[number]

export interface NextStep {
  readonly step: StepName
  /** Steps in between that had nothing to decide. */
  readonly passed: readonly StepName[]
}

/** What the page that led here wants. */
export interface Purpose {
  readonly target: ImportTarget | null
  readonly roundId: RoundId | null
}

export interface Opened {
  readonly sessionId: ImportSessionId
  readonly start: NextStep
}

/** What every step is given. */
export interface StepProps {
  readonly state: ImportState
  readonly onNext: () => void
  readonly isMoving: boolean
  /** Why the next step could not be reached. */
  readonly error: Error | null
  readonly onBack: () => void
  readonly onLeave: () => void
}

/** The next step that needs the clerk; the check always does. */
export async function nextStep(sessionId: ImportSessionId, after: StepName): Promise<NextStep> {
  const passed: StepName[] = []
  const state = await call('imports.state', { sessionId })
  if (after === 'file') {
    if (!state.isSheetsClear) return { step: 'sheets', passed }
    passed.push('sheets')
  }
  if (after === 'file' || after === 'sheets') {
    if (!state.isMappingClear) return { step: 'columns', passed }
    passed.push('columns')
  }
  if (after !== 'match') {
    const { openTotal } = await call('imports.match', { sessionId })
    if (openTotal > 0) return { step: 'match', passed }
    passed.push('match')
  }
  return { step: 'check', passed }
}
