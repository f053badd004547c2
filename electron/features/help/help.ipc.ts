import type { Handlers } from '@electron/ipc/context'
import type { helpContract } from '@shared/features/help/help.contract'
import { printHelp, saveHelpPdf } from './help.files'

export const helpHandlers: Handlers<typeof helpContract> = {
  'help.savePdf': saveHelpPdf,
  'help.print': printHelp,
}
