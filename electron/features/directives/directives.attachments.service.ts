import { type KeptFile, saveKept, showKept } from '@electron/attachments/hand-out'
import { type Attaching, takeIn } from '@electron/attachments/take-in'
import type { CommandContext, TaskContext } from '@electron/ipc/context'
import { attachmentErrors } from '@shared/core/attachment.errors'
import type { AttachmentId, DirectiveId } from '@shared/features/directives/directives.ids'
import { directivesStrings as words } from '@shared/features/directives/directives.strings'
import { getAttachment, getDirective } from './directives.queries'
import { directivesStrings as strings } from './directives.strings'

/**
 * @returns null when the dialog was closed
 * @throws AppError `attachments.…`
 */
export async function attach(
  { id, dropped }: Attaching<DirectiveId>,
  context: TaskContext,
): Promise<{ id: AttachmentId; name: string } | null> {
  const directive = await getDirective(context.db, id)
  const file = await takeIn(context, { dropped })
  if (!file) return null
  const { name, sha256, kind, sizeBytes } = file
  return context.transact(async ({ tx, newId, nowUtc, say }) => {
    const same = await tx
      .selectFrom('directive_attachment')
      .select('name')
      .where('directive_id', '=', id)
      .where('sha256', '=', sha256)
      .executeTakeFirst()
    if (same) throw attachmentErrors.alreadyAttached(same)
    const attachmentId = newId<AttachmentId>()
    const about = { name, sha256, kind, size_bytes: sizeBytes, added_at: nowUtc() }
    await tx
      .insertInto('directive_attachment')
      .values({ id: attachmentId, directive_id: id, ...about })
      .execute()
    say(strings.attached(name, words.nameLine(directive)))
    return { id: attachmentId, name }
  })
}

/** The copy stays while the log remembers it, so that this can be undone. */
export async function detach(
  { id }: { readonly id: AttachmentId },
  { tx, say }: CommandContext,
): Promise<null> {
  const { name, directive_id } = await getAttachment(tx, id)
  const directive = await getDirective(tx, directive_id)
  await tx.deleteFrom('directive_attachment').where('id', '=', id).execute()
  say(strings.detached(name, words.nameLine(directive)))
  return null
}

export const openAttachment = async (
  { id }: { readonly id: AttachmentId },
  context: TaskContext,
): Promise<null> => showKept(await keptFile(id, context), context)

export const saveAttachment = async (
  { id }: { readonly id: AttachmentId },
  context: TaskContext,
): Promise<{ name: string | null }> => saveKept(await keptFile(id, context), context)

const keptFile = (id: AttachmentId, { db }: TaskContext): Promise<KeptFile> => getAttachment(db, id)
