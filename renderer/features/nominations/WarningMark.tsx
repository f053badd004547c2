import { Tooltip } from '@mantine/core'
import { StatusBadge } from '@renderer/ui/StatusBadge'
import type { NominationRow } from '@shared/features/nominations/nominations.contract'
import { nominationsStrings as words } from '@shared/features/nominations/nominations.strings'
import { IconAlertTriangle, IconMessageCheck } from '@tabler/icons-react'
import { nominationsStrings as strings } from './nominations.strings'

/** Warns until somebody has said why; the reason, like the warning, is a pointer's rest away. */
export function WarningMark({ row }: { readonly row: NominationRow }) {
  if (row.warnings.length === 0) return null
  const isExplained = row.overrideReason !== ''
  const lines = row.warnings.map(words.warningLine)
  return (
    <Tooltip
      multiline
      w={380}
      label={isExplained ? [...lines, row.overrideReason].join('\n') : lines.join('\n')}
      styles={{ tooltip: { whiteSpace: 'pre-line' } }}
    >
      <span>
        <StatusBadge
          tone={isExplained ? 'xam' : 'cam'}
          icon={isExplained ? IconMessageCheck : IconAlertTriangle}
        >
          {isExplained ? strings.explained : strings.warned(row.warnings.length)}
        </StatusBadge>
      </span>
    </Tooltip>
  )
}
