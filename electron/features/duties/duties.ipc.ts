import type { Handlers } from '@electron/ipc/context'
import type { dutiesContract } from '@shared/features/duties/duties.contract'
import type { dutyPapersContract } from '@shared/features/duties/duties.papers.contract'
import type { dutyUnitsContract } from '@shared/features/duties/duties.units.contract'
import { addDutiesFromCatalogue, listDutyCatalogue } from './duties.catalogue.service'
import { getBoard, getRecord } from './duties.due.queries'
import { attachFile, detachFile, getUnit, openFile, saveFile } from './duties.files.service'
import { tellChanges } from './duties.former.service'
import { letterDraft, letterPdf, saveLetterDocx } from './duties.letter.files'
import { boardPdf, saveBoardXlsx, saveUnitsXlsx, unitsPdf } from './duties.lists'
import { nextDays } from './duties.next.queries'
import { noteUnits, setDue } from './duties.note.service'
import { getDuty, listDuties, unitIdsOf } from './duties.queries'
import { createDuty, editDuty, removeDuty } from './duties.service'
import { listUnitIds, listUnits } from './duties.standing.queries'
import { getTime } from './duties.times'

export const dutiesHandlers: Handlers<
  typeof dutiesContract & typeof dutyUnitsContract & typeof dutyPapersContract
> = {
  'duties.list': (_, { db }) => listDuties(db),
  'duties.get': async ({ id }, { db, today }) => {
    const duty = await getDuty(db, id)
    const changes = await tellChanges(db, duty, today)
    return { duty, unitIds: await unitIdsOf(db, id), changes }
  },
  'duties.board': ({ year }, { db, today }) => getBoard(db, { year, today }),
  'duties.nextDays': nextDays,
  'duties.time': (which, { db, today }) => getRecord(db, which, today),
  'duties.create': createDuty,
  'duties.edit': editDuty,
  'duties.remove': removeDuty,
  'duties.catalogue': (_, { db, today }) => listDutyCatalogue(db, today),
  'duties.addFromCatalogue': addDutiesFromCatalogue,

  'duties.units': async ({ dutyId, periodKey, sort, offset, limit, ...filter }, { db, today }) => {
    const time = await getTime(db, await getDuty(db, dutyId), periodKey)
    return listUnits(db, time, { filter, sort, offset, limit, today })
  },
  'duties.unitIds': async ({ dutyId, periodKey, ...filter }, { db, today }) => {
    const time = await getTime(db, await getDuty(db, dutyId), periodKey)
    return listUnitIds(db, time, { filter, today })
  },
  'duties.unit': getUnit,
  'duties.note': noteUnits,
  'duties.setDue': setDue,
  'duties.attach': attachFile,
  'duties.detach': detachFile,
  'duties.openFile': openFile,
  'duties.saveFile': saveFile,

  'duties.saveBoardXlsx': saveBoardXlsx,
  'duties.boardPdf': boardPdf,
  'duties.saveUnitsXlsx': saveUnitsXlsx,
  'duties.unitsPdf': unitsPdf,
  'duties.letterDraft': letterDraft,
  'duties.letterPdf': letterPdf,
  'duties.saveLetterDocx': saveLetterDocx,
}
