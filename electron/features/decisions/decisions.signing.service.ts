import type { CommandContext } from '@electron/ipc/context'
import { decisionsErrors } from '@shared/features/decisions/decisions.errors'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import { isAmending } from '@shared/features/decisions/decisions.kinds'
import { moveByDecision } from '../nominations/nominations.moves'
import { assertAmendmentIssuable } from './amendments.review'
import { getDraft } from './decisions.draft.service'
import { assertIssuable } from './decisions.issue.service'
import { getDecisionRow } from './decisions.queries'
import { savedDraft } from './decisions.review'
import { decisionsStrings as strings } from './decisions.strings'

/**
 * To the signer: whole, and not edited until it is taken back.
 * @throws AppError `decisions.alreadyIssued`, `.inSigning`, and what stands against the issue
 */
export async function sendToSign(
  { id }: { readonly id: DecisionId },
  { tx, say }: CommandContext,
): Promise<null> {
  const row = await getDraft(tx, id)
  if (isAmending(row.kind)) await assertAmendmentIssuable(tx, id)
  else {
    const draft = await savedDraft(tx, row)
    await assertIssuable(tx, draft)
    const ids = draft.included.map((candidate) => candidate.id)
    await moveByDecision(tx, ids, 'signing')
  }
  await tx.updateTable('decision').set({ status: 'signing' }).where('id', '=', id).execute()
  say(strings.sentToSign(row))
  return null
}

/** Back from the signer, to be edited. @throws AppError `decisions.notInSigning` */
export async function takeBack(
  { id }: { readonly id: DecisionId },
  { tx, say }: CommandContext,
): Promise<null> {
  const row = await getDecisionRow(tx, id)
  if (row.status !== 'signing') throw decisionsErrors.notInSigning()
  if (!isAmending(row.kind)) {
    const { included } = await savedDraft(tx, row)
    const ids = included.filter(({ status }) => status === 'signing').map((one) => one.id)
    await moveByDecision(tx, ids, 'passed')
  }
  await tx.updateTable('decision').set({ status: 'draft' }).where('id', '=', id).execute()
  say(strings.takenBack(row))
  return null
}
