import type { LocalDate } from '@shared/core/local-date'
import { weekdayNames, weekdays } from '@shared/core/vietnamese-weekdays'
import type { CalendarRange } from '@shared/features/calendar/calendar.contract'
import { itemsByDay, monthGrid, monthOf } from '@shared/features/calendar/calendar.rules'
import { useLayoutEffect, useMemo, useState } from 'react'
import classes from './Month.module.css'
import { MonthDay } from './MonthDay'
import { useDayKeys } from './use-day-keys'

interface Props {
  readonly day: LocalDate
  readonly today: LocalDate
  readonly range: CalendarRange
  readonly label: string
  readonly onDay: (day: LocalDate) => void
  /** Shows the whole of the chosen day. */
  readonly onOpen: () => void
}

/** Pixels: the line with the day, and each line below it. */
const headHeight = 27
const lineHeight = 21
const usualRoom = 3

/** Six weeks from Monday on; the chosen day is the one tab stop, arrows lead from day to day. */
export function MonthView({ day, today, range, label, onDay, onOpen }: Props) {
  const month = monthOf(day)
  const weeks = useMemo(() => monthGrid(month), [month])
  const { items, marks } = useMemo(() => sorted(range, weeks), [range, weeks])
  const { gridRef, onKeyDown } = useDayKeys({ day, today, onMove: onDay, onOpen })
  const room = useRoom(gridRef)
  return (
    <table
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: days that take keys make a grid
      role="grid"
      className={classes.month}
      aria-label={label}
      ref={gridRef}
      {...{ onKeyDown }}
    >
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              {weekdayNames[weekday]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((each) => (
              <MonthDay
                key={each}
                day={each}
                today={today}
                room={room}
                isOutside={monthOf(each) !== month}
                isChosen={each === day}
                items={items.get(each) ?? []}
                marks={marks.get(each) ?? []}
                onChoose={onDay}
                onOpen={onOpen}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function sorted(range: CalendarRange, weeks: readonly (readonly LocalDate[])[]) {
  const days = weeks.flat()
  const [from] = days
  const to = days.at(-1)
  const items = from && to ? itemsByDay(range.items, { from, to }) : new Map<LocalDate, never[]>()
  return { items, marks: Map.groupBy(range.publicDays, (mark) => mark.day) }
}

/** How many lines a square has below its day; the window decides. */
function useRoom(gridRef: { readonly current: HTMLElement | null }): number {
  const [room, setRoom] = useState(usualRoom)
  useLayoutEffect(() => {
    const body = gridRef.current?.querySelector('tbody')
    if (!body) return
    const measure = new ResizeObserver(([entry]) => {
      const height = (entry?.contentRect.height ?? 0) / 6
      setRoom(Math.max(1, Math.floor((height - headHeight) / lineHeight)))
    })
    measure.observe(body)
    return () => measure.disconnect()
  }, [gridRef])
  return room
}
