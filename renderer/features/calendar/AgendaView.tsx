import { Button, Text, Title } from '@mantine/core'
import { EmptyState } from '@renderer/ui/EmptyState'
import { addDays, daysBetween, type LocalDate } from '@shared/core/local-date'
import { lunarOf, lunarWithYear } from '@shared/core/vietnamese-lunar'
import { showWeekdayAndDay } from '@shared/core/vietnamese-weekdays'
import type { CalendarItem } from '@shared/features/calendar/calendar.contract'
import type { EventId } from '@shared/features/calendar/calendar.ids'
import { isLate, itemsByDay } from '@shared/features/calendar/calendar.rules'
import { IconCalendarEvent } from '@tabler/icons-react'
import { useMemo } from 'react'
import classes from './Calendar.module.css'
import { calendarStrings as strings } from './calendar.strings'
import { Cards } from './DayPanel'
import { agendaDays } from './use-calendar'

interface Props {
  readonly items: readonly CalendarItem[]
  readonly today: LocalDate
  /** Days ahead that are shown. */
  readonly ahead: number
  readonly onMore: () => void
  readonly onEvent: (id: EventId) => void
}

/** What is late, then the days to come that hold something, one after the other. */
export function AgendaView({ items, today, ahead, onMore, onEvent }: Props) {
  const late = useMemo(() => items.filter((item) => isLate(item, today)), [items, today])
  const days = useMemo(
    () => [...itemsByDay(items, { from: today, to: addDays(today, ahead) })].sort(byDay),
    [items, today, ahead],
  )
  const coming = days.filter(([day]) => day >= today)
  return (
    <div className={classes.agenda}>
      {late.length > 0 && (
        <section className={classes.agendaDay} data-late aria-label={strings.late}>
          <Title order={2} size="h4">
            {strings.late}
          </Title>
          <Cards items={late} {...{ today, onEvent }} />
        </section>
      )}
      {late.length === 0 && coming.length === 0 && (
        <EmptyState
          icon={IconCalendarEvent}
          title={strings.agendaEmpty}
          sentence={strings.agendaEmptySentence(ahead)}
        />
      )}
      {coming.map(([day, own]) => (
        <section key={day} className={classes.agendaDay}>
          <DayHead {...{ day, today }} />
          <Cards items={own} {...{ today, onEvent }} />
        </section>
      ))}
      <Button variant="default" onClick={onMore} style={{ alignSelf: 'center' }}>
        {strings.showLater(agendaDays)}
      </Button>
    </div>
  )
}

const byDay = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : 1

function DayHead({ day, today }: { readonly day: LocalDate; readonly today: LocalDate }) {
  const lunar = lunarOf(day)
  return (
    <div>
      <Title order={2} size="h4">
        {showWeekdayAndDay(day)}
      </Title>
      <Text size="xs" c="dimmed">
        {[lunar && lunarWithYear(lunar), strings.inDays(daysBetween(today, day))]
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </div>
  )
}
