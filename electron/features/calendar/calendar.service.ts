import type { CommandContext } from '@electron/ipc/context'
import type { LocalDate } from '@shared/core/local-date'
import { fold, tidy } from '@shared/core/vietnamese-fold'
import type { CalendarEvent, EventDetails } from '@shared/features/calendar/calendar.contract'
import { calendarErrors } from '@shared/features/calendar/calendar.errors'
import type { EventId } from '@shared/features/calendar/calendar.ids'
import type { EventState } from '@shared/features/calendar/calendar.kinds'
import { getCampaign } from '../campaigns/campaigns.queries'
import { getDirective } from '../directives/directives.queries'
import { getOrganisation } from '../organisation/organisation.detail.queries'
import { getEvent } from './calendar.event.queries'
import { calendarStrings as strings } from './calendar.strings'

type Writing = Pick<CommandContext, 'tx' | 'newId'>

/** An event that another feature puts in, with the step of the run-up it stands for. */
export interface NewEvent extends EventDetails {
  readonly cycle: { readonly year: number; readonly step: string } | null
}

/** Few rows to a statement: SQLite takes so many parameters and no more. */
const rowsPerInsert = 100

/**
 * Puts events in without a word to the log: the command that calls this says what it did.
 * @returns their ids, in the order given
 */
export async function insertEvents(
  { tx, newId }: Writing,
  events: readonly NewEvent[],
): Promise<EventId[]> {
  const rows = events.map((event) => ({
    id: newId<EventId>(),
    ...valuesOf(event),
    state: 'planned' as const,
    done_on: null,
    result: '',
    cycle_year: event.cycle?.year ?? null,
    cycle_step: event.cycle?.step ?? null,
  }))
  for (let at = 0; at < rows.length; at += rowsPerInsert)
    await tx
      .insertInto('calendar_event')
      .values(rows.slice(at, at + rowsPerInsert))
      .execute()
  return rows.map(({ id }) => id)
}

/** As {@link insertEvents}, for what is done already or again planned: `doneOn` null reopens. */
export async function setEventDone(
  tx: CommandContext['tx'],
  {
    id,
    doneOn,
    result,
  }: { readonly id: EventId; readonly doneOn: LocalDate | null; readonly result: string },
): Promise<void> {
  const state: EventState = doneOn === null ? 'planned' : 'done'
  await tx
    .updateTable('calendar_event')
    .set({ state, done_on: doneOn, result: result.normalize('NFC') })
    .where('id', '=', id)
    .execute()
}

/** @throws AppError `core.notFound` for a campaign or document that is gone, `organisation.gone` */
export async function addEvent(
  event: EventDetails,
  context: CommandContext,
): Promise<{ id: EventId }> {
  await assertKnown(context.tx, event)
  const [id] = await insertEvents(context, [{ ...event, cycle: null }])
  if (id === undefined) throw new Error('An event was given and none was inserted')
  context.say(strings.added(tidy(event.title)))
  return { id }
}

/** What was done stays done; only a yearly event is never done. @throws AppError `core.notFound` */
export async function editEvent(
  { id, event }: { readonly id: EventId; readonly event: EventDetails },
  { tx, say }: CommandContext,
): Promise<null> {
  const before = await getEvent(tx, id)
  if (event.yearly !== null) assertPlanned(before)
  await assertKnown(tx, event)
  await tx.updateTable('calendar_event').set(valuesOf(event)).where('id', '=', id).execute()
  say(strings.edited(tidy(event.title)))
  return null
}

/** With its files; the log remembers both, so that this can be undone. */
export async function removeEvent(
  { id }: { readonly id: EventId },
  { tx, say }: CommandContext,
): Promise<null> {
  const { title, attachments } = await getEvent(tx, id)
  await tx.deleteFrom('event_attachment').where('event_id', '=', id).execute()
  await tx.deleteFrom('calendar_event').where('id', '=', id).execute()
  const files = attachments.length
  say(files === 0 ? strings.removed(title) : strings.removedWithFiles(title, files))
  return null
}

/** @throws AppError `calendar.yearlyIsNeverDone`, `calendar.doneInFuture` */
export async function markDone(
  input: { readonly id: EventId; readonly doneOn: LocalDate; readonly result: string },
  { tx, today, say }: CommandContext,
): Promise<null> {
  const event = await getEvent(tx, input.id)
  assertOnce(event)
  if (input.doneOn > today) throw calendarErrors.doneInFuture()
  await setEventDone(tx, input)
  say(strings.done(event.title))
  return null
}

export async function reopenEvent(
  { id }: { readonly id: EventId },
  { tx, say }: CommandContext,
): Promise<null> {
  const { title, result } = await getEvent(tx, id)
  await setEventDone(tx, { id, doneOn: null, result })
  say(strings.reopened(title))
  return null
}

/** @throws AppError `calendar.yearlyIsNeverDone` */
export async function cancelEvent(
  { id }: { readonly id: EventId },
  { tx, say }: CommandContext,
): Promise<null> {
  const event = await getEvent(tx, id)
  assertOnce(event)
  await tx
    .updateTable('calendar_event')
    .set({ state: 'cancelled', done_on: null })
    .where('id', '=', id)
    .execute()
  say(strings.cancelled(event.title))
  return null
}

/** What was chosen in the form may have been removed since. */
async function assertKnown(
  tx: CommandContext['tx'],
  { campaignId, directiveId, organisationId }: EventDetails,
): Promise<void> {
  if (campaignId !== null) await getCampaign(tx, campaignId)
  if (directiveId !== null) await getDirective(tx, directiveId)
  if (organisationId !== null) await getOrganisation(tx, organisationId)
}

function assertOnce({ title, yearly }: CalendarEvent): void {
  if (yearly !== null) throw calendarErrors.yearlyIsNeverDone({ title })
}

function assertPlanned({ title, state }: CalendarEvent): void {
  if (state !== 'planned') throw calendarErrors.yearlyIsNeverDone({ title })
}

function valuesOf(event: EventDetails) {
  const title = tidy(event.title)
  const place = tidy(event.place)
  return {
    title,
    kind: event.kind,
    starts_on: event.startsOn,
    ends_on: event.endsOn,
    starts_at: event.startsAt,
    place,
    organisation_id: event.organisationId,
    campaign_id: event.campaignId,
    directive_id: event.directiveId,
    yearly: event.yearly,
    first_year: event.firstYear,
    note: event.note.normalize('NFC'),
    search_text: fold(`${title} ${place}`),
  }
}
