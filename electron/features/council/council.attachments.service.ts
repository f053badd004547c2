import { type KeptFile, saveKept, showKept } from '@electron/attachments/hand-out'
import { type Attaching, takeIn } from '@electron/attachments/take-in'
import type { Db } from '@electron/database/database'
import type { CommandContext, TaskContext } from '@electron/ipc/context'
import { attachmentErrors } from '@shared/core/attachment.errors'
import { coreErrors } from '@shared/core/core.errors'
import type { CouncilAttachmentId, MeetingId } from '@shared/features/council/council.ids'
import { theMeeting } from './council.record.queries'
import { councilStrings as strings } from './council.strings'

/**
 * The signed minutes, scanned; also after they are locked.
 *
 * @returns null when the dialog was closed
 * @throws AppError `attachments.…`, `council.gone`
 */
export async function attach(
  { id, dropped }: Attaching<MeetingId>,
  context: TaskContext,
): Promise<{ id: CouncilAttachmentId; name: string } | null> {
  const { title } = await theMeeting(context.db, id)
  const file = await takeIn(context, { dropped })
  if (!file) return null
  const { name, sha256, kind, sizeBytes } = file
  return context.transact(async ({ tx, newId, nowUtc, say }) => {
    const same = await tx
      .selectFrom('council_attachment')
      .select('name')
      .where('meeting_id', '=', id)
      .where('sha256', '=', sha256)
      .executeTakeFirst()
    if (same) throw attachmentErrors.alreadyAttached(same)
    const attachmentId = newId<CouncilAttachmentId>()
    await tx
      .insertInto('council_attachment')
      .values({
        ...{ id: attachmentId, meeting_id: id, name, sha256, kind },
        ...{ size_bytes: sizeBytes, added_at: nowUtc() },
      })
      .execute()
    say(strings.attached(name, title))
    return { id: attachmentId, name }
  })
}

/** The copy stays while the log remembers it, so that this can be undone. */
export async function detach(
  { id }: { readonly id: CouncilAttachmentId },
  { tx, say }: CommandContext,
): Promise<null> {
  const { name, meeting_id } = await getAttachment(tx, id)
  const { title } = await theMeeting(tx, meeting_id)
  await tx.deleteFrom('council_attachment').where('id', '=', id).execute()
  say(strings.detached(name, title))
  return null
}

export const openAttachment = async (
  { id }: { readonly id: CouncilAttachmentId },
  context: TaskContext,
): Promise<null> => showKept(await keptFile(id, context), context)

export const saveAttachment = async (
  { id }: { readonly id: CouncilAttachmentId },
  context: TaskContext,
): Promise<{ name: string | null }> => saveKept(await keptFile(id, context), context)

const keptFile = (id: CouncilAttachmentId, { db }: TaskContext): Promise<KeptFile> =>
  getAttachment(db, id)

async function getAttachment(db: Db, id: CouncilAttachmentId) {
  const row = await db
    .selectFrom('council_attachment')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.attachment })
  return row
}
