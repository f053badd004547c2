import type { Handlers } from '@electron/ipc/context'
import type { decisionsContract } from '@shared/features/decisions/decisions.contract'
import { draftDecision, editDecision, removeDraft } from './decisions.draft.service'
import {
  decisionPdf,
  draftPdf,
  editInWord,
  printDecision,
  saveDecisionDocx,
  saveDecisionPdf,
} from './decisions.files'
import { issueDecision } from './decisions.issue.service'
import { printMoney, saveMoneyPdf, saveMoneyXlsx } from './decisions.money.files'
import { decisionGaps } from './decisions.numbers'
import { decisionsOfSubject, listSummaries } from './decisions.queries'
import { getDecision, reviewDraft } from './decisions.review'
import { sendToSign, takeBack } from './decisions.signing.service'

export const decisionsHandlers: Handlers<typeof decisionsContract> = {
  'decisions.list': async (_, { db }) => ({
    decisions: await listSummaries(db),
    gaps: await decisionGaps(db),
  }),
  'decisions.get': ({ id }, { db }) => getDecision(db, id),
  'decisions.ofSubject': (subject, { db }) => decisionsOfSubject(db, subject),
  'decisions.review': (edit, { db, today }) => reviewDraft(db, edit, today),
  'decisions.preview': (edit, context) => draftPdf(context, edit),
  'decisions.pdf': ({ id }, context) => decisionPdf(context, id),
  'decisions.draft': draftDecision,
  'decisions.edit': editDecision,
  'decisions.removeDraft': removeDraft,
  'decisions.sendToSign': sendToSign,
  'decisions.takeBack': takeBack,
  'decisions.issue': issueDecision,
  'decisions.savePdf': saveDecisionPdf,
  'decisions.saveDocx': saveDecisionDocx,
  'decisions.print': printDecision,
  'decisions.editInWord': editInWord,
  'decisions.moneyXlsx': saveMoneyXlsx,
  'decisions.moneyPdf': saveMoneyPdf,
  'decisions.moneyPrint': printMoney,
}
