import { readAttachment } from '@electron/attachments/attachment-folder'
import { saveKept, showKept } from '@electron/attachments/hand-out'
import { type Attaching, type TakenIn, takeIn } from '@electron/attachments/take-in'
import type { CommandContext, QueryContext, TaskContext } from '@electron/ipc/context'
import { attachmentErrors } from '@shared/core/attachment.errors'
import type { ExemplarFileId, ExemplarId } from '@shared/features/exemplars/exemplars.ids'
import type { ExemplarStep } from '@shared/features/exemplars/exemplars.kinds'
import { getCard } from './exemplars.queries'
import { getFile } from './exemplars.record.queries'
import { exemplarsStrings as strings } from './exemplars.strings'

interface Named {
  readonly name: string
}

/**
 * What proves a step, or the exemplar as a whole.
 *
 * @returns null when the dialog was closed
 * @throws AppError `attachments.…`
 */
export async function attachFile(
  { id, step, dropped }: Attaching<ExemplarId> & { readonly step: ExemplarStep | null },
  context: TaskContext,
): Promise<Named | null> {
  const { name } = await getCard(context.db, id, context.today)
  const file = await takeIn(context, { dropped })
  if (!file) return null
  return context.transact(async (command) => {
    const same = await command.tx
      .selectFrom('exemplar_attachment')
      .select('name')
      .where('exemplar_id', '=', id)
      .where('is_photo', '=', 0)
      .where('sha256', '=', file.sha256)
      .executeTakeFirst()
    if (same) throw attachmentErrors.alreadyAttached(same)
    await insertFile(command, file, { exemplar_id: id, step, is_photo: 0 })
    command.say(strings.attached({ file: file.name, name }))
    return { name: file.name }
  })
}

/** In the place of the photo there was. */
export async function setPhoto(
  { id, dropped }: Attaching<ExemplarId>,
  context: TaskContext,
): Promise<Named | null> {
  const { name } = await getCard(context.db, id, context.today)
  const file = await takeIn(context, { kind: 'picture', dropped })
  if (!file) return null
  return context.transact(async (command) => {
    await command.tx
      .deleteFrom('exemplar_attachment')
      .where('exemplar_id', '=', id)
      .where('is_photo', '=', 1)
      .execute()
    await insertFile(command, file, { exemplar_id: id, step: null, is_photo: 1 })
    command.say(strings.photoSet(name))
    return { name: file.name }
  })
}

interface Place {
  readonly exemplar_id: ExemplarId
  readonly step: ExemplarStep | null
  readonly is_photo: 0 | 1
}

async function insertFile(
  { tx, newId, nowUtc }: CommandContext,
  { name, sha256, kind, sizeBytes }: TakenIn,
  place: Place,
): Promise<void> {
  const about = { name, sha256, kind, size_bytes: sizeBytes, added_at: nowUtc() }
  await tx
    .insertInto('exemplar_attachment')
    .values({ id: newId<ExemplarFileId>(), ...place, ...about })
    .execute()
}

/** The copy stays while the log remembers it, so that this can be undone. */
export async function detachFile(
  { id }: { readonly id: ExemplarFileId },
  { tx, today, say }: CommandContext,
): Promise<null> {
  const { name: file, exemplar_id } = await getFile(tx, id)
  const { name } = await getCard(tx, exemplar_id, today)
  await tx.deleteFrom('exemplar_attachment').where('id', '=', id).execute()
  say(strings.detached({ file, name }))
  return null
}

export const openFile = async ({ id }: { readonly id: ExemplarFileId }, context: TaskContext) =>
  showKept(await getFile(context.db, id), context)

export const saveFile = async ({ id }: { readonly id: ExemplarFileId }, context: TaskContext) =>
  saveKept(await getFile(context.db, id), context)

/** For the window, which shows initials where there is none to show. */
export async function readPhoto(
  { id }: { readonly id: ExemplarFileId },
  { db, workspace }: Pick<QueryContext, 'db' | 'workspace'>,
): Promise<{ kind: string; bytes: Uint8Array } | null> {
  const { sha256, kind, is_photo } = await getFile(db, id)
  if (is_photo !== 1) return null
  const reading = await readAttachment(workspace.folder, { sha256, kind })
  return reading.state === 'whole' ? { kind, bytes: reading.bytes } : null
}
