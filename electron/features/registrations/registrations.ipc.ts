import type { Handlers } from '@electron/ipc/context'
import type { registrationsContract } from '@shared/features/registrations/registrations.contract'
import { approveAll, copyYear, registerMissing } from './registrations.bulk'
import { coverageTable, listRegistrationYears } from './registrations.coverage.queries'
import { readFile, takeIn } from './registrations.file'
import { formFile, formsPdf } from './registrations.forms.files'
import { setGrid } from './registrations.grid.service'
import { linksTo } from './registrations.links.queries'
import { listRegistrations } from './registrations.list.queries'
import { coverageFile, missingFile, registeredFile } from './registrations.lists.files'
import { getRegistration, registrationsOfSubject } from './registrations.queries'
import {
  addCheck,
  addRegistration,
  editRegistration,
  evaluateRegistration,
  moveRegistrations,
  removeCheck,
  removeRegistration,
} from './registrations.service'
import { saveTemplate } from './registrations.template'

export const registrationsHandlers: Handlers<typeof registrationsContract> = {
  'registrations.years': ({ campaignId }, { db, today }) =>
    listRegistrationYears(db, campaignId, today),
  'registrations.coverage': (scope, { db, today }) => coverageTable(db, scope, today),
  'registrations.coverageFile': coverageFile,
  'registrations.missingFile': missingFile,
  'registrations.registeredFile': registeredFile,
  'registrations.formFile': formFile,
  'registrations.formPdf': ({ of }, context) => formsPdf(of, context),
  'registrations.saveTemplate': saveTemplate,
  'registrations.readFile': readFile,
  'registrations.takeIn': takeIn,
  'registrations.list': (filter, { db, today }) => listRegistrations(db, filter, today),
  'registrations.get': ({ id }, { db, today }) => getRegistration(db, id, today),
  'registrations.ofSubject': ({ subject }, { db, today }) =>
    registrationsOfSubject(db, subject, today),
  'registrations.add': addRegistration,
  'registrations.edit': editRegistration,
  'registrations.move': moveRegistrations,
  'registrations.approveAll': approveAll,
  'registrations.remove': removeRegistration,
  'registrations.setGrid': setGrid,
  'registrations.registerMissing': registerMissing,
  'registrations.copyYear': copyYear,
  'registrations.links': async ({ id }, { db }) => ({ count: await linksTo(db, [id]) }),
  'registrations.evaluate': evaluateRegistration,
  'registrations.addCheck': addCheck,
  'registrations.removeCheck': removeCheck,
}
