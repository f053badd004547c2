import type { Handlers } from '@electron/ipc/context'
import type { comparisonsContract } from '@shared/features/comparisons/comparisons.contract'
import { comparisonBoard } from './comparisons.board.queries'
import { groupsPdf, saveGroupsXlsx } from './comparisons.lists.files'
import { addMembers, dropMember, setLead } from './comparisons.members.service'
import { boardPdf, saveBoardXlsx } from './comparisons.paper'
import { addProposed, listProposals } from './comparisons.proposals.service'
import { groupsOf, listGroups } from './comparisons.queries'
import { score, setCriteria } from './comparisons.scores.service'
import { createGroup, editGroup, removeGroup } from './comparisons.service'

export const comparisonsHandlers: Handlers<typeof comparisonsContract> = {
  'comparisons.list': (filter, { db, today }) => listGroups(db, filter, today),
  'comparisons.saveListXlsx': saveGroupsXlsx,
  'comparisons.listPdf': groupsPdf,
  'comparisons.of': ({ subjectId }, { db, today }) => groupsOf(db, subjectId, today),
  'comparisons.proposals': ({ year }, { db, today }) => listProposals(db, year, today),
  'comparisons.board': (asked, { db, today }) => comparisonBoard(db, asked, today),
  'comparisons.addProposed': addProposed,
  'comparisons.create': createGroup,
  'comparisons.edit': editGroup,
  'comparisons.remove': removeGroup,
  'comparisons.addMembers': addMembers,
  'comparisons.dropMember': dropMember,
  'comparisons.setLead': setLead,
  'comparisons.setCriteria': setCriteria,
  'comparisons.score': score,
  'comparisons.saveXlsx': saveBoardXlsx,
  'comparisons.pdf': boardPdf,
}
