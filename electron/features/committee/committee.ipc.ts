import type { Handlers } from '@electron/ipc/context'
import type { committeeContract } from '@shared/features/committee/committee.contract'
import { committeeOnDay, committeeProfile } from './committee.queries'
import {
  addSigner,
  addVersion,
  editSigner,
  editVersion,
  removeSigner,
  removeVersion,
  setUpCommittee,
} from './committee.service'

export const committeeHandlers: Handlers<typeof committeeContract> = {
  'committee.profile': (_, { db }) => committeeProfile(db),
  'committee.onDay': ({ day }, { db }) => committeeOnDay(db, day),
  'committee.setUp': setUpCommittee,
  'committee.addVersion': addVersion,
  'committee.editVersion': editVersion,
  'committee.removeVersion': removeVersion,
  'committee.addSigner': addSigner,
  'committee.editSigner': editSigner,
  'committee.removeSigner': removeSigner,
}
