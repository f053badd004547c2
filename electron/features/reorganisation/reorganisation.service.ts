import type { CommandContext } from '@electron/ipc/context'
import { assertNever } from '@shared/core/assert-never'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type {
  DissolveOrganisation,
  HandOver,
  MergeOrganisations,
  PlannedOperation,
  ReceiveBack,
  ReceiveOrganisation,
  RelevelOrganisation,
  SplitOrganisation,
} from '@shared/features/reorganisation/reorganisation.contract'
import { reorganisationSentences as sentences } from '@shared/features/reorganisation/reorganisation.strings'
import { planMove } from '../organisation/organisation.place.service'
import {
  planRename,
  planReopening,
  reclassifiedSentence,
} from '../organisation/organisation.service'
import { carryOut } from './reorganisation.apply'
import { planHandOver, planReception, planReturn } from './reorganisation.border'
import { planMerge } from './reorganisation.merge'
import type { Plan, Planning } from './reorganisation.plan'
import { planDissolution, planOfChange, planRelevel } from './reorganisation.single'
import { planSplit } from './reorganisation.split'

const planningIn = ({ tx, today, newId }: CommandContext): Planning => ({ db: tx, today, newId })

/** Any operation thought through; its effect is told from this. */
export async function planOperation(
  operation: PlannedOperation,
  planning: Planning,
): Promise<Plan> {
  switch (operation.what) {
    case 'merge':
      return planMerge(operation, planning)
    case 'split':
      return planSplit(operation, planning)
    case 'receive':
      return planReception(operation, planning)
    case 'receiveBack':
      return planReturn(operation, planning)
    case 'handOver':
      return planHandOver(operation, planning)
    case 'dissolve':
      return planDissolution(operation, planning)
    case 'relevel':
      return planRelevel(operation, planning)
    case 'rename':
      return planOfChange(await planRename(operation, planning), planning)
    case 'move':
      return planOfChange(await planMove(operation, planning), planning)
    case 'reopen':
      return planOfChange(await planReopening(operation, planning), planning)
    default:
      return assertNever(operation, 'operation')
  }
}

/** @throws AppError as `planMerge` */
export async function mergeOrganisations(
  merger: MergeOrganisations,
  context: CommandContext,
): Promise<{ id: OrganisationId }> {
  const plan = await planMerge(merger, planningIn(context))
  await carryOut(plan, context)
  const [successorId = merger.predecessors[0]?.id] = plan.successors
  const into = successorId ? plan.forest.get(successorId) : undefined
  if (!into) throw new Error('a merger has a successor')
  const from = plan.successions
    .filter(({ predecessorId }) => merger.predecessors.some(({ id }) => id === predecessorId))
    .map(({ predecessorId }) => plan.forest.get(predecessorId).name)
  const said = { from, into: into.name, day: plan.effectiveOn }
  context.say(merger.into.to === 'new' ? sentences.mergedIntoNew(said) : sentences.merged(said))
  return { id: into.id }
}

/** @throws AppError as `planSplit` */
export async function splitOrganisation(
  split: SplitOrganisation,
  context: CommandContext,
): Promise<{ ids: readonly OrganisationId[] }> {
  const plan = await planSplit(split, planningIn(context))
  await carryOut(plan, context)
  const parts = plan.successors.map((id) => plan.forest.get(id).name)
  const { name: from, closedOn } = plan.forest.get(split.id)
  const all = closedOn === null ? [from, ...parts] : parts
  context.say(sentences.split({ from, parts: all, day: plan.effectiveOn }))
  return { ids: plan.successors }
}

/** @throws AppError as `planReception` */
export async function receiveOrganisation(
  reception: ReceiveOrganisation,
  context: CommandContext,
): Promise<{ id: OrganisationId }> {
  const plan = await planReception(reception, planningIn(context))
  await carryOut(plan, context)
  const [id] = plan.successors
  if (!id) throw new Error('a reception brings an organisation')
  const { name, counterpart: from, effectiveOn: day } = reception
  context.say(sentences.received({ name, from, day }))
  return { id }
}

/** @throws AppError as `planReturn` */
export async function receiveBack(
  reception: ReceiveBack,
  context: CommandContext,
): Promise<Record<string, never>> {
  const plan = await planReturn(reception, planningIn(context))
  await carryOut(plan, context)
  const { name } = plan.forest.get(reception.id)
  const { counterpart: from, effectiveOn: day } = reception
  context.say(sentences.receivedBack({ name, from, day }))
  return {}
}

/** @throws AppError as `planHandOver` */
export async function handOver(
  leaving: HandOver,
  context: CommandContext,
): Promise<Record<string, never>> {
  const plan = await planHandOver(leaving, planningIn(context))
  await carryOut(plan, context)
  const { name } = plan.forest.get(leaving.id)
  context.say(sentences.handedOver({ name, to: leaving.counterpart, day: leaving.effectiveOn }))
  return {}
}

/** @throws AppError as `planDissolution` */
export async function dissolveOrganisation(
  end: DissolveOrganisation,
  context: CommandContext,
): Promise<Record<string, never>> {
  const plan = await planDissolution(end, planningIn(context))
  await carryOut(plan, context)
  context.say(sentences.dissolved({ name: plan.forest.get(end.id).name, day: end.effectiveOn }))
  return {}
}

/** @throws AppError as `planRelevel` */
export async function relevelOrganisation(
  relevel: RelevelOrganisation,
  context: CommandContext,
): Promise<Record<string, never>> {
  const plan = await planRelevel(relevel, planningIn(context))
  await carryOut(plan, context)
  const before = plan.organisations.find(({ after }) => after.id === relevel.id)?.before
  if (!before) throw new Error('a change of level has an organisation')
  context.say(reclassifiedSentence(before, relevel))
  return {}
}
