import { useAppCommand } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { confirm } from '@renderer/ui/confirm'
import { AppError } from '@shared/core/app-error'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import type { NominationStatus } from '@shared/features/nominations/nominations.kinds'
import { needsReason } from '@shared/features/nominations/nominations.rules'
import { useState } from 'react'
import { nominationsStrings as strings } from './nominations.strings'

/** What has to be asked before the move can be made. */
export interface AskedMove {
  readonly ids: readonly NominationId[]
  readonly status: NominationStatus
  /** Why an override is asked for: the office's own sentence. */
  readonly sentence: string | null
}

/** Moves and removals of any number of nominations, with the question each of them needs. */
export function useNominationMoves(onDone: () => void) {
  const setStatus = useAppCommand('nominations.setStatus')
  const remove = useAppCommand('nominations.remove')
  const [asked, setAsked] = useState<AskedMove | null>(null)

  const move = (ids: readonly NominationId[], status: NominationStatus) => {
    if (needsReason(status) || status === 'forwarded')
      return setAsked({ ids, status, sentence: null })
    setStatus.mutate(
      { ids: [...ids], status },
      {
        onSuccess: onDone,
        onError: (error) => {
          const isWarned = error instanceof AppError && error.code === 'nominations.overrideMissing'
          if (isWarned) setAsked({ ids, status, sentence: error.message })
          else showFailure(error)
        },
      },
    )
  }
  const askAndRemove = async (ids: readonly NominationId[]) => {
    const question = { title: strings.remove, confirmLabel: strings.remove, isDangerous: true }
    if (await confirm({ ...question, effect: strings.removeEffect(ids.length) }))
      remove.mutate({ ids: [...ids] }, { onSuccess: onDone, onError: showFailure })
  }
  return {
    move,
    remove: (ids: readonly NominationId[]) => void askAndRemove(ids),
    isBusy: setStatus.isPending || remove.isPending,
    asked,
    answered: (isMade: boolean) => {
      setAsked(null)
      if (isMade) onDone()
    },
  }
}

export type NominationMoves = ReturnType<typeof useNominationMoves>
