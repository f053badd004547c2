import type { Handlers } from '@electron/ipc/context'
import type { nominationsContract } from '@shared/features/nominations/nominations.contract'
import { setNominationStatus } from './nominations.moves'
import { nominatePeople } from './nominations.people.service'
import { getNomination, listNominationIds, listNominations } from './nominations.queries'
import { addNomination, editNomination, removeNominations } from './nominations.service'
import { nominationsOfSubject } from './nominations.subject.queries'
import { countsOfRound } from './rounds.counts'
import { getRound, listRounds } from './rounds.queries'
import { createRound, editRound, removeRound } from './rounds.service'

export const nominationsHandlers: Handlers<typeof nominationsContract> = {
  'rounds.list': ({ campaignId }, { db }) => listRounds(db, campaignId),
  'rounds.get': ({ id }, { db }) => getRound(db, id),
  'rounds.create': createRound,
  'rounds.edit': editRound,
  'rounds.remove': removeRound,
  'nominations.counts': ({ roundId }, { db }) => countsOfRound(db, roundId),
  'nominations.list': (window, { db }) => listNominations(db, window),
  'nominations.ids': (filter, { db }) => listNominationIds(db, filter),
  'nominations.get': ({ id }, { db }) => getNomination(db, id),
  'nominations.ofSubject': (subject, { db }) => nominationsOfSubject(db, subject),
  'nominations.add': addNomination,
  'nominations.addPeople': nominatePeople,
  'nominations.edit': editNomination,
  'nominations.setStatus': setNominationStatus,
  'nominations.remove': removeNominations,
}
