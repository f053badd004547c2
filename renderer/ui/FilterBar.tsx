import { Button, Group, Text } from '@mantine/core'
import { IconFilterOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { uiStrings as strings } from './ui.strings'

interface Props {
  /** Search field and filters, in the order they are used. */
  readonly children: ReactNode
  /** Rows that pass the filters. */
  readonly count?: number
  /** There are more than `count`, which is as far as was counted. */
  readonly isMore?: boolean
  /** Beside the count: what concerns the columns, not the rows. */
  readonly aside?: ReactNode
  /** Given only while a filter is set. */
  readonly onClear?: (() => void) | undefined
}

/** The line above a table: filters on the left, how many rows remain on the right. */
export function FilterBar({ children, count, isMore = false, aside, onClear }: Props) {
  return (
    <Group justify="space-between" gap="sm" role="search">
      <Group gap="xs" flex="1 1 auto">
        {children}
        {onClear && (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconFilterOff size={16} stroke={1.75} aria-hidden />}
            onClick={onClear}
          >
            {strings.clearFilters}
          </Button>
        )}
      </Group>
      <Group gap="xs" wrap="nowrap">
        {count !== undefined && (
          <Text size="sm" c="dimmed" className="figures" aria-live="polite">
            {strings.rows(count, isMore)}
          </Text>
        )}
        {aside}
      </Group>
    </Group>
  )
}
