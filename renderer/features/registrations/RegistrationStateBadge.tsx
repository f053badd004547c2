import { StatusBadge, type StatusTone } from '@renderer/ui/StatusBadge'
import type {
  RegistrationOutcome,
  RegistrationState,
} from '@shared/features/registrations/registrations.kinds'
import {
  registrationOutcomeNames,
  stateName,
} from '@shared/features/registrations/registrations.strings'
import {
  type Icon,
  IconAlertCircle,
  IconCheck,
  IconCircleCheck,
  IconCircleDashed,
  IconHourglass,
  IconMoodEmpty,
  IconTrendingUp,
  IconX,
} from '@tabler/icons-react'

const looks: Readonly<Record<RegistrationState, readonly [StatusTone, Icon]>> = {
  submitted: ['lam', IconHourglass],
  'needs-more': ['cam', IconAlertCircle],
  approved: ['luc', IconCircleCheck],
  declined: ['xam', IconMoodEmpty],
}

/** null: nothing handed in. */
export function RegistrationStateBadge({ state }: { readonly state: RegistrationState | null }) {
  const [tone, icon] = state === null ? (['xam', IconCircleDashed] as const) : looks[state]
  return (
    <StatusBadge tone={tone} icon={icon}>
      {stateName(state)}
    </StatusBadge>
  )
}

const outcomeLooks: Readonly<Record<RegistrationOutcome, readonly [StatusTone, Icon]>> = {
  exceeded: ['vang', IconTrendingUp],
  met: ['luc', IconCheck],
  partly: ['cam', IconAlertCircle],
  'not-met': ['do', IconX],
}

export function RegistrationOutcomeBadge({ outcome }: { readonly outcome: RegistrationOutcome }) {
  const [tone, icon] = outcomeLooks[outcome]
  return (
    <StatusBadge tone={tone} icon={icon}>
      {registrationOutcomeNames[outcome]}
    </StatusBadge>
  )
}
