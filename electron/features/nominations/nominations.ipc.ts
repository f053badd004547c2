import type { Handlers } from '@electron/ipc/context'
import type { nominationsContract } from '@shared/features/nominations/nominations.contract'
import { setNominationStatus } from './nominations.moves'
import { nominatePeople } from './nominations.people.service'
import {
  countByStatus,
  getNomination,
  listNominationIds,
  listNominations,
} from './nominations.queries'
import { addNomination, editNomination, removeNominations } from './nominations.service'
import { nominationsOfSubject } from './nominations.subject.queries'
import { readPastedLines } from './proposals.paste'
import { getProposal, openProposals } from './proposals.queries'
import {
  editProposal,
  finishProposal,
  goToStep,
  removeProposal,
  startProposal,
} from './proposals.service'
import { addLines, addPassed } from './proposals.subjects.service'
import { countsOfRound } from './rounds.counts'
import { getRound, listRounds } from './rounds.queries'
import { createRound, editRound, removeRound } from './rounds.service'
import { ask, editOpinion, removeOpinion } from './screening.service'
import { upwardOfRound } from './upward.queries'
import { answerUpward, editUpward, removeUpward, sendUpward } from './upward.service'

export const nominationsHandlers: Handlers<typeof nominationsContract> = {
  'rounds.list': ({ campaignId }, { db }) => listRounds(db, campaignId),
  'rounds.get': ({ id }, { db }) => getRound(db, id),
  'rounds.create': createRound,
  'rounds.edit': editRound,
  'rounds.remove': removeRound,
  'nominations.counts': ({ roundId }, { db }) => countsOfRound(db, roundId),
  'nominations.list': (window, { db }) => listNominations(db, window),
  'nominations.statusCounts': (filter, { db }) => countByStatus(db, filter),
  'nominations.ids': (filter, { db }) => listNominationIds(db, filter),
  'nominations.get': ({ id }, { db, today }) => getNomination(db, id, today),
  'nominations.ofSubject': (subject, { db }) => nominationsOfSubject(db, subject),
  'nominations.add': addNomination,
  'nominations.addPeople': nominatePeople,
  'nominations.edit': editNomination,
  'nominations.setStatus': setNominationStatus,
  'nominations.remove': removeNominations,
  'nominations.ask': ask,
  'nominations.editOpinion': editOpinion,
  'nominations.removeOpinion': removeOpinion,
  'proposals.open': (_, { db }) => openProposals(db),
  'proposals.get': ({ id }, { db }) => getProposal(db, id),
  'proposals.start': startProposal,
  'proposals.edit': editProposal,
  'proposals.goTo': goToStep,
  'proposals.readPaste': (paste, { db }) => readPastedLines(db, paste),
  'proposals.addLines': addLines,
  'proposals.addPassed': addPassed,
  'proposals.finish': finishProposal,
  'proposals.remove': removeProposal,
  'upward.ofRound': ({ roundId }, { db }) => upwardOfRound(db, roundId),
  'upward.send': sendUpward,
  'upward.edit': editUpward,
  'upward.remove': removeUpward,
  'upward.answer': answerUpward,
}
