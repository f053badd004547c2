import type { Handlers } from '@electron/ipc/context'
import type { templatesContract } from '@shared/features/templates/templates.contract'
import { takeInTemplates } from './templates.keeping.service'
import {
  checkTemplate,
  editTemplate,
  listTemplates,
  resetTemplate,
  sampleTemplate,
  tryOutTemplate,
} from './templates.service'

export const templatesHandlers: Handlers<typeof templatesContract> = {
  'templates.list': (_, context) => listTemplates(context),
  'templates.check': checkTemplate,
  'templates.sample': sampleTemplate,
  'templates.edit': editTemplate,
  'templates.takeIn': async (_, context) => ({ unread: await takeInTemplates(context) }),
  'templates.reset': resetTemplate,
  'templates.tryOut': tryOutTemplate,
}
