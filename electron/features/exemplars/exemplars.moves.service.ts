import type { Tx } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import type { LocalDate } from '@shared/core/local-date'
import { tidy } from '@shared/core/vietnamese-fold'
import type { ExemplarCard, MoveExemplar } from '@shared/features/exemplars/exemplars.contract'
import { exemplarsErrors } from '@shared/features/exemplars/exemplars.errors'
import type { ExemplarId } from '@shared/features/exemplars/exemplars.ids'
import {
  type MoveProblem,
  moveOn,
  type StepMove,
  type Trail,
} from '@shared/features/exemplars/exemplars.trail.rules'
import { getCard } from './exemplars.queries'
import { emptyStep, refuseFuture } from './exemplars.service'
import { exemplarsStrings as strings } from './exemplars.strings'

/**
 * One step on, over steps, or back.
 *
 * @throws AppError `exemplars.isStopped`, `.sameStep`, `.tooEarly`, `.inFuture`, `.needsReason…`
 */
export async function moveExemplar(
  { id, to, on, reason: said }: MoveExemplar,
  context: CommandContext,
): Promise<null> {
  const { tx, today, say } = context
  const card = await getCard(tx, id, today)
  refuseStopped(card)
  refuseFuture(on, today)
  const move = { to, on, reason: tidy(said) }
  const trail = moveOn(await readTrail(tx, id), move, card.missing.length > 0)
  if (typeof trail === 'string') throw refusal(trail, card, move)
  await writeTrail(context, id, trail)
  await tx.updateTable('exemplar').set({ step: to }).where('id', '=', id).execute()
  say(strings.moved({ name: card.name, to, isBack: to < card.step }))
  return null
}

/** @throws AppError `exemplars.isStopped`, `.tooEarly`, `.inFuture` */
export async function stopExemplar(
  { id, on, reason }: { readonly id: ExemplarId; readonly on: LocalDate; readonly reason: string },
  { tx, today, say }: CommandContext,
): Promise<null> {
  const card = await getCard(tx, id, today)
  refuseStopped(card)
  refuseFuture(on, today)
  if (on < card.enteredOn)
    throw exemplarsErrors.tooEarly({ name: card.name, since: card.enteredOn })
  await tx
    .updateTable('exemplar')
    .set({ stopped_on: on, stop_reason: tidy(reason) })
    .where('id', '=', id)
    .execute()
  say(strings.stopped(card.name))
  return null
}

/** In the step it was stopped in. @throws AppError `exemplars.isFollowed` */
export async function resumeExemplar(
  { id }: { readonly id: ExemplarId },
  { tx, today, say }: CommandContext,
): Promise<null> {
  const { name, stoppedOn } = await getCard(tx, id, today)
  if (stoppedOn === null) throw exemplarsErrors.isFollowed({ name })
  await tx
    .updateTable('exemplar')
    .set({ stopped_on: null, stop_reason: '' })
    .where('id', '=', id)
    .execute()
  say(strings.resumed(name))
  return null
}

function refuseStopped({ name, stoppedOn }: ExemplarCard): void {
  if (stoppedOn !== null) throw exemplarsErrors.isStopped({ name, since: stoppedOn })
}

function refusal(problem: MoveProblem, card: ExemplarCard, { to }: StepMove) {
  const { name, step, missing, enteredOn } = card
  switch (problem) {
    case 'same-step':
      return exemplarsErrors.sameStep({ name, step })
    case 'too-early':
      return exemplarsErrors.tooEarly({ name, since: enteredOn })
    case 'reason-to-skip':
      return exemplarsErrors.needsReasonToSkip({ name, from: step, to })
    case 'reason-without-evidence':
      return exemplarsErrors.needsReasonWithoutEvidence({ name, step, missing })
    case 'reason-to-go-back':
      return exemplarsErrors.needsReasonToGoBack({ name, to })
  }
}

async function readTrail(tx: Tx, id: ExemplarId): Promise<Trail> {
  return tx
    .selectFrom('exemplar_step')
    .where('exemplar_id', '=', id)
    .select(['step', 'entered_on as enteredOn', 'left_on as leftOn'])
    .select(['skip_reason as skipReason', 'back_reason as backReason'])
    .orderBy('step')
    .execute()
}

/** Steps that are new come with nothing proved; of the others only the trail changes. */
async function writeTrail(
  { tx, newId }: CommandContext,
  id: ExemplarId,
  trail: Trail,
): Promise<void> {
  for (const { step, enteredOn, leftOn, skipReason, backReason } of trail) {
    const columns = {
      ...{ entered_on: enteredOn, left_on: leftOn },
      ...{ skip_reason: skipReason, back_reason: backReason },
    }
    await tx
      .insertInto('exemplar_step')
      .values({ ...emptyStep(newId()), exemplar_id: id, step, ...columns })
      .onConflict((conflict) => conflict.columns(['exemplar_id', 'step']).doUpdateSet(columns))
      .execute()
  }
}
