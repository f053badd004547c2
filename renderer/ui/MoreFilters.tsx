import { Button, Popover, Stack } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { uiStrings as strings } from './ui.strings'

interface Props {
  /** How many of the filters inside are set. */
  readonly count: number
  readonly children: ReactNode
}

/** Filters that are needed less often, behind one button that says how many of them are at work. */
export function MoreFilters({ count, children }: Props) {
  return (
    <Popover position="bottom-start" width={280} shadow="md" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Button
          variant={count > 0 ? 'light' : 'default'}
          leftSection={<IconFilter size={16} stroke={1.75} aria-hidden />}
        >
          {count > 0 ? strings.moreFiltersSet(count) : strings.moreFilters}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">{children}</Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
