import type { Handlers } from '@electron/ipc/context'
import type { reorganisationContract } from '@shared/features/reorganisation/reorganisation.contract'
import { effectOf } from './reorganisation.effect'
import { getSuccession, listToDeal } from './reorganisation.queries'
import {
  dissolveOrganisation,
  handOver,
  mergeOrganisations,
  planOperation,
  receiveBack,
  receiveOrganisation,
  relevelOrganisation,
  splitOrganisation,
} from './reorganisation.service'

export const reorganisationHandlers: Handlers<typeof reorganisationContract> = {
  'reorganisation.effect': async (operation, context) =>
    effectOf(context.db, await planOperation(operation, context)),
  'reorganisation.succession': ({ id }, { db }) => getSuccession(db, id),
  'reorganisation.toDeal': ({ id }, { db }) => listToDeal(db, id),
  'reorganisation.merge': mergeOrganisations,
  'reorganisation.split': splitOrganisation,
  'reorganisation.receive': receiveOrganisation,
  'reorganisation.receiveBack': receiveBack,
  'reorganisation.handOver': handOver,
  'reorganisation.dissolve': dissolveOrganisation,
  'reorganisation.relevel': relevelOrganisation,
}
