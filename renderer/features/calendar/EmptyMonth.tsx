import { EmptyState } from '@renderer/ui/EmptyState'
import type { LocalDate } from '@shared/core/local-date'
import type { CalendarRange } from '@shared/features/calendar/calendar.contract'
import { monthOf } from '@shared/features/calendar/calendar.rules'
import type { ReactNode } from 'react'
import { calendarStrings as strings } from './calendar.strings'

interface Props {
  readonly day: LocalDate
  readonly range: CalendarRange
  readonly action: ReactNode
}

/** Days of remembrance come by themselves: a month with nothing else is empty. */
export function EmptyMonth({ day, range, action }: Props) {
  const isBusy = [...range.items, ...range.undated].some(
    ({ kind, startsOn }) => kind !== 'observance' && startsOn.slice(0, 7) === monthOf(day),
  )
  if (isBusy) return null
  return <EmptyState title={strings.empty} sentence={strings.emptySentence} action={action} />
}
