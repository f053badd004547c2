import { StatusBadge, type StatusTone } from '@renderer/ui/StatusBadge'
import type { TargetStatus } from '@shared/features/targets/targets.kinds'
import { targetStatusNames } from '@shared/features/targets/targets.strings'
import {
  type Icon,
  IconAlertTriangle,
  IconCheck,
  IconChecks,
  IconCircleDashed,
  IconProgress,
  IconX,
} from '@tabler/icons-react'

const looks: Readonly<Record<TargetStatus, readonly [StatusTone, Icon]>> = {
  'no-figure': ['xam', IconCircleDashed],
  'under-way': ['xanhngoc', IconProgress],
  'at-risk': ['cam', IconAlertTriangle],
  reached: ['luc', IconCheck],
  exceeded: ['lam', IconChecks],
  missed: ['do', IconX],
}

export function TargetStatusBadge({ status }: { readonly status: TargetStatus }) {
  const [tone, icon] = looks[status]
  return (
    <StatusBadge tone={tone} icon={icon}>
      {targetStatusNames[status]}
    </StatusBadge>
  )
}
