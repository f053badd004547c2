import type { Db } from '@electron/database/database'
import { coreErrors } from '@shared/core/core.errors'
import type { CalendarEvent, EventAttachment } from '@shared/features/calendar/calendar.contract'
import type { EventAttachmentId, EventId } from '@shared/features/calendar/calendar.ids'
import { calendarStrings as strings } from './calendar.strings'

/** @throws AppError `core.notFound` */
export async function getEvent(db: Db, id: EventId): Promise<CalendarEvent> {
  const row = await db
    .selectFrom('calendar_event as e')
    .leftJoin('campaign as c', 'c.id', 'e.campaign_id')
    .leftJoin('organisation as o', 'o.id', 'e.organisation_id')
    .leftJoin('directive as d', 'd.id', 'e.directive_id')
    .where('e.id', '=', id)
    .selectAll('e')
    .select(['c.name as campaign', 'o.name as organisation', 'd.title as directive'])
    .executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.event })
  const { cycle_year: year, cycle_step: step } = row
  return {
    id,
    title: row.title,
    kind: row.kind,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    startsAt: row.starts_at,
    place: row.place,
    organisationId: row.organisation_id,
    campaignId: row.campaign_id,
    directiveId: row.directive_id,
    yearly: row.yearly,
    firstYear: row.first_year,
    note: row.note,
    state: row.state,
    doneOn: row.done_on,
    result: row.result,
    cycle: year === null || step === null ? null : { year, step },
    organisationName: row.organisation,
    campaignName: row.campaign,
    directiveTitle: row.directive,
    attachments: await listAttachments(db, id),
  }
}

const listAttachments = (db: Db, eventId: EventId): Promise<EventAttachment[]> =>
  db
    .selectFrom('event_attachment')
    .where('event_id', '=', eventId)
    .select(['id', 'name', 'kind', 'size_bytes as sizeBytes'])
    .orderBy('added_at')
    .orderBy('id')
    .execute()

/** @throws AppError `core.notFound` */
export async function getAttachment(db: Db, id: EventAttachmentId) {
  const found = await db
    .selectFrom('event_attachment')
    .where('id', '=', id)
    .select(['id', 'event_id as eventId', 'name', 'kind', 'sha256'])
    .executeTakeFirst()
  if (!found) throw coreErrors.notFound({ what: strings.attachment })
  return found
}
