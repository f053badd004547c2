import type { Handlers } from '@electron/ipc/context'
import type { decisionsContract } from '@shared/features/decisions/decisions.contract'
import { draftDecision, editDecision, removeDraft } from './decisions.draft.service'
import {
  decisionPdf,
  draftPdf,
  printDecision,
  saveDecisionDocx,
  saveDecisionPdf,
} from './decisions.files'
import { issueDecision } from './decisions.issue.service'
import { decisionsOfSubject, listDecisions } from './decisions.queries'
import { getDecision, reviewDraft } from './decisions.review'

export const decisionsHandlers: Handlers<typeof decisionsContract> = {
  'decisions.list': (_, { db }) => listDecisions(db),
  'decisions.get': ({ id }, { db }) => getDecision(db, id),
  'decisions.ofSubject': (subject, { db }) => decisionsOfSubject(db, subject),
  'decisions.review': (edit, { db }) => reviewDraft(db, edit),
  'decisions.preview': (edit, context) => draftPdf(context, edit),
  'decisions.pdf': ({ id }, context) => decisionPdf(context, id),
  'decisions.draft': draftDecision,
  'decisions.edit': editDecision,
  'decisions.removeDraft': removeDraft,
  'decisions.issue': issueDecision,
  'decisions.savePdf': saveDecisionPdf,
  'decisions.saveDocx': saveDecisionDocx,
  'decisions.print': printDecision,
}
