import type { Handlers } from '@electron/ipc/context'
import type { amendmentsContract } from '@shared/features/decisions/amendments.contract'
import { draftAmendment, editAmendment } from './amendments.draft.service'
import { issueAmendment, recover } from './amendments.issue.service'
import { getAmendment, revokedLines } from './amendments.queries'
import { reviewAmendment } from './amendments.review'
import { amendmentDraftPdf } from './decisions.files'

export const amendmentsHandlers: Handlers<typeof amendmentsContract> = {
  'amendments.draft': draftAmendment,
  'amendments.get': ({ id }, { db }) => getAmendment(db, id),
  'amendments.review': (edit, { db, today }) => reviewAmendment(db, edit, today),
  'amendments.preview': (edit, context) => amendmentDraftPdf(context, edit),
  'amendments.edit': editAmendment,
  'amendments.issue': issueAmendment,
  'amendments.revokedLines': ({ id }, { db }) => revokedLines(db, id),
  'amendments.recover': recover,
}
