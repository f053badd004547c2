import { VisuallyHidden } from '@mantine/core'
import type { LocalDate } from '@shared/core/local-date'
import { lunarMonthName, lunarOf, lunarWithYear, shortLunar } from '@shared/core/vietnamese-lunar'
import { showWeekdayAndDay, weekdayOf } from '@shared/core/vietnamese-weekdays'
import type { CalendarItem, PublicDayMark } from '@shared/features/calendar/calendar.contract'
import { dongKhoiDay } from '@shared/features/calendar/calendar.observances.catalogue'
import { mostImportant } from '@shared/features/calendar/calendar.rules'
import { memo } from 'react'
import { calendarStrings as strings } from './calendar.strings'
import { itemIcons, standingOf } from './item-look'
import classes from './Month.module.css'

interface Props {
  readonly day: LocalDate
  readonly today: LocalDate
  /** Lines below the day. */
  readonly room: number
  readonly isOutside: boolean
  readonly isChosen: boolean
  readonly items: readonly CalendarItem[]
  readonly marks: readonly PublicDayMark[]
  readonly onChoose: (day: LocalDate) => void
  readonly onOpen: () => void
}

const isDongKhoi = ({ id }: CalendarItem): boolean => id.startsWith(`observance:${dongKhoiDay}:`)

/** One square: solar day large, lunar day small, public day, then as many items as there is room for. */
export const MonthDay = memo(function MonthDay(props: Props) {
  const { day, today, room, isOutside, isChosen, items, marks, onChoose, onOpen } = props
  const isOff = marks.some(({ kind }) => kind === 'off')
  const isWorked = marks.some(({ kind }) => kind === 'working')
  const left = Math.max(1, room - marks.length)
  const { shown, rest } = mostImportant(items, items.length > left ? left - 1 : left)
  // A day with little on it says it in full.
  const linesLeft = rest > 0 ? left - 1 : left
  const lines = Math.max(1, Math.floor(linesLeft / Math.max(1, shown.length)))
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it hears the keys
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a square of a grid
      role="gridcell"
      className={classes.day}
      data-day={day}
      data-outside={isOutside || undefined}
      data-off={isOff || undefined}
      data-weekend={(weekdayOf(day) >= 6 && !isWorked) || undefined}
      data-today={day === today || undefined}
      data-band={items.some(isDongKhoi) || undefined}
      aria-selected={isChosen}
      aria-current={day === today ? 'date' : undefined}
      tabIndex={isChosen ? 0 : -1}
      onClick={() => onChoose(day)}
      onDoubleClick={onOpen}
    >
      <VisuallyHidden>{spoken(day, items, marks)}</VisuallyHidden>
      <div className={classes.head} aria-hidden>
        <span className={classes.solar}>{Number(day.slice(8))}</span>
        <span className={classes.lunar} data-first={lunarOf(day)?.day === 1 || undefined}>
          {lunarLine(day)}
        </span>
      </div>
      <div aria-hidden>
        {marks.map((mark) => (
          <div key={mark.name} className={classes.mark}>
            {markLine(mark)}
          </div>
        ))}
        {shown.map((item) => (
          <ItemLine key={item.id} {...{ item, today, lines }} />
        ))}
        {rest > 0 && <div className={classes.more}>{strings.more(rest)}</div>}
      </div>
    </td>
  )
})

/** “tháng Chạp” on the first of a lunar month, else “29/11”. */
function lunarLine(day: LocalDate): string {
  const lunar = lunarOf(day)
  if (lunar === null) return ''
  return lunar.day === 1 ? lunarMonthName(lunar) : shortLunar(lunar)
}

export const markLine = ({ name, isExpected }: PublicDayMark): string =>
  isExpected ? `${name} (${strings.expected})` : name

function spoken(
  day: LocalDate,
  items: readonly CalendarItem[],
  marks: readonly PublicDayMark[],
): string {
  const lunar = lunarOf(day)
  return strings.dayCell([
    showWeekdayAndDay(day),
    ...(lunar === null ? [] : [lunarWithYear(lunar)]),
    ...marks.map(markLine),
    items.length === 0 ? strings.none : strings.count(items.length),
    ...items.slice(0, 5).map(({ title }) => title),
  ])
}

interface LineProps {
  readonly item: CalendarItem
  readonly today: LocalDate
  /** Those it may take. */
  readonly lines: number
}

function ItemLine({ item, today, lines }: LineProps) {
  const standing = standingOf(item, today)
  const KindIcon = standing?.tone === 'cam' || item.state === 'done' ? standing?.icon : undefined
  const Icon = KindIcon ?? itemIcons[item.kind]
  return (
    <div
      className={classes.item}
      title={item.title}
      data-state={standing?.tone === 'cam' ? 'late' : (item.state ?? undefined)}
      data-band={isDongKhoi(item) || undefined}
    >
      <Icon size={14} stroke={1.75} />
      <span style={{ WebkitLineClamp: lines }}>
        {item.startsAt && <b>{item.startsAt} </b>}
        {item.title}
      </span>
    </div>
  )
}
