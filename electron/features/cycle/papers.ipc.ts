import type { Handlers } from '@electron/ipc/context'
import type { cyclePapersContract } from '@shared/features/cycle/papers.contract'
import { draftCyclePaper, saveCyclePaper } from './papers.service'

export const cyclePapersHandlers: Handlers<typeof cyclePapersContract> = {
  'cycle.paperDraft': draftCyclePaper,
  'cycle.savePaper': saveCyclePaper,
}
