import type { PartialDate } from '@shared/core/partial-date'
import type { CalendarItem, EventDetails } from '@shared/features/calendar/calendar.contract'
import type { EventId } from '@shared/features/calendar/calendar.ids'
import type { Office } from '../../support/office'

export const date = (text: string) => text as PartialDate

export const event = (change: Partial<EventDetails> = {}): EventDetails => ({
  title: 'Hội nghị sơ kết',
  kind: 'review',
  startsOn: date('2026-01-17'),
  endsOn: null,
  startsAt: null,
  place: '',
  organisationId: null,
  campaignId: null,
  directiveId: null,
  yearly: null,
  firstYear: null,
  note: '',
  ...change,
})

export async function addEvent(
  office: Office,
  change: Partial<EventDetails> = {},
): Promise<EventId> {
  const { id } = await office.do('calendar.add', event(change))
  return id
}

export const item = (change: Partial<CalendarItem> = {}): CalendarItem => ({
  id: 'event:1:2026-01-17',
  kind: 'review',
  title: 'Hội nghị sơ kết',
  detail: '',
  startsOn: date('2026-01-17'),
  endsOn: null,
  startsAt: null,
  place: '',
  state: 'planned',
  path: null,
  eventId: null,
  campaignId: null,
  organisationId: null,
  ...change,
})
