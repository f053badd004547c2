import type { Migration } from '../migrate'
import * as createChangeLog from './0001-create-change-log'
import * as createCommittee from './0002-create-committee'
import * as createOrganisation from './0003-create-organisation'
import * as createPeople from './0004-create-people'
import * as createCampaigns from './0005-create-campaigns'
import * as createNominations from './0006-create-nominations'
import * as createDecisions from './0007-create-decisions'
import * as createImports from './0008-create-imports'
import * as createBackups from './0009-create-backups'
import * as rememberReorganisations from './0010-remember-reorganisations'
import * as knowPeopleBetter from './0011-know-people-better'
import * as createRatings from './0012-create-ratings'
import * as createSavedView from './0013-create-saved-view'
import * as countAndFindInSteps from './0014-count-and-find-in-steps'
import * as rememberReadings from './0015-remember-readings'
import * as mergeDuplicates from './0016-merge-duplicates'
import * as relateDirectives from './0017-relate-directives'
import * as frameCampaigns from './0018-frame-campaigns'
import * as setTargets from './0019-set-targets'
import * as createWorks from './0020-create-works'
import * as knowPublicDays from './0021-know-public-days'
import * as createCalendar from './0022-create-calendar'
import * as createDuties from './0023-create-duties'
import * as registerForCampaigns from './0024-register-for-campaigns'
import * as followExemplars from './0025-follow-exemplars'
import * as compareLikeWithLike from './0026-compare-like-with-like'
import * as pledgeToOneAnother from './0027-pledge-to-one-another'
import * as rememberColumnReadings from './0028-remember-column-readings'
import * as countListsAtOnce from './0029-count-lists-at-once'
import * as knowAwards from './0030-know-awards'
import * as keepDossiers from './0031-keep-dossiers'
import * as holdCouncils from './0032-hold-councils'
import * as numberAmendAndLookBack from './0034-number-amend-and-look-back'
import * as designCertificates from './0035-design-certificates'
import * as printAndHandOver from './0036-print-and-hand-over'
import * as keepWhatWas from './0037-keep-what-was'
import * as keepOwnTemplates from './0038-keep-own-templates'
import * as countWhatTheProvinceGave from './0039-count-what-the-province-gave'
import * as findPeopleOfABranch from './0040-find-people-of-a-branch'
import * as countListsInOneLook from './0041-count-lists-in-one-look'
import * as meetOnceAndAnswer from './0042-meet-once-and-answer'
import * as keepDesignsApart from './0043-keep-designs-apart'
import * as findLaterRegistrations from './0044-find-later-registrations'

/** Append-only: a released step is never edited; its place in this list is its version number. */
export const migrations: readonly Migration[] = [
  createChangeLog,
  createCommittee,
  createOrganisation,
  createPeople,
  createCampaigns,
  createNominations,
  createDecisions,
  createImports,
  createBackups,
  rememberReorganisations,
  knowPeopleBetter,
  createRatings,
  createSavedView,
  countAndFindInSteps,
  rememberReadings,
  mergeDuplicates,
  relateDirectives,
  frameCampaigns,
  setTargets,
  createWorks,
  knowPublicDays,
  createCalendar,
  createDuties,
  registerForCampaigns,
  followExemplars,
  compareLikeWithLike,
  pledgeToOneAnother,
  rememberColumnReadings,
  countListsAtOnce,
  knowAwards,
  keepDossiers,
  holdCouncils,
  numberAmendAndLookBack,
  designCertificates,
  printAndHandOver,
  keepWhatWas,
  keepOwnTemplates,
  countWhatTheProvinceGave,
  findPeopleOfABranch,
  countListsInOneLook,
  meetOnceAndAnswer,
  keepDesignsApart,
  findLaterRegistrations,
]
