import type { Handlers } from '@electron/ipc/context'
import type { organisationContract } from '@shared/features/organisation/organisation.contract'
import { getOrganisationDetail } from './organisation.detail.queries'
import { moveOrganisation, reorderOrganisation } from './organisation.place.service'
import { listOptions, listOrganisations, searchOrganisations } from './organisation.queries'
import {
  addOrganisation,
  closeOrganisation,
  reclassifyOrganisation,
  renameOrganisation,
  reopenOrganisation,
} from './organisation.service'

export const organisationHandlers: Handlers<typeof organisationContract> = {
  'organisation.tree': (_, { db }) => listOrganisations(db),
  'organisation.get': ({ id }, { db }) => getOrganisationDetail(db, id),
  'organisation.search': (search, { db }) => searchOrganisations(db, search),
  'organisation.options': ({ ids }, { db }) => listOptions(db, ids),
  'organisation.add': addOrganisation,
  'organisation.rename': renameOrganisation,
  'organisation.move': moveOrganisation,
  'organisation.reorder': reorderOrganisation,
  'organisation.reclassify': reclassifyOrganisation,
  'organisation.close': closeOrganisation,
  'organisation.reopen': reopenOrganisation,
}
