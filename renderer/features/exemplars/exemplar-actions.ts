import { useAppCommand } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import type { MenuAction } from '@renderer/ui/MoreMenu'
import type { LocalDate } from '@shared/core/local-date'
import type { ExemplarCard } from '@shared/features/exemplars/exemplars.contract'
import { type ExemplarStep, exemplarSteps } from '@shared/features/exemplars/exemplars.kinds'
import { reasonNeeded } from '@shared/features/exemplars/exemplars.trail.rules'
import {
  IconArrowRight,
  IconFileText,
  IconPlayerPause,
  IconPlayerPlay,
  IconSwitchHorizontal,
} from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { exemplarsStrings as strings } from './exemplars.strings'

export const recordPath = (id: ExemplarCard['id']) => `/dien-hinh/ho-so/${id}`

/** What is being asked about one exemplar. */
export type Asked =
  | { readonly kind: 'move'; readonly card: ExemplarCard; readonly to: ExemplarStep }
  | { readonly kind: 'stop'; readonly card: ExemplarCard }

/** Moving is at once where no reason is needed, and asks where one is. */
export function useExemplarActions(today: LocalDate | undefined) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const [, navigate] = useLocation()
  const move = useAppCommand('exemplars.move')
  const resume = useAppCommand('exemplars.resume')
  const ask = (card: ExemplarCard, to: ExemplarStep) => setAsked({ kind: 'move', card, to })
  const moveTo = (card: ExemplarCard, to: ExemplarStep) => {
    if (to === card.step || card.stoppedOn !== null) return
    const isFree = reasonNeeded(card.step, to, card.missing.length > 0) === null
    if (isFree && today)
      move.mutate({ id: card.id, to, on: today, reason: '' }, { onError: showFailure })
    else ask(card, to)
  }
  const actionsOf = (card: ExemplarCard): readonly MenuAction[] => {
    const next = exemplarSteps.find((step) => step === card.step + 1)
    const open = {
      label: strings.open,
      icon: IconFileText,
      run: () => navigate(recordPath(card.id)),
    }
    if (card.stoppedOn !== null)
      return [
        open,
        {
          ...{ label: strings.resume, icon: IconPlayerPlay },
          run: () => resume.mutate({ id: card.id }, { onError: showFailure }),
        },
      ]
    return [
      open,
      ...(next
        ? [{ label: strings.next(next), icon: IconArrowRight, run: () => moveTo(card, next) }]
        : []),
      {
        ...{ label: strings.move, icon: IconSwitchHorizontal },
        run: () => ask(card, next ?? 4),
      },
      {
        ...{ label: strings.stop, icon: IconPlayerPause },
        run: () => setAsked({ kind: 'stop', card }),
      },
    ]
  }
  return { asked, close: () => setAsked(null), moveTo, actionsOf, open: recordPath }
}

export type ExemplarActions = ReturnType<typeof useExemplarActions>
