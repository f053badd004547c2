import { Alert, Button, Group, Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import type { LocalDate } from '@shared/core/local-date'
import { IconCalendarTime } from '@tabler/icons-react'
import { pastStrings as strings } from './past.strings'

interface Props {
  readonly on: LocalDate
  readonly onBack: () => void
}

/** Nobody may take a past tree for today's: it says so, above everything, and leads back. */
export function PastBanner({ on, onBack }: Props) {
  const memorable = useAppQuery('organisation.memorableDays', {})
  const first = memorable.data?.firstRecorded ?? null
  return (
    <Alert
      color="cam"
      variant="light"
      py="xs"
      flex="none"
      icon={<IconCalendarTime stroke={1.75} aria-hidden />}
      role="status"
    >
      <Group justify="space-between" wrap="nowrap" gap="md">
        <div>
          <Text fw={500}>{strings.banner(on)}</Text>
          {first !== null && on < first && <Text size="sm">{strings.noRecordsBefore(first)}</Text>}
        </div>
        <Button variant="default" flex="none" onClick={onBack}>
          {strings.backToToday}
        </Button>
      </Group>
    </Alert>
  )
}
