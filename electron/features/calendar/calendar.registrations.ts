import type { Db } from '@electron/database/database'
import type { CalendarItem, DayRange } from '@shared/features/calendar/calendar.contract'
import { calendarStrings as words } from '@shared/features/calendar/calendar.strings'
import { sql } from 'kysely'

/**
 * Days by which contents of registrations are to be done: one line for each campaign and day,
 * since a whole Bloc may promise for the same one. Those already judged, and papers of whoever does
 * not take part, are waited for no more; a month or a year is no day.
 */
export async function registrationDays(db: Db, range: DayRange): Promise<CalendarItem[]> {
  let rows = db
    .selectFrom('registration_item as i')
    .innerJoin('registration as r', 'r.id', 'i.registration_id')
    .innerJoin('campaign as c', 'c.id', 'r.campaign_id')
    .where(sql<boolean>`i.due_on between ${range.from} and ${range.to}`)
    .where(sql<boolean>`length(i.due_on) = 10`)
    .where('i.outcome', 'is', null)
    .where('r.state', '!=', 'declined')
    .groupBy(['i.due_on', 'r.campaign_id'])
    .select(['i.due_on as dueOn', 'r.campaign_id as campaignId', 'c.name as campaign'])
    .select((eb) => eb.fn.countAll<number>().as('contents'))
  if (range.campaignId !== null) rows = rows.where('r.campaign_id', '=', range.campaignId)
  return (await rows.execute()).flatMap(({ dueOn, campaignId, campaign, contents }) =>
    dueOn === null
      ? []
      : {
          ...{ id: `registrations:${campaignId}:${dueOn}`, kind: 'registration' as const },
          ...{ title: words.registrationsDue(contents), detail: campaign, startsOn: dueOn },
          ...{ endsOn: null, startsAt: null, place: '', state: 'planned' as const },
          ...{ path: `/phong-trao/${campaignId}?tab=registrations`, eventId: null },
          ...{ campaignId, organisationId: null },
        },
  )
}
