import { StatusBadge, type StatusTone } from '@renderer/ui/StatusBadge'
import type { Validity } from '@shared/features/directives/directives.kinds'
import { validityNames } from '@shared/features/directives/directives.strings'
import {
  type Icon,
  IconCircleCheck,
  IconCircleHalf2,
  IconCircleOff,
  IconReplace,
} from '@tabler/icons-react'

const looks: Readonly<Record<Validity, readonly [StatusTone, Icon]>> = {
  'in-force': ['luc', IconCircleCheck],
  'partly-replaced': ['cam', IconCircleHalf2],
  replaced: ['do', IconReplace],
  ended: ['xam', IconCircleOff],
}

export function ValidityBadge({ validity }: { readonly validity: Validity }) {
  const [tone, icon] = looks[validity]
  return (
    <StatusBadge tone={tone} icon={icon}>
      {validityNames[validity]}
    </StatusBadge>
  )
}
