import { StatusBadge, type StatusTone } from '@renderer/ui/StatusBadge'
import type { WorkState } from '@shared/features/works/works.kinds'
import { workStateNames } from '@shared/features/works/works.strings'
import {
  type Icon,
  IconAlertTriangle,
  IconBan,
  IconChecks,
  IconCircleDashed,
  IconProgress,
} from '@tabler/icons-react'
import { worksStrings as strings } from './works.strings'

const looks: Readonly<Record<WorkState, readonly [StatusTone, Icon]>> = {
  planned: ['xam', IconCircleDashed],
  doing: ['xanhngoc', IconProgress],
  done: ['luc', IconChecks],
  dropped: ['xam', IconBan],
}

interface Props {
  readonly state: WorkState
  readonly isLate: boolean
}

/** How far an item has come; late says so before anything else. */
export function WorkStateBadge({ state, isLate }: Props) {
  if (isLate)
    return (
      <StatusBadge tone="do" icon={IconAlertTriangle}>
        {strings.late}
      </StatusBadge>
    )
  const [tone, icon] = looks[state]
  return (
    <StatusBadge tone={tone} icon={icon}>
      {workStateNames[state]}
    </StatusBadge>
  )
}
