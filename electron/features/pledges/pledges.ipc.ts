import type { Handlers } from '@electron/ipc/context'
import type { pledgesContract } from '@shared/features/pledges/pledges.contract'
import { attach, detach, openAttachment, saveAttachment } from './pledges.attachments.service'
import { savePledgeDocx } from './pledges.docx'
import { draftPledges, listCandidates } from './pledges.draft.service'
import { pledgeListPdf, pledgePdf, savePledgesXlsx, sheetPdf } from './pledges.files'
import { countPledges, listPledges, pledgesOfSubject } from './pledges.queries'
import { getPledge } from './pledges.record.queries'
import {
  createPledge,
  editPledge,
  evaluatePledge,
  markSigned,
  movePledges,
  removePledges,
} from './pledges.service'

export const pledgesHandlers: Handlers<typeof pledgesContract> = {
  'pledges.list': (filter, { db, today }) => listPledges(db, filter, today),
  'pledges.counts': (asked, { db }) => countPledges(db, asked),
  'pledges.ofSubject': ({ subjectId }, { db, today }) => pledgesOfSubject(db, subjectId, today),
  'pledges.get': ({ id }, { db }) => getPledge(db, id),
  'pledges.candidates': (asked, { db, today }) => listCandidates(db, asked, today),
  'pledges.draft': draftPledges,
  'pledges.create': createPledge,
  'pledges.edit': editPledge,
  'pledges.move': movePledges,
  'pledges.markSigned': markSigned,
  'pledges.evaluate': evaluatePledge,
  'pledges.remove': removePledges,
  'pledges.attach': attach,
  'pledges.detach': detach,
  'pledges.openAttachment': openAttachment,
  'pledges.saveAttachment': saveAttachment,
  'pledges.pdf': pledgePdf,
  'pledges.sheetPdf': sheetPdf,
  'pledges.saveDocx': savePledgeDocx,
  'pledges.saveXlsx': savePledgesXlsx,
  'pledges.listPdf': pledgeListPdf,
}
