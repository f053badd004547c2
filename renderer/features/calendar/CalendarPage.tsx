import { Button } from '@mantine/core'
import { useRemembered } from '@renderer/lib/use-remembered'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import type { LocalDate } from '@shared/core/local-date'
import type { CalendarRange, ItemFilter } from '@shared/features/calendar/calendar.contract'
import { EventId } from '@shared/features/calendar/calendar.ids'
import { firstOfMonth } from '@shared/features/calendar/calendar.rules'
import { IconPlus } from '@tabler/icons-react'
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { useSearch } from 'wouter'
import { AgendaView } from './AgendaView'
import classes from './Calendar.module.css'
import { CalendarBar, titleOf } from './CalendarBar'
import { CalendarMenu } from './CalendarMenu'
import { calendarStrings as strings } from './calendar.strings'
import { DayPanel } from './DayPanel'
import { EmptyMonth } from './EmptyMonth'
import { EventDetails } from './EventDetails'
import { EventDialog } from './EventDialog'
import { everything, ListView } from './ListView'
import { MonthView } from './MonthView'
import { type Calendar, useCalendar, useToday } from './use-calendar'
import { YearMarks } from './YearMarks'
import { YearView } from './YearView'

interface Props {
  /** What a later feature offers where a month holds nothing yet, given the chosen day in it. */
  readonly emptyAction?: (day: LocalDate) => ReactNode
  /** What a later feature shows above the days, given the chosen one. */
  readonly above?: (day: LocalDate) => ReactNode
}

/** Lịch công tác: everything dated, by month, by year, as a list and as what comes next. */
export function CalendarPage(props: Props) {
  const today = useToday()
  if (!today) return null // a local read: a spinner would only flicker
  return <OfToday today={today} {...props} />
}

function OfToday({ today, emptyAction, above }: Props & { readonly today: LocalDate }) {
  const calendar = useCalendar(today)
  const [filter, setFilter] = useRemembered<ItemFilter>('calendar.filter', everything)
  const [adding, setAdding] = useState<LocalDate | null>(null)
  const [opened, setOpened] = useState<EventId | null>(useAskedEvent())
  const { view, day, range } = calendar
  const add = () => setAdding(view === 'agenda' ? today : day)
  useNewKey(add)
  return (
    <Page layout="fill">
      <PageHeader
        title={strings.title}
        secondary={<CalendarMenu day={day} filter={view === 'list' ? filter : everything} />}
        primary={
          <Button leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />} onClick={add}>
            {strings.add}
          </Button>
        }
      />
      <CalendarBar calendar={calendar} />
      {above?.(day)}
      <ErrorNotice error={range.error} />
      {range.data && (
        <View
          range={range.data}
          onAdd={add}
          onEvent={setOpened}
          onFilter={setFilter}
          {...{ calendar, filter }}
          emptyAction={emptyAction?.(day)}
        />
      )}
      {adding && <EventDialog event={null} startsOn={adding} onClose={() => setAdding(null)} />}
      {opened && <EventDetails id={opened} onClose={() => setOpened(null)} />}
    </Page>
  )
}

interface ViewProps {
  readonly calendar: Calendar
  readonly range: CalendarRange
  readonly filter: ItemFilter
  readonly onFilter: (filter: ItemFilter) => void
  readonly onAdd: () => void
  readonly onEvent: (id: EventId) => void
  readonly emptyAction: ReactNode
}

function View({ calendar, range, filter, onFilter, onAdd, onEvent, emptyAction }: ViewProps) {
  const headingRef = useRef<HTMLHeadingElement>(null)
  const { view, today, day, setDay, goTo } = calendar
  if (view === 'list') return <ListView {...{ range, today, filter, onFilter, onEvent }} />
  if (view === 'agenda')
    return (
      <div className={classes.main}>
        <AgendaView
          items={range.items}
          ahead={calendar.ahead}
          onMore={calendar.showMore}
          {...{ today, onEvent }}
        />
      </div>
    )
  const grid = { day, today, range, onDay: setDay, onOpen: () => focusOn(headingRef) }
  return (
    <div className={classes.body}>
      <div className={classes.main}>
        {view === 'month' ? (
          <MonthView {...grid} label={titleOf('month', day)} />
        ) : (
          <YearView {...grid} onMonth={(month) => goTo(firstOfMonth(month), 'month')} />
        )}
      </div>
      <DayPanel {...{ day, today, range, headingRef, onAdd, onEvent }}>
        {view === 'month' && <EmptyMonth {...{ day, range }} action={emptyAction} />}
        {view === 'year' && <YearMarks items={range.items} onDay={setDay} />}
      </DayPanel>
    </div>
  )
}

const focusOn = (ref: RefObject<HTMLElement | null>): void => ref.current?.focus()

/** `?event=…`: one that is to be opened at once. */
function useAskedEvent(): EventId | null {
  const asked = EventId.safeParse(new URLSearchParams(useSearch()).get('event'))
  return asked.success ? asked.data : null
}

/** Ctrl+N adds, wherever the focus is, but not from within a dialog. */
function useNewKey(add: () => void): void {
  const latest = useRef(add)
  latest.current = add
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.ctrlKey || event.altKey || event.shiftKey || event.isComposing) return
      if (event.key.toLowerCase() !== 'n') return
      if (document.querySelector('[role="dialog"][aria-modal="true"]')) return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
