import type { Handlers } from '@electron/ipc/context'
import type { dossiersContract } from '@shared/features/dossiers/dossiers.contract'
import { awardsOfNominee } from './dossiers.awards.queries'
import { attachFile, detachFile, openFile, saveFile } from './dossiers.files.service'
import { proposalLetter } from './dossiers.letter'
import { listPdf, listXlsx } from './dossiers.list.files'
import { missingPdf, missingXlsx } from './dossiers.missing.files'
import { countDossiers, listDossierIds, listDossiers, papersOf } from './dossiers.queries'
import { checklistOf } from './dossiers.requirements'
import { receivePaper, resetChecklist, saveChecklist, unreceivePaper } from './dossiers.service'
import { slipPdf } from './dossiers.slip.files'

export const dossiersHandlers: Handlers<typeof dossiersContract> = {
  'dossiers.list': (window, { db }) => listDossiers(db, window),
  'dossiers.ids': (filter, { db }) => listDossierIds(db, filter),
  'dossiers.statusCounts': (filter, { db }) => countDossiers(db, filter),
  'dossiers.papers': ({ id }, { db }) => papersOf(db, id),
  'dossiers.awards': ({ id }, { db }) => awardsOfNominee(db, id),
  'dossiers.receive': receivePaper,
  'dossiers.unreceive': unreceivePaper,
  'dossiers.attach': attachFile,
  'dossiers.detach': detachFile,
  'dossiers.openFile': openFile,
  'dossiers.saveFile': saveFile,
  'dossiers.checklist': ({ formId }, { db }) => checklistOf(db, formId),
  'dossiers.saveChecklist': saveChecklist,
  'dossiers.resetChecklist': resetChecklist,
  'dossiers.missingPdf': missingPdf,
  'dossiers.missingXlsx': missingXlsx,
  'dossiers.listPdf': listPdf,
  'dossiers.listXlsx': listXlsx,
  'dossiers.slipPdf': slipPdf,
  'dossiers.letter': ({ id }, { db, today }) => proposalLetter(db, id, today),
}
