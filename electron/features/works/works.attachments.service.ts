import { saveKept, showKept } from '@electron/attachments/hand-out'
import { type Attaching, takeIn } from '@electron/attachments/take-in'
import type { CommandContext, TaskContext } from '@electron/ipc/context'
import { attachmentErrors } from '@shared/core/attachment.errors'
import type { WorkAttachmentId, WorkItemId } from '@shared/features/works/works.ids'
import { getAttachment, getWork } from './works.queries'
import { worksStrings as strings } from './works.strings'

/**
 * The evidence of what was done.
 *
 * @returns null when the dialog was closed
 * @throws AppError `attachments.…`
 */
export async function attach(
  { id, dropped }: Attaching<WorkItemId>,
  context: TaskContext,
): Promise<{ id: WorkAttachmentId; name: string } | null> {
  const item = await getWork(context.db, id)
  const file = await takeIn(context, { dropped })
  if (!file) return null
  const { name, sha256, kind, sizeBytes } = file
  return context.transact(async ({ tx, newId, nowUtc, say }) => {
    const same = await tx
      .selectFrom('work_item_attachment')
      .select('name')
      .where('work_item_id', '=', id)
      .where('sha256', '=', sha256)
      .executeTakeFirst()
    if (same) throw attachmentErrors.alreadyAttached(same)
    const attachmentId = newId<WorkAttachmentId>()
    const about = { name, sha256, kind, size_bytes: sizeBytes, added_at: nowUtc() }
    await tx
      .insertInto('work_item_attachment')
      .values({ id: attachmentId, work_item_id: id, ...about })
      .execute()
    say(strings.attached(name, item.title))
    return { id: attachmentId, name }
  })
}

/** The copy stays while the log remembers it, so that this can be undone. */
export async function detach(
  { id }: { readonly id: WorkAttachmentId },
  { tx, say }: CommandContext,
): Promise<null> {
  const { name, work_item_id } = await getAttachment(tx, id)
  const item = await getWork(tx, work_item_id)
  await tx.deleteFrom('work_item_attachment').where('id', '=', id).execute()
  say(strings.detached(name, item.title))
  return null
}

export const openAttachment = async (
  { id }: { readonly id: WorkAttachmentId },
  context: TaskContext,
): Promise<null> => showKept(await getAttachment(context.db, id), context)

export const saveAttachment = async (
  { id }: { readonly id: WorkAttachmentId },
  context: TaskContext,
): Promise<{ name: string | null }> => saveKept(await getAttachment(context.db, id), context)
