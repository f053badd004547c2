import { Anchor, Text, UnstyledButton } from '@mantine/core'
import type { LocalDate } from '@shared/core/local-date'
import { showDay } from '@shared/core/local-date'
import type { CalendarItem } from '@shared/features/calendar/calendar.contract'
import type { EventId } from '@shared/features/calendar/calendar.ids'
import { itemKindNames } from '@shared/features/calendar/calendar.strings'
import { Link } from 'wouter'
import classes from './Calendar.module.css'
import { eventStrings as strings } from './calendar.strings'
import { EventMenu } from './EventMenu'
import { itemIcons, StandingBadge } from './item-look'

interface Props {
  readonly item: CalendarItem
  readonly today: LocalDate
  readonly onEvent: (id: EventId) => void
}

/** One thing of a day in full: what, when, where, how it stands, and the way to its record. */
export function ItemCard({ item, today, onEvent }: Props) {
  const Icon = itemIcons[item.kind]
  const { eventId } = item
  const about = [
    item.startsAt,
    item.endsOn && `${showDay(item.startsOn as string as LocalDate)} – ${showDay(item.endsOn)}`,
    item.place,
    item.detail,
  ].filter(Boolean)
  return (
    <li className={classes.card} data-state={item.state ?? undefined}>
      <Icon size={18} stroke={1.75} aria-hidden className={classes.cardIcon} />
      <div className={classes.cardText}>
        {eventId === null ? (
          <Title item={item} />
        ) : (
          <UnstyledButton className={classes.cardTitle} onClick={() => onEvent(eventId)}>
            {item.title}
          </UnstyledButton>
        )}
        <Text size="xs" c="dimmed">
          {[itemKindNames[item.kind], ...about].join(' · ')}
        </Text>
      </div>
      <div className={classes.cardBadge}>
        <StandingBadge {...{ item, today }} />
      </div>
      {eventId !== null && (
        <div className={classes.cardMenu}>
          <EventMenu id={eventId} item={item} onOpen={() => onEvent(eventId)} />
        </div>
      )}
    </li>
  )
}

/** What another page keeps is opened there. */
function Title({ item: { title, path } }: { readonly item: CalendarItem }) {
  if (path === null) return <Text fw={500}>{title}</Text>
  return (
    <Anchor component={Link} href={path} fw={500} aria-label={strings.openRecord(title)}>
      {title}
    </Anchor>
  )
}
