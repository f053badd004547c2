import { Button, Divider, Popover, Stack, Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { DayField } from '@renderer/ui/DayField'
import { addDays, LocalDate } from '@shared/core/local-date'
import type { MemorableDays } from '@shared/features/organisation/organisation.past.contract'
import { IconCalendarTime, IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { useToday } from './EffectFields'
import { pastStrings as strings } from './past.strings'

interface Props {
  readonly on: LocalDate | null
  readonly onChange: (day: LocalDate) => void
}

/** “Xem tại ngày”: a day typed or picked, or one of those on which much was changed. */
export function DayMenu({ on, onChange }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const go = (day: LocalDate) => {
    setIsOpen(false)
    onChange(day)
  }
  return (
    <Popover
      opened={isOpen}
      onChange={setIsOpen}
      position="bottom-end"
      shadow="md"
      trapFocus
      returnFocus
      width={340}
    >
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconCalendarTime size={18} stroke={1.75} aria-hidden />}
          rightSection={<IconChevronDown size={16} stroke={1.75} aria-hidden />}
          onClick={() => setIsOpen(!isOpen)}
        >
          {strings.open}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          <TypedDay on={on} onChange={go} />
          <QuickDays onChange={go} />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}

function TypedDay({ on, onChange }: Props) {
  const today = useToday()
  const [day, setDay] = useState(on)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (day) onChange(day)
      }}
    >
      <Stack gap="xs">
        <DayField
          data-autofocus
          label={strings.dayField}
          value={day}
          onChange={setDay}
          latest={today}
        />
        <Button type="submit" disabled={day === null}>
          {strings.show}
        </Button>
      </Stack>
    </form>
  )
}

function QuickDays({ onChange }: Pick<Props, 'onChange'>) {
  const today = useToday()
  const memorable = useAppQuery('organisation.memorableDays', {})
  if (!today) return null
  return (
    <>
      <Divider label={strings.quick} labelPosition="left" />
      <Stack gap={2}>
        {quickDays(today, memorable.data?.reorganisations ?? []).map(({ day, label }) => (
          <Button
            key={label}
            variant="subtle"
            size="compact-md"
            justify="flex-start"
            onClick={() => onChange(day)}
          >
            <Text size="sm" truncate>
              {label}
            </Text>
          </Button>
        ))}
      </Stack>
    </>
  )
}

/** The end of last year, then each reorganisation from both sides: its day, and the day before. */
function quickDays(today: LocalDate, reorganisations: MemorableDays['reorganisations']) {
  const endOfYear = LocalDate.parse(`${Number(today.slice(0, 4)) - 1}-12-31`)
  return [
    { day: endOfYear, label: strings.endOfYear(endOfYear) },
    ...reorganisations.slice(0, 3).flatMap(({ day, kinds }) => {
      const eve = addDays(day, -1)
      return [
        { day, label: strings.after({ day, kinds }) },
        { day: eve, label: strings.before({ day: eve, kinds }) },
      ]
    }),
  ]
}
