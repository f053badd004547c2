import { StatusBadge, type StatusTone } from '@renderer/ui/StatusBadge'
import type { CycleState } from '@shared/features/cycle/cycle.kinds'
import { cycleStateNames } from '@shared/features/cycle/cycle.strings'
import {
  type Icon,
  IconAlertTriangle,
  IconCheck,
  IconChecks,
  IconCircle,
  IconPlayerPlay,
  IconX,
} from '@tabler/icons-react'

export const cycleLooks: Readonly<
  Record<CycleState, { readonly icon: Icon; readonly tone: StatusTone }>
> = {
  done: { icon: IconCheck, tone: 'luc' },
  proven: { icon: IconChecks, tone: 'luc' },
  late: { icon: IconAlertTriangle, tone: 'cam' },
  next: { icon: IconPlayerPlay, tone: 'lam' },
  coming: { icon: IconCircle, tone: 'xam' },
  dropped: { icon: IconX, tone: 'xam' },
}

export function CycleStateBadge({ state }: { readonly state: CycleState }) {
  const { icon, tone } = cycleLooks[state]
  return (
    <StatusBadge tone={tone} icon={icon}>
      {cycleStateNames[state]}
    </StatusBadge>
  )
}
