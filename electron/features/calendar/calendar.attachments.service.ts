import { saveKept, showKept } from '@electron/attachments/hand-out'
import { type Attaching, takeIn } from '@electron/attachments/take-in'
import type { CommandContext, TaskContext } from '@electron/ipc/context'
import { attachmentErrors } from '@shared/core/attachment.errors'
import type { EventAttachmentId, EventId } from '@shared/features/calendar/calendar.ids'
import { getAttachment, getEvent } from './calendar.event.queries'
import { calendarStrings as strings } from './calendar.strings'

/** @returns null when the dialog was closed @throws AppError `attachments.…` */
export async function attach(
  { id: eventId, dropped }: Attaching<EventId>,
  context: TaskContext,
): Promise<{ id: EventAttachmentId; name: string } | null> {
  const { title } = await getEvent(context.db, eventId)
  const file = await takeIn(context, { dropped })
  if (!file) return null
  const { name, sha256, kind, sizeBytes } = file
  return context.transact(async ({ tx, newId, nowUtc, say }) => {
    const same = await tx
      .selectFrom('event_attachment')
      .select('name')
      .where('event_id', '=', eventId)
      .where('sha256', '=', sha256)
      .executeTakeFirst()
    if (same) throw attachmentErrors.alreadyAttached(same)
    const id = newId<EventAttachmentId>()
    const about = { name, sha256, kind, size_bytes: sizeBytes, added_at: nowUtc() }
    await tx
      .insertInto('event_attachment')
      .values({ id, event_id: eventId, ...about })
      .execute()
    say(strings.attached(name, title))
    return { id, name }
  })
}

/** The copy stays while the log remembers it, so that this can be undone. */
export async function detach(
  { id }: { readonly id: EventAttachmentId },
  { tx, say }: CommandContext,
): Promise<null> {
  const { name, eventId } = await getAttachment(tx, id)
  const { title } = await getEvent(tx, eventId)
  await tx.deleteFrom('event_attachment').where('id', '=', id).execute()
  say(strings.detached(name, title))
  return null
}

export const openAttachment = async (
  { id }: { readonly id: EventAttachmentId },
  context: TaskContext,
): Promise<null> => showKept(await getAttachment(context.db, id), context)

export const saveAttachment = async (
  { id }: { readonly id: EventAttachmentId },
  context: TaskContext,
): Promise<{ name: string | null }> => saveKept(await getAttachment(context.db, id), context)
