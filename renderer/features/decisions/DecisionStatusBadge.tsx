import { StatusBadge, type StatusTone } from '@renderer/ui/StatusBadge'
import type { DecisionStatus } from '@shared/features/decisions/decisions.kinds'
import { decisionStatusNames } from '@shared/features/decisions/decisions.labels.strings'
import {
  type Icon,
  IconBan,
  IconPencil,
  IconReplace,
  IconRosetteDiscountCheck,
  IconSignature,
} from '@tabler/icons-react'

const looks: Readonly<Record<DecisionStatus, readonly [StatusTone, Icon]>> = {
  draft: ['cam', IconPencil],
  signing: ['xanhngoc', IconSignature],
  issued: ['luc', IconRosetteDiscountCheck],
  corrected: ['tim', IconReplace],
  revoked: ['do', IconBan],
}

export function DecisionStatusBadge({ status }: { readonly status: DecisionStatus }) {
  const [tone, icon] = looks[status]
  return (
    <StatusBadge tone={tone} icon={icon}>
      {decisionStatusNames[status]}
    </StatusBadge>
  )
}
