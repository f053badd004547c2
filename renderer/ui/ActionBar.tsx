import { Button, Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './ActionBar.module.css'
import { uiStrings as strings } from './ui.strings'

interface Props {
  /** Rows that are selected; with none the bar is gone. */
  readonly count: number
  readonly onClear: () => void
  /** Buttons for what can be done to all of them at once. */
  readonly children: ReactNode
}

/** What can be done to the selected rows, under the table; from the left, since toasts come up on the right. */
export function ActionBar({ count, onClear, children }: Props) {
  if (count === 0) return null
  return (
    <div className={classes.bar} role="toolbar" aria-label={strings.selected(count)}>
      <Group gap="xs" wrap="nowrap">
        <Text fw={600} className="figures" aria-live="polite">
          {strings.selected(count)}
        </Text>
        <Button variant="subtle" size="compact-sm" onClick={onClear}>
          {strings.clearSelection}
        </Button>
      </Group>
      <Group gap="xs">{children}</Group>
    </div>
  )
}
