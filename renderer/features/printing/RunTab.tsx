import { useAppQuery } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { OpenRun } from './OpenRun'
import { StartPane } from './StartPane'

interface Props {
  readonly decisionId: DecisionId
  readonly isDraft: boolean
}

/** The run that is open, which comes first after a crash too; else what could be printed now. */
export function RunTab({ decisionId, isDraft }: Props) {
  const runs = useAppQuery('printing.runs', { decisionId }, { enabled: !isDraft })
  const open = runs.data?.findLast(({ state }) => state === 'open')
  if (!isDraft && runs.isPending) return null
  if (runs.error) return <ErrorNotice error={runs.error} />
  return open ? (
    <OpenRun key={open.id} runId={open.id} />
  ) : (
    <StartPane decisionId={decisionId} isDraft={isDraft} />
  )
}
