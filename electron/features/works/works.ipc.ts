import type { Handlers } from '@electron/ipc/context'
import type { worksContract } from '@shared/features/works/works.contract'
import { attach, detach, openAttachment, saveAttachment } from './works.attachments.service'
import { saveWorksXlsx, worksPdf } from './works.files'
import { getWorkRecord, listWorks, workChoices } from './works.queries'
import { createWork, editWork, markDone, removeWorks } from './works.service'

export const worksHandlers: Handlers<typeof worksContract> = {
  'works.list': (filter, { db, today }) => listWorks(db, filter, today),
  'works.choices': (_, { db }) => workChoices(db),
  'works.get': ({ id }, { db }) => getWorkRecord(db, id),
  'works.create': createWork,
  'works.edit': editWork,
  'works.remove': removeWorks,
  'works.markDone': markDone,
  'works.attach': attach,
  'works.detach': detach,
  'works.openAttachment': openAttachment,
  'works.saveAttachment': saveAttachment,
  'works.saveXlsx': saveWorksXlsx,
  'works.pdf': worksPdf,
}
