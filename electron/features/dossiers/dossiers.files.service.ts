import { saveKept, showKept } from '@electron/attachments/hand-out'
import { type Attaching, takeIn } from '@electron/attachments/take-in'
import type { CommandContext, TaskContext } from '@electron/ipc/context'
import { attachmentErrors } from '@shared/core/attachment.errors'
import { coreErrors } from '@shared/core/core.errors'
import { tidy } from '@shared/core/vietnamese-fold'
import type { DossierFileId } from '@shared/features/dossiers/dossiers.ids'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import { findNominations } from '../nominations/nominations.queries'
import { getFile } from './dossiers.queries'
import { dossiersStrings as strings } from './dossiers.strings'

interface Paper extends Attaching<NominationId> {
  readonly itemKey: string
  readonly itemName: string
}

/**
 * Keeps a copy of a paper of the file.
 *
 * @returns null when the dialog was closed
 * @throws AppError `attachments.…`, `core.notFound`
 */
export async function attachFile(
  { id, itemKey, itemName, dropped }: Paper,
  context: TaskContext,
): Promise<{ id: DossierFileId; name: string } | null> {
  const [nomination] = await findNominations(context.db, [id])
  if (!nomination) throw coreErrors.notFound({ what: strings.nomination })
  const taken = await takeIn(context, { dropped })
  if (!taken) return null
  const { name, sha256, kind, sizeBytes } = taken
  return context.transact(async ({ tx, newId, nowUtc, say }) => {
    const same = await tx
      .selectFrom('dossier_attachment')
      .select('name')
      .where('nomination_id', '=', id)
      .where('item_key', '=', itemKey)
      .where('sha256', '=', sha256)
      .executeTakeFirst()
    if (same) throw attachmentErrors.alreadyAttached(same)
    const fileId = newId<DossierFileId>()
    await tx
      .insertInto('dossier_attachment')
      .values({
        id: fileId,
        ...{ nomination_id: id, item_key: itemKey, item_name: tidy(itemName) },
        ...{ name, sha256, kind, size_bytes: sizeBytes, added_at: nowUtc() },
      })
      .execute()
    say(strings.attached(name, nomination.name))
    return { id: fileId, name }
  })
}

/** The copy stays while the log remembers it, so that this can be undone. */
export async function detachFile(
  { id }: { readonly id: DossierFileId },
  { tx, say }: CommandContext,
): Promise<null> {
  const { name, nomination_id } = await getFile(tx, id)
  const [nomination] = await findNominations(tx, [nomination_id])
  await tx.deleteFrom('dossier_attachment').where('id', '=', id).execute()
  say(strings.detached(name, nomination?.name ?? ''))
  return null
}

export const openFile = async (
  { id }: { readonly id: DossierFileId },
  context: TaskContext,
): Promise<null> => showKept(await getFile(context.db, id), context)

export const saveFile = async (
  { id }: { readonly id: DossierFileId },
  context: TaskContext,
): Promise<{ name: string | null }> => saveKept(await getFile(context.db, id), context)
