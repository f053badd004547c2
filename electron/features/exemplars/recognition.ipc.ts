import type { Handlers } from '@electron/ipc/context'
import type { recognitionContract } from '@shared/features/exemplars/recognition.contract'
import { recognitionDraft, saveRecognition } from './recognition.service'

export const recognitionHandlers: Handlers<typeof recognitionContract> = {
  'exemplars.recognitionDraft': recognitionDraft,
  'exemplars.saveRecognition': ({ taskId: _, ...paper }, context) =>
    saveRecognition(paper, context),
}
