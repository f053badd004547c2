import { Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import type { PartialDate } from '@shared/core/partial-date'
import { lunarInWords, lunarOf } from '@shared/core/vietnamese-lunar'
import { weekdayNames, weekdayOf } from '@shared/core/vietnamese-weekdays'
import { isExact, yearOf } from '@shared/features/calendar/calendar.rules'
import { isWeekend, isWorkingDay, workCalendarOf } from '@shared/features/holidays/holidays.rules'
import { publicDayName } from '@shared/features/holidays/holidays.strings'
import { eventStrings as strings } from './calendar.strings'

/** Under the day while it is typed: its weekday and lunar date, and whether offices work on it. */
export function DayNote({ date }: { readonly date: PartialDate | null }) {
  const day = date !== null && isExact(date) ? date : null
  const year = day === null ? 2000 : yearOf(day)
  const isKnown = day !== null && year >= 1945 && year <= 2199
  const holidays = useAppQuery('holidays.year', { year }, { enabled: isKnown, keepPrevious: true })
  if (day === null) {
    return (
      <Text size="sm" c="dimmed">
        {strings.startsOnHint}
      </Text>
    )
  }
  const lunar = lunarOf(day)
  const days = holidays.data?.days ?? []
  const mark = days.find((each) => each.day === day)
  const isFree = !isWorkingDay(day, workCalendarOf(days))
  const reason = mark ? publicDayName(mark) : isWeekend(day) ? strings.weekend : ''
  return (
    <Text size="sm" c="dimmed">
      {weekdayNames[weekdayOf(day)]}. {lunar !== null && strings.lunar(lunarInWords(lunar))}{' '}
      {isFree && reason !== '' && (
        <Text component="span" c="cam.7" fw={500}>
          {strings.notWorking(reason)}
        </Text>
      )}
    </Text>
  )
}
