import type { Handlers } from '@electron/ipc/context'
import type { papersContract } from '@shared/features/dossiers/papers.contract'
import { saveReport } from './papers.report'
import { draftPaper, saveProposalList, saveSubmission } from './papers.service'

export const papersHandlers: Handlers<typeof papersContract> = {
  'papers.draft': draftPaper,
  'papers.submission': ({ taskId: _, ...paper }, context) => saveSubmission(paper, context),
  'papers.proposalList': ({ taskId: _, ...paper }, context) => saveProposalList(paper, context),
  'papers.report': saveReport,
}
