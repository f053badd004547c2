import type { Handlers } from '@electron/ipc/context'
import type { councilContract } from '@shared/features/council/council.contract'
import {
  addItems,
  orderItems,
  postponeItem,
  removeItems,
  setItem,
  setRecused,
} from './council.agenda.service'
import { attach, detach, openAttachment, saveAttachment } from './council.attachments.service'
import { closeMeeting, reopenMeeting } from './council.close.service'
import { getCount } from './council.count.queries'
import { requiredVote } from './council.forms.queries'
import { setMembers, setPresence } from './council.members.service'
import { councilPaper, saveMinutes } from './council.papers'
import { listCandidates, listMeetings, usualMeeting } from './council.queries'
import { getMeeting } from './council.record.queries'
import {
  createMeeting,
  editMeeting,
  removeMeeting,
  signMinutes,
  startMeeting,
  writeMinutes,
} from './council.service'
import { issueBallots, openCount, saveCount, vote } from './council.votes.service'

export const councilHandlers: Handlers<typeof councilContract> = {
  'council.list': (filter, { db }) => listMeetings(db, filter),
  'council.get': ({ id }, { db }) => getMeeting(db, id),
  'council.usual': (_, { db }) => usualMeeting(db),
  'council.required': ({ roundId }, { db }) => requiredVote(db, roundId),
  'council.candidates': (asked, { db }) => listCandidates(db, asked),
  'council.create': createMeeting,
  'council.edit': editMeeting,
  'council.remove': removeMeeting,
  'council.setMembers': setMembers,
  'council.setPresence': setPresence,
  'council.addItems': addItems,
  'council.removeItems': removeItems,
  'council.order': orderItems,
  'council.setItem': setItem,
  'council.setRecused': setRecused,
  'council.postpone': postponeItem,
  'council.start': startMeeting,
  'council.vote': vote,
  'council.issueBallots': issueBallots,
  'council.count': (asked, { db }) => getCount(db, asked),
  'council.saveCount': saveCount,
  'council.openCount': openCount,
  'council.close': closeMeeting,
  'council.reopen': reopenMeeting,
  'council.writeMinutes': writeMinutes,
  'council.sign': signMinutes,
  'council.attach': attach,
  'council.detach': detach,
  'council.openAttachment': openAttachment,
  'council.saveAttachment': saveAttachment,
  'council.saveMinutes': saveMinutes,
  'council.paper': councilPaper,
}
