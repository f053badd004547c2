import { Alert, Button, Text, Title } from '@mantine/core'
import type { LocalDate } from '@shared/core/local-date'
import { lunarInWords, lunarOf, lunarWithYear } from '@shared/core/vietnamese-lunar'
import { showWeekdayAndDay } from '@shared/core/vietnamese-weekdays'
import type { CalendarItem, CalendarRange } from '@shared/features/calendar/calendar.contract'
import type { EventId } from '@shared/features/calendar/calendar.ids'
import { itemsByDay, monthOf, yearOf } from '@shared/features/calendar/calendar.rules'
import { IconBeach, IconPlus } from '@tabler/icons-react'
import { type ReactNode, type RefObject, useMemo } from 'react'
import classes from './Calendar.module.css'
import { calendarStrings as strings } from './calendar.strings'
import { ItemCard } from './ItemCard'
import { markLine } from './MonthDay'

interface Props {
  readonly day: LocalDate
  readonly today: LocalDate
  readonly range: CalendarRange
  readonly headingRef: RefObject<HTMLHeadingElement | null>
  readonly onAdd: () => void
  readonly onEvent: (id: EventId) => void
  /** Below the day: the marks of a year. */
  readonly children?: ReactNode
}

/** The chosen day in full: “Thứ Bảy, 17/01/2026 – 29/11 Ất Tỵ”. */
export function DayPanel({ day, today, range, headingRef, onAdd, onEvent, children }: Props) {
  const items = useMemo(
    () => itemsByDay(range.items, { from: day, to: day }).get(day) ?? [],
    [range, day],
  )
  const marks = range.publicDays.filter((mark) => mark.day === day)
  const lunar = lunarOf(day)
  const undated = (date: string) => range.undated.filter(({ startsOn }) => startsOn === date)
  return (
    <aside className={classes.panel} aria-label={strings.dayPanel}>
      <div className={classes.panelHead}>
        <Title order={2} size="h3" ref={headingRef} tabIndex={-1}>
          {showWeekdayAndDay(day)}
          {lunar && ' – '}
          {lunar && <span className={classes.whole}>{lunarWithYear(lunar)}</span>}
        </Title>
        {lunar && (
          <Text size="xs" c="dimmed">
            {strings.lunarOf(lunarInWords(lunar))}
          </Text>
        )}
        {marks.map((mark) => (
          <Alert
            key={mark.day}
            mt={8}
            p="6px 10px"
            variant="light"
            color={mark.kind === 'off' ? 'vang' : 'cam'}
            c="vang.8"
            icon={<IconBeach size={18} stroke={1.75} aria-hidden />}
          >
            <Text size="sm" c="vang.8">
              {markLine(mark)}
            </Text>
          </Alert>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
      <div className={classes.panelBody} tabIndex={0}>
        {items.length === 0 ? (
          <Text c="dimmed" size="sm">
            {strings.dayEmpty}
          </Text>
        ) : (
          <Cards {...{ items, today, onEvent }} />
        )}
        <Group
          title={strings.undatedOfMonth}
          items={undated(monthOf(day))}
          {...{ today, onEvent }}
        />
        <Group
          title={strings.undatedOfYear}
          items={undated(String(yearOf(day)))}
          {...{ today, onEvent }}
        />
        {children}
      </div>
      <Button
        variant="default"
        leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
        onClick={onAdd}
      >
        {strings.addOn}
      </Button>
    </aside>
  )
}

interface CardsProps {
  readonly items: readonly CalendarItem[]
  readonly today: LocalDate
  readonly onEvent: (id: EventId) => void
}

/** A day may carry hundreds of deadlines; the list tells them apart better than a panel can. */
const most = 60

export function Cards({ items, today, onEvent }: CardsProps) {
  return (
    <ul className={classes.cards}>
      {items.slice(0, most).map((item) => (
        <ItemCard key={item.id} {...{ item, today, onEvent }} />
      ))}
      {items.length > most && (
        <li>
          <Text size="sm" c="dimmed">
            {strings.more(items.length - most)}
          </Text>
        </li>
      )}
    </ul>
  )
}

function Group({ title, ...cards }: CardsProps & { readonly title: string }) {
  if (cards.items.length === 0) return null
  return (
    <>
      <Text fw={600} size="sm" mt="md" mb={4}>
        {title}
      </Text>
      <Cards {...cards} />
    </>
  )
}
