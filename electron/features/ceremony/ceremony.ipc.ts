import type { Handlers } from '@electron/ipc/context'
import type { ceremonyContract } from '@shared/features/ceremony/ceremony.contract'
import {
  assignSeats,
  handOverAtCeremony,
  setAttendance,
  setSeat,
} from './ceremony.attendance.service'
import { editGroup, moveGroup } from './ceremony.groups.service'
import { ceremonyPdf, saveCeremonyXlsx } from './ceremony.papers'
import { ceremoniesOf, getCeremony, listCeremonies } from './ceremony.queries'
import {
  addGuest,
  createCeremony,
  editCeremony,
  editGuest,
  removeCeremony,
  removeGuest,
} from './ceremony.service'
import { moveRecipient, regroup } from './ceremony.stage.service'

export const ceremonyHandlers: Handlers<typeof ceremonyContract> = {
  'ceremony.list': (_, { db }) => listCeremonies(db),
  'ceremony.ofDecision': ({ decisionId }, { db }) => ceremoniesOf(db, decisionId),
  'ceremony.get': ({ id }, { db }) => getCeremony(db, id),
  'ceremony.create': createCeremony,
  'ceremony.edit': editCeremony,
  'ceremony.remove': removeCeremony,
  'ceremony.regroup': regroup,
  'ceremony.editGroup': editGroup,
  'ceremony.moveGroup': moveGroup,
  'ceremony.moveRecipient': moveRecipient,
  'ceremony.setAttendance': setAttendance,
  'ceremony.assignSeats': assignSeats,
  'ceremony.setSeat': setSeat,
  'ceremony.addGuest': addGuest,
  'ceremony.editGuest': editGuest,
  'ceremony.removeGuest': removeGuest,
  'ceremony.handOver': handOverAtCeremony,
  'ceremony.paper': ceremonyPdf,
  'ceremony.saveXlsx': saveCeremonyXlsx,
}
