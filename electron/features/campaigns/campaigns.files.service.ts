import { saveKept, showKept } from '@electron/attachments/hand-out'
import { type Attaching, takeIn } from '@electron/attachments/take-in'
import type { Db } from '@electron/database/database'
import type { CommandContext, TaskContext } from '@electron/ipc/context'
import { attachmentErrors } from '@shared/core/attachment.errors'
import { coreErrors } from '@shared/core/core.errors'
import type { CampaignFileId, CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { CampaignFile } from '@shared/features/campaigns/files.contract'
import { getCampaign } from './campaigns.queries'
import { campaignsStrings as strings } from './campaigns.strings'

export const listFiles = (
  db: Db,
  { campaignId }: { readonly campaignId: CampaignId },
): Promise<readonly CampaignFile[]> =>
  db
    .selectFrom('campaign_attachment')
    .where('campaign_id', '=', campaignId)
    .select(['id', 'name', 'kind', 'size_bytes as sizeBytes', 'added_at as addedAt'])
    .orderBy('added_at')
    .orderBy('id')
    .execute()

/** @returns null when the dialog was closed. @throws AppError `attachments.…`, `core.notFound` */
export async function attachFile(
  { id, dropped }: Attaching<CampaignId>,
  context: TaskContext,
): Promise<{ id: CampaignFileId; name: string } | null> {
  const campaign = await getCampaign(context.db, id)
  const file = await takeIn(context, { dropped })
  if (!file) return null
  const { name, sha256, kind, sizeBytes } = file
  return context.transact(async ({ tx, newId, nowUtc, say }) => {
    const same = await tx
      .selectFrom('campaign_attachment')
      .select('name')
      .where('campaign_id', '=', id)
      .where('sha256', '=', sha256)
      .executeTakeFirst()
    if (same) throw attachmentErrors.alreadyAttached(same)
    const fileId = newId<CampaignFileId>()
    await tx
      .insertInto('campaign_attachment')
      .values({
        ...{ id: fileId, campaign_id: id, name, sha256, kind },
        ...{ size_bytes: sizeBytes, added_at: nowUtc() },
      })
      .execute()
    say(strings.attached(name, campaign.name))
    return { id: fileId, name }
  })
}

/** The copy stays while the log remembers it, so that this can be undone. */
export async function detachFile(
  { id }: { readonly id: CampaignFileId },
  { tx, say }: CommandContext,
): Promise<null> {
  const { name, campaign_id } = await getFile(tx, id)
  const campaign = await getCampaign(tx, campaign_id)
  await tx.deleteFrom('campaign_attachment').where('id', '=', id).execute()
  say(strings.detached(name, campaign.name))
  return null
}

async function getFile(db: Db, id: CampaignFileId) {
  const row = await db
    .selectFrom('campaign_attachment')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw coreErrors.notFound({ what: strings.file })
  return row
}

interface Which {
  readonly id: CampaignFileId
}

export const openFile = async ({ id }: Which, context: TaskContext): Promise<null> =>
  showKept(await getFile(context.db, id), context)

export const saveFile = async (
  { id }: Which,
  context: TaskContext,
): Promise<{ name: string | null }> => saveKept(await getFile(context.db, id), context)
