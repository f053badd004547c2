import { StatusBadge, type StatusTone } from '@renderer/ui/StatusBadge'
import type { PledgeStatus } from '@shared/features/pledges/pledges.kinds'
import { pledgeStatusNames } from '@shared/features/pledges/pledges.strings'
import {
  type Icon,
  IconCircleDashed,
  IconClipboardCheck,
  IconHourglass,
  IconSignature,
} from '@tabler/icons-react'

const looks: Readonly<Record<PledgeStatus, readonly [StatusTone, Icon]>> = {
  draft: ['xam', IconCircleDashed],
  waiting: ['cam', IconHourglass],
  signed: ['luc', IconSignature],
  evaluated: ['lam', IconClipboardCheck],
}

export function PledgeStatusBadge({ status }: { readonly status: PledgeStatus }) {
  const [tone, icon] = looks[status]
  return (
    <StatusBadge tone={tone} icon={icon}>
      {pledgeStatusNames[status]}
    </StatusBadge>
  )
}
