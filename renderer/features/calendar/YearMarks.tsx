import { Text, UnstyledButton } from '@mantine/core'
import type { LocalDate } from '@shared/core/local-date'
import type { CalendarItem } from '@shared/features/calendar/calendar.contract'
import type { ItemKind } from '@shared/features/calendar/calendar.kinds'
import { isExact } from '@shared/features/calendar/calendar.rules'
import { useMemo } from 'react'
import classes from './Calendar.module.css'
import { calendarStrings as strings } from './calendar.strings'

/** What a year is remembered by, beside the many papers and deadlines. */
const markKinds: ReadonlySet<ItemKind> = new Set([
  'milestone',
  'anniversary',
  'review',
  'launch',
  'observance',
  'campaign-start',
  'campaign-end',
  'round',
  'council',
  'pledge',
])
const most = 80

interface Props {
  readonly items: readonly CalendarItem[]
  readonly onDay: (day: LocalDate) => void
}

export function YearMarks({ items, onDay }: Props) {
  const marks = useMemo(() => items.filter(({ kind }) => markKinds.has(kind)), [items])
  return (
    <>
      <Text fw={600} size="sm" mt="lg" mb={4}>
        {strings.yearMarks}
      </Text>
      <ul className={classes.cards}>
        {marks.slice(0, most).map((item) => (
          <li key={item.id}>
            <UnstyledButton
              className={classes.mark}
              onClick={() => isExact(item.startsOn) && onDay(item.startsOn)}
            >
              <span className="figures">{dayAndMonth(item)}</span>
              <span>{item.title}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {marks.length > most && (
        <Text size="sm" c="dimmed">
          {strings.moreMarks}
        </Text>
      )}
    </>
  )
}

const dayAndMonth = ({ startsOn }: CalendarItem): string =>
  `${startsOn.slice(8)}/${startsOn.slice(5, 7)}`
