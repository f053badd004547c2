import type { Handlers } from '@electron/ipc/context'
import type { organisationContract } from '@shared/features/organisation/organisation.contract'
import type { organisationPastContract } from '@shared/features/organisation/organisation.past.contract'
import { addAlias, removeAlias } from './organisation.alias.service'
import { getOrganisationDetail, listDocuments } from './organisation.detail.queries'
import {
  getOrganisationOn,
  listOptionsOn,
  listOrganisationsOn,
  memorableDays,
} from './organisation.past.queries'
import { moveOrganisation, reorderOrganisation } from './organisation.place.service'
import { listOptions, listOrganisations, searchOrganisations } from './organisation.queries'
import {
  addOrganisation,
  closeOrganisation,
  reclassifyOrganisation,
  renameOrganisation,
  reopenOrganisation,
} from './organisation.service'

type Contract = typeof organisationContract & typeof organisationPastContract

export const organisationHandlers: Handlers<Contract> = {
  'organisation.tree': ({ on }, { db }) =>
    on === null ? listOrganisations(db) : listOrganisationsOn(db, on),
  'organisation.get': ({ id }, { db }) => getOrganisationDetail(db, id),
  'organisation.search': (search, { db }) => searchOrganisations(db, search),
  'organisation.options': ({ ids, on }, { db }) =>
    on === null ? listOptions(db, ids) : listOptionsOn(db, ids, on),
  'organisation.documents': (_, { db }) => listDocuments(db),
  'organisation.add': addOrganisation,
  'organisation.rename': renameOrganisation,
  'organisation.move': moveOrganisation,
  'organisation.reorder': reorderOrganisation,
  'organisation.reclassify': reclassifyOrganisation,
  'organisation.addAlias': addAlias,
  'organisation.removeAlias': removeAlias,
  'organisation.close': closeOrganisation,
  'organisation.reopen': reopenOrganisation,
  'organisation.onDay': ({ id, on }, { db }) => getOrganisationOn(db, id, on),
  'organisation.memorableDays': (_, { db }) => memorableDays(db),
}
