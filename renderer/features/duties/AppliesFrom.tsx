import { Select } from '@mantine/core'
import { showDay } from '@shared/core/local-date'
import type { DutyChanges } from '@shared/features/duties/duties.contract'
import type { PeriodKey } from '@shared/features/duties/duties.periods'
import { periodLabel } from '@shared/features/duties/duties.rule.strings'
import { dutyFormStrings as strings } from './duties.strings'

interface Props {
  readonly changes: DutyChanges
  readonly value: PeriodKey | null
  readonly onChange: (key: PeriodKey) => void
}

/** With which period another day begins: what is recorded before it stays on the day it was due. */
export function AppliesFrom({ changes, value, onChange }: Props) {
  return (
    <Select
      mt="sm"
      label={strings.appliesFrom}
      description={strings.appliesFromHint}
      allowDeselect={false}
      data={changes.periods.map(({ key, dueOn }) => ({
        value: key,
        label: strings.periodNow(periodLabel(key), showDay(dueOn)),
      }))}
      value={value}
      onChange={(key) => key !== null && onChange(key)}
    />
  )
}
