import { ActionIcon, Button, SegmentedControl, Text, Title } from '@mantine/core'
import type { LocalDate } from '@shared/core/local-date'
import { canChi, lunarMonthName, lunarOf } from '@shared/core/vietnamese-lunar'
import {
  firstOfMonth,
  lastOfMonth,
  monthOf,
  yearOf,
} from '@shared/features/calendar/calendar.rules'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import classes from './Calendar.module.css'
import { calendarStrings as strings } from './calendar.strings'
import { type Calendar, type CalendarView, calendarViews } from './use-calendar'

const options = calendarViews.map((value) => ({ value, label: strings[value] }))

/** Which view, and which month or year of it. */
export function CalendarBar({ calendar }: { readonly calendar: Calendar }) {
  const { view, setView, day, setDay, today, back, forward } = calendar
  const unit = view === 'month' ? 'month' : 'year'
  return (
    <div className={classes.bar}>
      <SegmentedControl
        aria-label={strings.views}
        data={options}
        value={view}
        onChange={(value) => setView(value as CalendarView)}
      />
      {view !== 'agenda' && (
        <div className={classes.when}>
          {view === 'month' && (
            <Text size="sm" c="dimmed" mr="sm">
              {lunarSpan(day)}
            </Text>
          )}
          <Button variant="default" onClick={() => setDay(today)}>
            {strings.today}
          </Button>
          <ActionIcon variant="default" size={36} aria-label={strings.earlier[unit]} onClick={back}>
            <IconChevronLeft size={20} stroke={1.75} aria-hidden />
          </ActionIcon>
          <Title order={2} size="h3" className={classes.title} aria-live="polite">
            {titleOf(view, day)}
          </Title>
          <ActionIcon
            variant="default"
            size={36}
            aria-label={strings.later[unit]}
            onClick={forward}
          >
            <IconChevronRight size={20} stroke={1.75} aria-hidden />
          </ActionIcon>
        </div>
      )}
    </div>
  )
}

export const titleOf = (view: CalendarView, day: LocalDate): string =>
  view === 'month'
    ? strings.monthTitle(Number(day.slice(5, 7)), yearOf(day))
    : strings.yearTitle(yearOf(day))

/** “tháng 11 – tháng Chạp Ất Tỵ”: the lunar months that a solar one touches. */
function lunarSpan(day: LocalDate): string {
  const first = lunarOf(firstOfMonth(monthOf(day)))
  const last = lunarOf(lastOfMonth(monthOf(day)))
  if (!first || !last) return ''
  const start = lunarMonthName(first)
  const end = `${lunarMonthName(last)} ${canChi(last.year)}`
  if (start === lunarMonthName(last) && first.year === last.year) return end
  return `${start}${first.year === last.year ? '' : ` ${canChi(first.year)}`} – ${end}`
}
