import { Group, Text } from '@mantine/core'
import type { Column } from '@renderer/ui/data-table.model'
import { type LocalDate, showDay } from '@shared/core/local-date'
import { showPartialDate } from '@shared/core/partial-date'
import { lunarOf, shortLunar } from '@shared/core/vietnamese-lunar'
import { shortWeekdayNames, weekdayOf } from '@shared/core/vietnamese-weekdays'
import type { CalendarItem } from '@shared/features/calendar/calendar.contract'
import { isExact } from '@shared/features/calendar/calendar.rules'
import { itemKindNames } from '@shared/features/calendar/calendar.strings'
import { calendarStrings } from './calendar.strings'
import { itemIcons, StandingBadge, standingOf } from './item-look'

const strings = calendarStrings.columns

export const calendarColumns = (today: LocalDate): readonly Column<CalendarItem>[] => [
  {
    key: 'day',
    title: strings.day,
    width: 156,
    value: dayLine,
    sortKey: ({ startsOn, startsAt }) => `${startsOn} ${startsAt ?? ''}`,
  },
  {
    key: 'lunar',
    title: strings.lunar,
    width: 110,
    value: ({ startsOn }) => {
      const lunar = isExact(startsOn) ? lunarOf(startsOn) : null
      return lunar === null ? null : shortLunar(lunar)
    },
    sortKey: ({ startsOn }) => startsOn,
  },
  {
    key: 'what',
    title: strings.what,
    grow: 3,
    minWidth: 260,
    value: ({ title }) => title,
    render: (item) => <What item={item} />,
  },
  { key: 'kind', title: strings.kind, width: 172, value: ({ kind }) => itemKindNames[kind] },
  {
    key: 'state',
    title: strings.state,
    width: 156,
    value: (item) => standingOf(item, today)?.word ?? null,
    render: (item) => <StandingBadge {...{ item, today }} />,
  },
]

/** “T7 17/01/2026”, “28/12/2025 – 03/01/2026”, “02/2026”. */
function dayLine({ startsOn, endsOn }: CalendarItem): string {
  if (!isExact(startsOn)) return showPartialDate(startsOn)
  if (endsOn !== null) return `${showDay(startsOn).slice(0, 5)} – ${showDay(endsOn)}`
  return `${shortWeekdayNames[weekdayOf(startsOn)]} ${showDay(startsOn)}`
}

function What({ item }: { readonly item: CalendarItem }) {
  const Icon = itemIcons[item.kind]
  const about = [item.startsAt, item.place, item.detail].filter(Boolean).join(' · ')
  return (
    <Group gap={8} wrap="nowrap" align="flex-start">
      <Icon size={18} stroke={1.75} aria-hidden style={{ flex: 'none', marginTop: 2 }} />
      <div style={{ minWidth: 0 }}>
        <Text fw={500} lh={1.45}>
          {item.title}
        </Text>
        {about !== '' && (
          <Text size="xs" c="dimmed">
            {about}
          </Text>
        )}
      </div>
    </Group>
  )
}
