import { call } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import type { RequiredVote } from '@shared/features/council/council.results'
import type { RequiredStandard } from '@shared/features/council/council.rules'
import type { RoundId } from '@shared/features/nominations/nominations.ids'
import { useEffect, useEffectEvent, useState } from 'react'

/**
 * What the forms of the chosen round ask of the vote. Where that is true of every file, it is proposed
 * for the meeting at once; the clerk may change it back.
 */
export function useRequiredVote(
  roundId: RoundId | null,
  onProposed: (rule: RequiredStandard) => void,
): RequiredVote | null {
  const [required, setRequired] = useState<RequiredVote | null>(null)
  const take = useEffectEvent((found: RequiredVote | null) => {
    setRequired(found)
    if (!found?.isEverybody) return
    const { mode, threshold, base } = found
    onProposed({ mode, threshold, base })
  })
  useEffect(() => {
    setRequired(null)
    if (roundId === null) return
    let isChosen = true
    call('council.required', { roundId })
      .then((found) => isChosen && take(found))
      .catch(showFailure)
    return () => {
      isChosen = false
    }
  }, [roundId])
  return required
}
