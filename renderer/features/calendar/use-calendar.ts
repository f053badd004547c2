import { useAppQuery } from '@renderer/lib/api'
import { useRemembered } from '@renderer/lib/use-remembered'
import { addDays, LocalDate } from '@shared/core/local-date'
import {
  firstOfMonth,
  lastOfMonth,
  monthGrid,
  monthOf,
  moveByMonths,
  yearOf,
} from '@shared/features/calendar/calendar.rules'

export const calendarViews = ['month', 'year', 'list', 'agenda'] as const
export type CalendarView = (typeof calendarViews)[number]

/** The agenda looks so far ahead at first, and so much further at each request. */
export const agendaDays = 60
/** And so far back for what is late. */
const lateDays = 180

export interface Span {
  readonly from: LocalDate
  readonly to: LocalDate
}

/** The day the office has, as the main process tells it. */
export function useToday(): LocalDate | undefined {
  const { data } = useAppQuery('office.state', {})
  return data && LocalDate.parse(data.today)
}

/** The view, the chosen day, and what is dated around it. */
export function useCalendar(today: LocalDate) {
  const [view, setView] = useRemembered<CalendarView>('calendar.view', 'month')
  const [day, setDay] = useRemembered<LocalDate>('calendar.day', today)
  const [ahead, setAhead] = useRemembered<number>('calendar.ahead', agendaDays)
  const span = spanOf(view, { day, today, ahead })
  const range = useAppQuery('calendar.range', span, { keepPrevious: true })
  const step = view === 'month' ? 1 : 12
  return {
    ...{ today, view, setView, day, setDay, ahead, span, range },
    showMore: () => setAhead(ahead + agendaDays),
    goTo: (next: LocalDate, other: CalendarView) => {
      setDay(next)
      setView(other)
    },
    back: () => setDay(moveByMonths(day, -step)),
    forward: () => setDay(moveByMonths(day, step)),
  }
}

export type Calendar = ReturnType<typeof useCalendar>

interface Standing {
  readonly day: LocalDate
  readonly today: LocalDate
  readonly ahead: number
}

/** The whole weeks of a month, a whole year, or the days to come with what is late. */
function spanOf(view: CalendarView, { day, today, ahead }: Standing): Span {
  if (view === 'agenda') return { from: addDays(today, -lateDays), to: addDays(today, ahead) }
  if (view === 'month') {
    const weeks = monthGrid(monthOf(day))
    const from = weeks[0]?.[0] ?? firstOfMonth(monthOf(day))
    return { from, to: addDays(from, 41) }
  }
  const year = yearOf(day)
  return { from: firstOfMonth(`${year}-01`), to: lastOfMonth(`${year}-12`) }
}
