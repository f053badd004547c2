import { StatusBadge, type StatusTone } from '@renderer/ui/StatusBadge'
import type { UnitState } from '@shared/features/duties/duties.kinds'
import { stateNames } from '@shared/features/duties/duties.strings'
import {
  type Icon,
  IconAlertTriangle,
  IconArrowBackUp,
  IconCalendar,
  IconCheck,
  IconChecks,
  IconCircleMinus,
  IconClockExclamation,
  IconUserOff,
} from '@tabler/icons-react'

export const stateLooks: Readonly<
  Record<UnitState, { readonly tone: StatusTone; readonly icon: Icon }>
> = {
  overdue: { tone: 'do', icon: IconAlertTriangle },
  'due-soon': { tone: 'cam', icon: IconClockExclamation },
  'not-due': { tone: 'xam', icon: IconCalendar },
  returned: { tone: 'tim', icon: IconArrowBackUp },
  submitted: { tone: 'lam', icon: IconCheck },
  accepted: { tone: 'luc', icon: IconChecks },
  excused: { tone: 'xam', icon: IconCircleMinus },
  ended: { tone: 'xam', icon: IconUserOff },
}

export function UnitStateBadge({ state }: { readonly state: UnitState }) {
  return <StatusBadge {...stateLooks[state]}>{stateNames[state]}</StatusBadge>
}
