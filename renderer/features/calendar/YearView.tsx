import { VisuallyHidden } from '@mantine/core'
import type { LocalDate } from '@shared/core/local-date'
import { lunarOf, lunarWithYear } from '@shared/core/vietnamese-lunar'
import {
  shortWeekdayNames,
  showWeekdayAndDay,
  weekdayOf,
  weekdays,
} from '@shared/core/vietnamese-weekdays'
import type { CalendarRange, PublicDayMark } from '@shared/features/calendar/calendar.contract'
import {
  itemsByDay,
  type Month,
  monthGrid,
  monthOf,
  yearOf,
} from '@shared/features/calendar/calendar.rules'
import { memo, useMemo } from 'react'
import { calendarStrings as strings } from './calendar.strings'
import { useDayKeys } from './use-day-keys'
import classes from './Year.module.css'

interface Props {
  readonly day: LocalDate
  readonly today: LocalDate
  readonly range: CalendarRange
  readonly onDay: (day: LocalDate) => void
  readonly onMonth: (month: Month) => void
  readonly onOpen: () => void
}

/** Twelve small months; the darker a day, the more stands on it. */
export function YearView({ day, today, range, onDay, onMonth, onOpen }: Props) {
  const year = yearOf(day)
  const counts = useMemo(() => countDays(range, year), [range, year])
  const marks = useMemo(() => new Map(range.publicDays.map((mark) => [mark.day, mark])), [range])
  const { gridRef, onKeyDown } = useDayKeys({ day, today, onMove: onDay, onOpen })
  const months = Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the days inside are the buttons
    <div className={classes.year} ref={gridRef} onKeyDown={onKeyDown}>
      {months.map((month) => (
        <SmallMonth
          key={month}
          month={month}
          chosen={monthOf(day) === month ? day : null}
          today={monthOf(today) === month ? today : null}
          {...{ counts, marks, onDay, onMonth }}
        />
      ))}
    </div>
  )
}

function countDays(range: CalendarRange, year: number): ReadonlyMap<LocalDate, number> {
  const span = { from: `${year}-01-01` as LocalDate, to: `${year}-12-31` as LocalDate }
  const days = itemsByDay(range.items, span)
  return new Map([...days].map(([day, items]) => [day, items.length]))
}

interface SmallMonthProps {
  readonly month: Month
  readonly chosen: LocalDate | null
  readonly today: LocalDate | null
  readonly counts: ReadonlyMap<LocalDate, number>
  readonly marks: ReadonlyMap<LocalDate, PublicDayMark>
  readonly onDay: (day: LocalDate) => void
  readonly onMonth: (month: Month) => void
}

/** Moving the choice redraws the two months it touches, not all twelve. */
const SmallMonth = memo(function SmallMonth({ month, onMonth, ...days }: SmallMonthProps) {
  const name = strings.smallMonth(Number(month.slice(5)))
  return (
    <section className={classes.box} aria-label={name}>
      <button type="button" className={classes.name} onClick={() => onMonth(month)}>
        {name}
      </button>
      <table className={classes.small}>
        <thead>
          <tr>
            {weekdays.map((weekday) => (
              <th key={weekday} scope="col">
                {shortWeekdayNames[weekday]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthGrid(month).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day}>{monthOf(day) === month && <SmallDay day={day} {...days} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
})

type SmallDayProps = Omit<SmallMonthProps, 'month' | 'onMonth'> & { readonly day: LocalDate }

function SmallDay({ day, chosen, today, counts, marks, onDay }: SmallDayProps) {
  const count = counts.get(day) ?? 0
  const mark = marks.get(day)
  const lunar = lunarOf(day)
  const label = strings.dayCell([
    showWeekdayAndDay(day),
    ...(lunar === null ? [] : [lunarWithYear(lunar)]),
    ...(mark ? [mark.name] : []),
    count === 0 ? strings.none : strings.count(count),
  ])
  const isFree = mark?.kind === 'off' || (weekdayOf(day) >= 6 && mark?.kind !== 'working')
  return (
    <button
      type="button"
      className={classes.day}
      data-day={day}
      data-free={isFree || undefined}
      data-off={mark?.kind === 'off' || undefined}
      data-load={count === 0 ? undefined : count < 3 ? 1 : count < 8 ? 2 : 3}
      data-today={day === today || undefined}
      data-band={day.endsWith('-01-17') || undefined}
      aria-pressed={day === chosen}
      title={label}
      tabIndex={day === chosen ? 0 : -1}
      onClick={() => onDay(day)}
    >
      <span aria-hidden>{Number(day.slice(8))}</span>
      <VisuallyHidden>{label}</VisuallyHidden>
    </button>
  )
}
