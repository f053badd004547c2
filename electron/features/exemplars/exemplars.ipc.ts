import type { Handlers } from '@electron/ipc/context'
import type { exemplarsContract } from '@shared/features/exemplars/exemplars.contract'
import type { exemplarsEvidenceContract } from '@shared/features/exemplars/exemplars.evidence.contract'
import type { exemplarMonthsContract } from '@shared/features/exemplars/exemplars.months.contract'
import type { pilotsContract } from '@shared/features/exemplars/pilots.contract'
import { listCandidates } from './exemplars.candidates.queries'
import {
  putActivity,
  putPublicity,
  recordStep,
  removeActivity,
  removePublicity,
} from './exemplars.evidence.service'
import {
  attachFile,
  detachFile,
  openFile,
  readPhoto,
  saveFile,
  setPhoto,
} from './exemplars.files.service'
import { addLearners, assessLearner, removeLearner } from './exemplars.learners.service'
import { exemplarsOfSubject } from './exemplars.learning.queries'
import { monthsPdf, saveMonthsXlsx } from './exemplars.months.papers'
import { candidatesOf, listMonths } from './exemplars.months.queries'
import { setMonth } from './exemplars.months.service'
import { moveExemplar, resumeExemplar, stopExemplar } from './exemplars.moves.service'
import { exemplarsPdf, saveExemplarsXlsx } from './exemplars.papers'
import { exemplarBoard, exemplarChoices, listExemplars } from './exemplars.queries'
import { getRecord } from './exemplars.record.queries'
import { createExemplar, editExemplar, removeExemplar } from './exemplars.service'
import { sheetPdf } from './exemplars.sheet'
import { saveSheetDocx } from './exemplars.sheet.docx'
import { saveText } from './exemplars.web'
import { pilotsPdf, savePilotsXlsx } from './pilots.papers'
import { listCatalogue, listPilots } from './pilots.queries'
import {
  addFromCatalogue,
  createPilot,
  editPilot,
  putEvaluation,
  removeEvaluation,
  removePilot,
  setStage,
} from './pilots.service'

const records: Handlers<typeof exemplarsContract> = {
  'exemplars.list': (window, { db, today }) => listExemplars(db, window, today),
  'exemplars.board': (filter, { db, today }) => exemplarBoard(db, filter, today),
  'exemplars.choices': (_, { db, today }) => exemplarChoices(db, today),
  'exemplars.get': ({ id }, { db, today }) => getRecord(db, id, today),
  'exemplars.candidates': (asked, { db }) => listCandidates(db, asked),
  'exemplars.ofSubject': (subject, { db, today }) => exemplarsOfSubject(db, subject, today),
  'exemplars.photo': readPhoto,
  'exemplars.create': createExemplar,
  'exemplars.edit': editExemplar,
  'exemplars.remove': removeExemplar,
  'exemplars.move': moveExemplar,
  'exemplars.stop': stopExemplar,
  'exemplars.resume': resumeExemplar,
  'exemplars.saveXlsx': ({ taskId: _, ...filter }, context) => saveExemplarsXlsx(filter, context),
  'exemplars.pdf': ({ taskId: _, ...filter }, context) => exemplarsPdf(filter, context),
  'exemplars.sheetPdf': sheetPdf,
  'exemplars.saveSheetDocx': saveSheetDocx,
  'exemplars.saveText': saveText,
}

const evidence: Handlers<typeof exemplarsEvidenceContract> = {
  'exemplars.recordStep': recordStep,
  'exemplars.putPublicity': putPublicity,
  'exemplars.removePublicity': removePublicity,
  'exemplars.putActivity': putActivity,
  'exemplars.removeActivity': removeActivity,
  'exemplars.addLearners': addLearners,
  'exemplars.assessLearner': assessLearner,
  'exemplars.removeLearner': removeLearner,
  'exemplars.attach': attachFile,
  'exemplars.setPhoto': setPhoto,
  'exemplars.detach': detachFile,
  'exemplars.openFile': openFile,
  'exemplars.saveFile': saveFile,
}

const months: Handlers<typeof exemplarMonthsContract> = {
  'exemplarMonths.list': (window, { db, today }) => listMonths(db, window, today),
  'exemplarMonths.candidates': (asked, { db }) => candidatesOf(db, asked),
  'exemplarMonths.set': setMonth,
  'exemplarMonths.saveXlsx': ({ taskId: _, ...filter }, context) => saveMonthsXlsx(filter, context),
  'exemplarMonths.pdf': ({ taskId: _, ...filter }, context) => monthsPdf(filter, context),
}

const pilots: Handlers<typeof pilotsContract> = {
  'pilots.list': (filter, { db }) => listPilots(db, filter),
  'pilots.catalogue': (_, { db }) => listCatalogue(db),
  'pilots.addFromCatalogue': addFromCatalogue,
  'pilots.create': createPilot,
  'pilots.edit': editPilot,
  'pilots.setStage': setStage,
  'pilots.remove': removePilot,
  'pilots.putEvaluation': putEvaluation,
  'pilots.removeEvaluation': removeEvaluation,
  'pilots.saveXlsx': ({ taskId: _, ...filter }, context) => savePilotsXlsx(filter, context),
  'pilots.pdf': ({ taskId: _, ...filter }, context) => pilotsPdf(filter, context),
}

export const exemplarsHandlers = { ...records, ...evidence, ...months, ...pilots }
