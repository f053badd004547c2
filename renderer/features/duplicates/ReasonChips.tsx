import { Group } from '@mantine/core'
import { StatusBadge } from '@renderer/ui/StatusBadge'
import { doubts, type LikenessReason } from '@shared/features/duplicates/duplicates.rules'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { reasonWords } from './duplicates.strings'

/** Why they look alike; what speaks against it stands apart in colour and sign. */
export function ReasonChips({ reasons }: { readonly reasons: readonly LikenessReason[] }) {
  return (
    <Group gap={6}>
      {reasons.map((reason) => {
        const isDoubt = doubts.includes(reason)
        return (
          <StatusBadge
            key={reason}
            tone={isDoubt ? 'cam' : 'lam'}
            icon={isDoubt ? IconAlertTriangle : IconCheck}
          >
            {reasonWords[reason]}
          </StatusBadge>
        )
      })}
    </Group>
  )
}
