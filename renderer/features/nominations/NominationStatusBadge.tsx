import { StatusBadge, type StatusTone } from '@renderer/ui/StatusBadge'
import type { NominationStatus } from '@shared/features/nominations/nominations.kinds'
import { nominationStatusNames } from '@shared/features/nominations/nominations.strings'
import {
  type Icon,
  IconArrowBackUp,
  IconArrowUpRight,
  IconAward,
  IconCertificate,
  IconCheck,
  IconCircleCheck,
  IconClock,
  IconFileArrowRight,
  IconPencil,
  IconPlayerEject,
  IconSearch,
  IconSignature,
  IconX,
} from '@tabler/icons-react'

const looks: Readonly<Record<NominationStatus, readonly [StatusTone, Icon]>> = {
  draft: ['xam', IconPencil],
  submitted: ['lam', IconFileArrowRight],
  screening: ['xanhngoc', IconSearch],
  eligible: ['xanhngoc', IconCheck],
  waiting: ['tim', IconClock],
  passed: ['luc', IconCircleCheck],
  signing: ['tim', IconSignature],
  decided: ['vang', IconCertificate],
  awarded: ['vang', IconAward],
  returned: ['cam', IconArrowBackUp],
  ineligible: ['do', IconX],
  failed: ['do', IconX],
  forwarded: ['lam', IconArrowUpRight],
  withdrawn: ['xam', IconPlayerEject],
}

export const statusIcon = (status: NominationStatus): Icon => looks[status][1]

export function NominationStatusBadge({ status }: { readonly status: NominationStatus }) {
  const [tone, icon] = looks[status]
  return (
    <StatusBadge tone={tone} icon={icon}>
      {nominationStatusNames[status]}
    </StatusBadge>
  )
}
