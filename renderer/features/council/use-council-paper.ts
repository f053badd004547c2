import { useAppTask } from '@renderer/lib/api'
import { showDone } from '@renderer/lib/toasts'
import type { BallotSize, CouncilPaper } from '@shared/features/council/council.kinds'
import type { Meeting } from '@shared/features/council/council.results'
import { useState } from 'react'
import { paperNames, paperStrings as strings } from './council.strings'

interface Shown {
  readonly pdf: Uint8Array
  readonly title: string
}

/** Papers that can be had as Word, too. */
export type MinutesPaper = Extract<CouncilPaper, 'minutes' | 'count-minutes'>

/** Which ballots, on what sheet. */
export interface BallotChoice {
  readonly size: BallotSize
  readonly from: number
  readonly to: number | null
}

/** A paper of the meeting on its way to the printer. */
export function useCouncilPaper({ id }: Pick<Meeting, 'id'>) {
  const [shown, setShown] = useState<Shown | null>(null)
  const task = useAppTask('council.paper')
  const word = useAppTask('council.saveMinutes')
  return {
    shown,
    close: () => setShown(null),
    isBusy: task.isPending || word.isPending,
    error: task.error ?? word.error,
    saveWord: (paper: MinutesPaper) =>
      word.mutate(
        { id, paper },
        { onSuccess: ({ name }) => void (name !== null && showDone(strings.saved(name))) },
      ),
    show: (paper: CouncilPaper, ballots?: BallotChoice) =>
      task.mutate(
        { id, paper, ...ballots },
        { onSuccess: (pdf: Uint8Array) => setShown({ pdf, title: paperNames[paper] }) },
      ),
  }
}

export type CouncilPaperShown = ReturnType<typeof useCouncilPaper>
