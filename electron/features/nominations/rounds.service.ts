import { assertThere } from '@electron/database/assert-there'
import type { Tx } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import { fold, tidy } from '@shared/core/vietnamese-fold'
import { nominationsErrors } from '@shared/features/nominations/nominations.errors'
import type { RoundId } from '@shared/features/nominations/nominations.ids'
import { settledStatuses } from '@shared/features/nominations/nominations.rules'
import type { Round, RoundDetails } from '@shared/features/nominations/rounds.contract'
import { getCampaign } from '../campaigns/campaigns.queries'
import { nominationsStrings as strings } from './nominations.strings'
import { getRound, listRounds } from './rounds.queries'

/** @throws AppError `nominations.roundNameTaken`, `core.notFound` for a campaign that is gone */
export async function createRound(
  round: RoundDetails,
  { tx, newId, say }: CommandContext,
): Promise<{ id: RoundId }> {
  const id = newId<RoundId>()
  const values = await roundValues(tx, id, round)
  await tx
    .insertInto('award_round')
    .values({ id, ...values })
    .execute()
  say(strings.roundCreated(values.name))
  return { id }
}

/**
 * Nominations that carried the round's common phrase follow it, as long as no decision has printed it.
 * @throws AppError `nominations.roundNameTaken`, `core.notFound`
 */
export async function editRound(
  { id, round }: { readonly id: RoundId; readonly round: RoundDetails },
  { tx, say }: CommandContext,
): Promise<null> {
  const before = await getRound(tx, id)
  const values = await roundValues(tx, id, round)
  await tx.updateTable('award_round').set(values).where('id', '=', id).execute()
  await spreadPhrase(tx, before, values.achievement)
  say(strings.roundEdited(values.name))
  return null
}

/** @throws AppError `nominations.roundNotEmpty`, `nominations.roundHasDecisions`, `core.notFound` */
export async function removeRound(
  { id }: { readonly id: RoundId },
  { tx, say }: CommandContext,
): Promise<null> {
  const { name, nominations } = await getRound(tx, id)
  if (nominations > 0) throw nominationsErrors.roundNotEmpty({ name, nominations })
  const decisions = await tx
    .selectFrom('decision')
    .select('id')
    .where('round_id', '=', id)
    .execute()
  if (decisions.length > 0)
    throw nominationsErrors.roundHasDecisions({ name, decisions: decisions.length })
  // A sitting at the assistant that nobody is in says nothing without its round.
  // Files handed in from it stay in the round they were handed in to.
  const sittings = tx.selectFrom('proposal').select('id').where('round_id', '=', id)
  await tx
    .updateTable('nomination')
    .set({ proposal_id: null })
    .where('proposal_id', 'in', sittings)
    .execute()
  await tx.deleteFrom('proposal').where('round_id', '=', id).execute()
  await tx.deleteFrom('award_round').where('id', '=', id).execute()
  say(strings.roundRemoved(name))
  return null
}

async function roundValues(tx: Tx, id: RoundId, round: RoundDetails) {
  if (round.campaignId) await getCampaign(tx, round.campaignId)
  await assertThere(tx, { award_form: [round.formId] })
  const name = tidy(round.name)
  const siblings = (await listRounds(tx, null)).filter(
    (other) => other.campaignId === round.campaignId && other.id !== id,
  )
  if (siblings.some((other) => fold(other.name) === fold(name)))
    throw nominationsErrors.roundNameTaken({ name })
  return {
    campaign_id: round.campaignId,
    name,
    occasion: round.occasion,
    recognition: round.recognition,
    achievement: tidy(round.achievement),
    held_on: round.heldOn,
    form_id: round.formId,
  }
}

async function spreadPhrase(tx: Tx, before: Round, phrase: string): Promise<void> {
  await tx
    .updateTable('nomination')
    .set({ achievement: phrase })
    .where('round_id', '=', before.id)
    .where('achievement', '=', before.achievement)
    .where('achievement', '!=', phrase)
    .where('status', 'not in', settledStatuses)
    .execute()
}
