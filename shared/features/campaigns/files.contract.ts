import type { AttachmentKind } from '@shared/core/attachment'
import { dropped } from '@shared/core/dropped-file'
import { TaskId } from '@shared/ipc/app.contract'
import { command, query, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import { CampaignFileId, CampaignId } from './campaigns.ids'

export interface CampaignFile {
  readonly id: CampaignFileId
  readonly name: string
  readonly kind: AttachmentKind
  readonly sizeBytes: number
  /** UTC. */
  readonly addedAt: string
}

const FileTask = z.strictObject({ taskId: TaskId, id: CampaignFileId })

export const campaignFilesContract = {
  /** In the order they were attached. */
  'campaigns.files': query<readonly CampaignFile[]>()(z.strictObject({ campaignId: CampaignId })),
  /** Asks for a file and keeps a copy; null when the dialog was closed. @throws AppError `attachments.…` */
  'campaigns.attach': task<{ id: CampaignFileId; name: string } | null>()(
    z.strictObject({ taskId: TaskId, id: CampaignId, ...dropped }),
  ),
  'campaigns.detach': command<null>()(z.strictObject({ id: CampaignFileId })),
  'campaigns.openFile': task<null>()(FileTask),
  'campaigns.saveFile': task<{ readonly name: string | null }>()(FileTask),
}
