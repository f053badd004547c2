import { StatusBadge } from '@renderer/ui/StatusBadge'
import type { Framework } from '@shared/features/frameworks/frameworks.contract'
import { IconLock, IconPencil, IconVersions } from '@tabler/icons-react'
import { frameworksStrings as strings } from './frameworks.strings'

type State = Pick<Framework, 'isInForce' | 'isLatest'>

/** Whether it may change: what a campaign was launched by is kept as it was. */
export function FrameworkStateBadge({ framework }: { readonly framework: State }) {
  if (framework.isInForce)
    return (
      <StatusBadge tone="xanhngoc" icon={IconLock}>
        {strings.inForce}
      </StatusBadge>
    )
  if (!framework.isLatest)
    return (
      <StatusBadge tone="xam" icon={IconVersions}>
        {strings.superseded}
      </StatusBadge>
    )
  return (
    <StatusBadge tone="lam" icon={IconPencil}>
      {strings.free}
    </StatusBadge>
  )
}
