import { Alert, Button, Group, Text } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { showWeekdayAndDay, weekdayNames } from '@shared/core/vietnamese-weekdays'
import type { Cycle } from '@shared/features/cycle/cycle.contract'
import { IconCalendarExclamation } from '@tabler/icons-react'
import { cycleStrings as strings } from './cycle.strings'

/** That 17/01 is no working day (Saturday in 2026, Sunday in 2027), and the day before that is one. */
export function RestDayNotice({ cycle }: { readonly cycle: Cycle }) {
  const move = useAppCommand('cycle.moveCeremony')
  const { restDay, isOnRestDay, year, steps } = cycle
  if (restDay === null) return null
  const ceremony = steps.find(({ key }) => key === 'ceremony')
  if (!ceremony || ceremony.state === 'done' || ceremony.state === 'dropped') return null
  const proposed = showWeekdayAndDay(restDay.proposed)
  return (
    <Alert
      variant="light"
      color="vang"
      p="8px 12px"
      icon={<IconCalendarExclamation size={18} stroke={1.75} aria-hidden />}
    >
      <Group justify="space-between" gap="sm">
        <Text size="sm" c="vang.8">
          <strong>{strings.restDay(weekdayNames[restDay.weekday])}.</strong>{' '}
          {isOnRestDay
            ? strings.restSentence(proposed)
            : strings.restMoved(showWeekdayAndDay(ceremony.day))}
        </Text>
        {isOnRestDay && ceremony.eventId !== null && (
          <Button
            variant="default"
            size="compact-sm"
            loading={move.isPending}
            onClick={() => move.mutate({ year }, { onError: showFailure })}
          >
            {strings.move(restDay.proposed)}
          </Button>
        )}
      </Group>
    </Alert>
  )
}
