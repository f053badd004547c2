import { ceremonyContract } from '@shared/features/ceremony/ceremony.contract'
import { printingContract } from '@shared/features/printing/printing.contract'
import type { z } from 'zod'
import { awardsContract } from '../features/awards/awards.contract'
import { backupsContract } from '../features/backups/backups.contract'
import { calendarContract } from '../features/calendar/calendar.contract'
import { calibrationContract } from '../features/calibration/calibration.contract'
import { campaignsContract } from '../features/campaigns/campaigns.contract'
import { certificatesContract } from '../features/certificates/certificates.contract'
import { certificateDesignsContract } from '../features/certificates/certificates.designs.contract'
import { certificatePrintersContract } from '../features/certificates/certificates.printers.contract'
import { certificateStockContract } from '../features/certificates/certificates.stock.contract'
import { committeeContract } from '../features/committee/committee.contract'
import { numbersContract } from '../features/committee/numbers.contract'
import { comparisonsContract } from '../features/comparisons/comparisons.contract'
import { councilContract } from '../features/council/council.contract'
import { cycleContract } from '../features/cycle/cycle.contract'
import { cyclePapersContract } from '../features/cycle/papers.contract'
import { amendmentsContract } from '../features/decisions/amendments.contract'
import { decisionsCitingContract } from '../features/decisions/decisions.citing.contract'
import { decisionsContract } from '../features/decisions/decisions.contract'
import { decisionFilesContract } from '../features/decisions/decisions.files.contract'
import { directivesContract } from '../features/directives/directives.contract'
import { dossiersContract } from '../features/dossiers/dossiers.contract'
import { papersContract } from '../features/dossiers/papers.contract'
import { duplicatesContract } from '../features/duplicates/duplicates.contract'
import { dutiesContract } from '../features/duties/duties.contract'
import { dutyPapersContract } from '../features/duties/duties.papers.contract'
import { dutyUnitsContract } from '../features/duties/duties.units.contract'
import { eligibilityContract } from '../features/eligibility/eligibility.contract'
import { exemplarsContract } from '../features/exemplars/exemplars.contract'
import { exemplarsEvidenceContract } from '../features/exemplars/exemplars.evidence.contract'
import { exemplarMonthsContract } from '../features/exemplars/exemplars.months.contract'
import { pilotsContract } from '../features/exemplars/pilots.contract'
import { recognitionContract } from '../features/exemplars/recognition.contract'
import { frameworksContract } from '../features/frameworks/frameworks.contract'
import { helpContract } from '../features/help/help.contract'
import { historyContract } from '../features/history/history.contract'
import { holidaysContract } from '../features/holidays/holidays.contract'
import { importsContract } from '../features/imports/imports.contract'
import { ledgerContract } from '../features/ledger/ledger.contract'
import { olderContract } from '../features/ledger/older.contract'
import { nominationsContract } from '../features/nominations/nominations.contract'
import { officeContract } from '../features/office/office.contract'
import { organisationContract } from '../features/organisation/organisation.contract'
import { organisationPapersContract } from '../features/organisation/organisation.papers.contract'
import { organisationPastContract } from '../features/organisation/organisation.past.contract'
import { overviewContract } from '../features/overview/overview.contract'
import { peopleContract } from '../features/people/people.contract'
import { peoplePastContract } from '../features/people/people.past.contract'
import { pledgesContract } from '../features/pledges/pledges.contract'
import { fourGoodContract } from '../features/ratings/four-good.contract'
import { ratingsContract } from '../features/ratings/ratings.contract'
import { registrationsContract } from '../features/registrations/registrations.contract'
import { reorganisationContract } from '../features/reorganisation/reorganisation.contract'
import { searchContract } from '../features/search/search.contract'
import { targetsContract } from '../features/targets/targets.contract'
import { targetUnitsContract } from '../features/targets/targets.units.contract'
import { templatesContract } from '../features/templates/templates.contract'
import { viewsContract } from '../features/views/views.contract'
import { worksContract } from '../features/works/works.contract'
import { appProcedures } from './app.contract'
import type { Kind, Procedure } from './procedure'

/** Everything the window may ask of the main process. If it is not here, it cannot be called. */
export const appContract = {
  ...appProcedures,
  ...viewsContract,
  ...backupsContract,
  ...committeeContract,
  ...numbersContract,
  ...holidaysContract,
  ...organisationContract,
  ...organisationPastContract,
  ...organisationPapersContract,
  ...peopleContract,
  ...peoplePastContract,
  ...ratingsContract,
  ...fourGoodContract,
  ...directivesContract,
  ...frameworksContract,
  ...campaignsContract,
  ...templatesContract,
  ...recognitionContract,
  ...cyclePapersContract,
  ...papersContract,
  ...worksContract,
  ...comparisonsContract,
  ...pledgesContract,
  ...awardsContract,
  ...eligibilityContract,
  ...nominationsContract,
  ...dossiersContract,
  ...councilContract,
  ...decisionsContract,
  ...decisionsCitingContract,
  ...decisionFilesContract,
  ...amendmentsContract,
  ...calibrationContract,
  ...certificatesContract,
  ...certificateDesignsContract,
  ...certificateStockContract,
  ...certificatePrintersContract,
  ...printingContract,
  ...ledgerContract,
  ...olderContract,
  ...ceremonyContract,
  ...exemplarsContract,
  ...exemplarsEvidenceContract,
  ...exemplarMonthsContract,
  ...pilotsContract,
  ...targetsContract,
  ...targetUnitsContract,
  ...calendarContract,
  ...cycleContract,
  ...dutiesContract,
  ...dutyUnitsContract,
  ...dutyPapersContract,
  ...duplicatesContract,
  ...registrationsContract,
  ...reorganisationContract,
  ...importsContract,
  ...historyContract,
  ...searchContract,
  ...helpContract,
  ...overviewContract,
  ...officeContract,
}

export type AppContract = typeof appContract
export type ProcedureName = keyof AppContract
export type NamesOf<K extends Kind> = {
  [N in ProcedureName]: AppContract[N]['kind'] extends K ? N : never
}[ProcedureName]
export type InputOf<N extends ProcedureName> = z.input<AppContract[N]['input']>
export type OutputOf<N extends ProcedureName> =
  AppContract[N] extends Procedure<infer _K, infer _I, infer Output> ? Output : never
