import { Select } from '@mantine/core'
import { type TargetStatus, targetStatuses } from '@shared/features/targets/targets.kinds'
import { targetStatusNames } from '@shared/features/targets/targets.strings'
import { targetListStrings as strings } from './targets.strings'

interface Props {
  readonly value: TargetStatus | null
  readonly onChange: (status: TargetStatus | null) => void
}

export const StatusSelect = ({ value, onChange }: Props) => (
  <Select
    aria-label={strings.status}
    placeholder={strings.anyStatus}
    clearable
    w={210}
    data={targetStatuses.map((status) => ({ value: status, label: targetStatusNames[status] }))}
    value={value}
    onChange={(status) => onChange(status as TargetStatus | null)}
  />
)
