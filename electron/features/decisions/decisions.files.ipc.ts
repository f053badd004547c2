import type { Handlers } from '@electron/ipc/context'
import type { decisionFilesContract } from '@shared/features/decisions/decisions.files.contract'
import { attach, detach, listFiles, openFile, saveFile } from './decisions.attachments.service'

export const decisionFilesHandlers: Handlers<typeof decisionFilesContract> = {
  'decisions.files': ({ id }, { db }) => listFiles(db, id),
  'decisions.attach': attach,
  'decisions.detach': detach,
  'decisions.openFile': openFile,
  'decisions.saveFile': saveFile,
}
