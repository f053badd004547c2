import type { AppContract } from '@shared/ipc/app-contract'
import { awardsHandlers } from '../features/awards/awards.ipc'
import { backupsHandlers } from '../features/backups/backups.ipc'
import { calendarHandlers } from '../features/calendar/calendar.ipc'
import { calibrationHandlers } from '../features/calibration/calibration.ipc'
import { campaignsHandlers } from '../features/campaigns/campaigns.ipc'
import { ceremonyHandlers } from '../features/ceremony/ceremony.ipc'
import {
  certificateDesignsHandlers,
  certificatePrintersHandlers,
  certificateStockHandlers,
} from '../features/certificates/certificates.designs.ipc'
import { certificatesHandlers } from '../features/certificates/certificates.ipc'
import { committeeHandlers } from '../features/committee/committee.ipc'
import { numbersHandlers } from '../features/committee/numbers.ipc'
import { comparisonsHandlers } from '../features/comparisons/comparisons.ipc'
import { councilHandlers } from '../features/council/council.ipc'
import { cycleHandlers } from '../features/cycle/cycle.ipc'
import { cyclePapersHandlers } from '../features/cycle/papers.ipc'
import { amendmentsHandlers } from '../features/decisions/amendments.ipc'
import { decisionsCitingHandlers } from '../features/decisions/decisions.citing.ipc'
import { decisionFilesHandlers } from '../features/decisions/decisions.files.ipc'
import { decisionsHandlers } from '../features/decisions/decisions.ipc'
import { directivesHandlers } from '../features/directives/directives.ipc'
import { dossiersHandlers } from '../features/dossiers/dossiers.ipc'
import { papersHandlers } from '../features/dossiers/papers.ipc'
import { duplicatesHandlers } from '../features/duplicates/duplicates.ipc'
import { dutiesHandlers } from '../features/duties/duties.ipc'
import { eligibilityHandlers } from '../features/eligibility/eligibility.ipc'
import { exemplarsHandlers } from '../features/exemplars/exemplars.ipc'
import { recognitionHandlers } from '../features/exemplars/recognition.ipc'
import { frameworksHandlers } from '../features/frameworks/frameworks.ipc'
import { helpHandlers } from '../features/help/help.ipc'
import { historyHandlers } from '../features/history/history.ipc'
import { holidaysHandlers } from '../features/holidays/holidays.ipc'
import { importsHandlers } from '../features/imports/imports.ipc'
import { ledgerHandlers } from '../features/ledger/ledger.ipc'
import { olderHandlers } from '../features/ledger/older.ipc'
import { nominationsHandlers } from '../features/nominations/nominations.ipc'
import { officeHandlers } from '../features/office/office.ipc'
import { organisationHandlers } from '../features/organisation/organisation.ipc'
import { organisationPapersHandlers } from '../features/organisation/organisation.papers.ipc'
import { overviewHandlers } from '../features/overview/overview.ipc'
import { peopleHandlers } from '../features/people/people.ipc'
import { peoplePastHandlers } from '../features/people/people.past.ipc'
import { pledgesHandlers } from '../features/pledges/pledges.ipc'
import { printingHandlers } from '../features/printing/printing.ipc'
import { ratingsHandlers } from '../features/ratings/ratings.ipc'
import { registrationsHandlers } from '../features/registrations/registrations.ipc'
import { reorganisationHandlers } from '../features/reorganisation/reorganisation.ipc'
import { searchHandlers } from '../features/search/search.ipc'
import { targetsHandlers, targetUnitsHandlers } from '../features/targets/targets.ipc'
import { templatesHandlers } from '../features/templates/templates.ipc'
import { viewsHandlers } from '../features/views/views.ipc'
import { worksHandlers } from '../features/works/works.ipc'
import type { Handlers } from './context'

export const handlers: Handlers<AppContract> = {
  'app.cancelTask': async ({ taskId }, { tasks }) => ({ wasRunning: tasks.cancel(taskId) }),
  'app.setFullScreen': async ({ isFull }, { desk }) => {
    desk.setFullScreen(isFull)
    return null
  },
  'app.dropFile': async (file, { files }) => files.dropped.announce(file),
  'app.dropPiece': async ({ dropped, piece }, { files }) => {
    files.dropped.add(dropped, piece)
    return null
  },
  ...viewsHandlers,
  ...backupsHandlers,
  ...committeeHandlers,
  ...numbersHandlers,
  ...holidaysHandlers,
  ...officeHandlers,
  ...overviewHandlers,
  ...organisationHandlers,
  ...organisationPapersHandlers,
  ...peopleHandlers,
  ...peoplePastHandlers,
  ...ratingsHandlers,
  ...directivesHandlers,
  ...frameworksHandlers,
  ...campaignsHandlers,
  ...templatesHandlers,
  ...recognitionHandlers,
  ...cyclePapersHandlers,
  ...papersHandlers,
  ...worksHandlers,
  ...comparisonsHandlers,
  ...pledgesHandlers,
  ...awardsHandlers,
  ...eligibilityHandlers,
  ...nominationsHandlers,
  ...dossiersHandlers,
  ...councilHandlers,
  ...decisionsHandlers,
  ...decisionsCitingHandlers,
  ...decisionFilesHandlers,
  ...amendmentsHandlers,
  ...calibrationHandlers,
  ...certificatesHandlers,
  ...certificateDesignsHandlers,
  ...certificateStockHandlers,
  ...certificatePrintersHandlers,
  ...printingHandlers,
  ...ledgerHandlers,
  ...olderHandlers,
  ...ceremonyHandlers,
  ...exemplarsHandlers,
  ...targetsHandlers,
  ...targetUnitsHandlers,
  ...calendarHandlers,
  ...cycleHandlers,
  ...dutiesHandlers,
  ...duplicatesHandlers,
  ...registrationsHandlers,
  ...reorganisationHandlers,
  ...importsHandlers,
  ...historyHandlers,
  ...searchHandlers,
  ...helpHandlers,
}
