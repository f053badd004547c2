import type { AttachmentKind } from '@shared/core/attachment'
import { dropped } from '@shared/core/dropped-file'
import { TaskId } from '@shared/ipc/app.contract'
import { command, query, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import { DecisionFileId, DecisionId } from './decisions.ids'
import { type DecisionFileRole, decisionFileRoles } from './decisions.kinds'

/** A paper kept with a decision: the signed one, the text as mended in Word. */
export interface DecisionFile {
  readonly id: DecisionFileId
  readonly name: string
  readonly kind: AttachmentKind
  readonly sizeBytes: number
  readonly role: DecisionFileRole
  /** UTC. */
  readonly addedAt: string
}

const FileTask = z.strictObject({ id: DecisionFileId, taskId: TaskId })

export const decisionFilesContract = {
  'decisions.files': query<readonly DecisionFile[]>()(z.strictObject({ id: DecisionId })),
  /** Asks for a file and keeps a copy of it; null when the dialog was closed. */
  'decisions.attach': task<{ readonly id: DecisionFileId; readonly name: string } | null>()(
    z.strictObject({
      ...{ id: DecisionId, role: z.enum(decisionFileRoles), taskId: TaskId },
      ...dropped,
    }),
  ),
  'decisions.detach': command<null>()(z.strictObject({ id: DecisionFileId })),
  /** A copy, to be looked at only. */
  'decisions.openFile': task<null>()(FileTask),
  'decisions.saveFile': task<{ readonly name: string | null }>()(FileTask),
}
