import { type KeptFile, saveKept, showKept } from '@electron/attachments/hand-out'
import { type Attaching, takeIn } from '@electron/attachments/take-in'
import type { Db } from '@electron/database/database'
import type { CommandContext, TaskContext } from '@electron/ipc/context'
import { attachmentErrors } from '@shared/core/attachment.errors'
import { coreErrors } from '@shared/core/core.errors'
import type { PledgeAttachmentId, PledgeId } from '@shared/features/pledges/pledges.ids'
import { getPledge } from './pledges.record.queries'
import { pledgesStrings as strings } from './pledges.strings'

/**
 * The signed paper, scanned.
 *
 * @returns null when the dialog was closed
 * @throws AppError `attachments.…`, `pledges.gone`
 */
export async function attach(
  { id, dropped }: Attaching<PledgeId>,
  context: TaskContext,
): Promise<{ id: PledgeAttachmentId; name: string } | null> {
  const { title } = await getPledge(context.db, id)
  const file = await takeIn(context, { dropped })
  if (!file) return null
  const { name, sha256, kind, sizeBytes } = file
  return context.transact(async ({ tx, newId, nowUtc, say }) => {
    const same = await tx
      .selectFrom('pledge_attachment')
      .select('name')
      .where('pledge_id', '=', id)
      .where('sha256', '=', sha256)
      .executeTakeFirst()
    if (same) throw attachmentErrors.alreadyAttached(same)
    const attachmentId = newId<PledgeAttachmentId>()
    await tx
      .insertInto('pledge_attachment')
      .values({
        ...{ id: attachmentId, pledge_id: id, name, sha256, kind },
        ...{ size_bytes: sizeBytes, added_at: nowUtc() },
      })
      .execute()
    say(strings.attached(name, title))
    return { id: attachmentId, name }
  })
}

/** The copy stays while the log remembers it, so that this can be undone. */
export async function detach(
  { id }: { readonly id: PledgeAttachmentId },
  { tx, say }: CommandContext,
): Promise<null> {
  const { name, pledge_id } = await getAttachment(tx, id)
  const { title } = await getPledge(tx, pledge_id)
  await tx.deleteFrom('pledge_attachment').where('id', '=', id).execute()
  say(strings.detached(name, title))
  return null
}

export const openAttachment = async (
  { id }: { readonly id: PledgeAttachmentId },
  context: TaskContext,
): Promise<null> => showKept(await keptFile(id, context), context)

export const saveAttachment = async (
  { id }: { readonly id: PledgeAttachmentId },
  context: TaskContext,
): Promise<{ name: string | null }> => saveKept(await keptFile(id, context), context)

const keptFile = (id: PledgeAttachmentId, { db }: TaskContext): Promise<KeptFile> =>
  getAttachment(db, id)

async function getAttachment(db: Db, id: PledgeAttachmentId) {
  const row = await db
    .selectFrom('pledge_attachment')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.attachment })
  return row
}
