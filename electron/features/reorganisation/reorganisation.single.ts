import { organisationErrors } from '@shared/features/organisation/organisation.errors'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { mayStandUnder } from '@shared/features/organisation/organisation.rules'
import { levelLabels } from '@shared/features/organisation/organisation.strings'
import type {
  DissolveOrganisation,
  RelevelOrganisation,
} from '@shared/features/reorganisation/reorganisation.contract'
import { reorganisationErrors } from '@shared/features/reorganisation/reorganisation.errors'
import { refuseUnfitThen } from '../organisation/organisation.past.refusals'
import type { PlannedChange } from '../organisation/organisation.state'
import { refuseUnsound } from './reorganisation.checks'
import { beginDraft, type Draft } from './reorganisation.draft'
import type { ForestNode } from './reorganisation.forest'
import { type Stay, staysFrom } from './reorganisation.members'
import { planFollowing } from './reorganisation.nominations'
import type { Plan, Planning } from './reorganisation.plan'

/**
 * An organisation ends, and its people and children go to a place that is named.
 *
 * @throws AppError `reorganisation.childrenLeft`, `.membersLeft`, `.membersInEnded`, `.beforeArrival`,
 *   and whatever makes a tree unsound
 */
export async function planDissolution(
  input: DissolveOrganisation,
  planning: Planning,
): Promise<Plan> {
  const { id, members, effectiveOn, basis } = input
  const draft = await beginDraft(planning, { effectiveOn, basis })
  const subject = draft.open(id)
  const ended = [subject, ...endChildren(draft, input)]
  draft.end(id, 'close')
  await refuseUnsound(draft, planning, { severalRoots: false })
  const stays = await staysFrom(planning.db, ended, effectiveOn)
  if (members === null) refuseStays(subject, stays)
  const to = members?.to === 'existing' ? members.id : null
  if (to) await refuseNoHome(draft, planning, to)
  const from = ended.map((node) => node.id)
  const following = { from, homeOf: () => to, homes: new Map(), forest: draft.forest }
  return {
    ...{ effectiveOn, basis, event: null, organisations: draft.changes, successions: [] },
    stays: stays.map((stay) => ({ stay, to })),
    arrivals: [],
    nominations: input.nominations === 'follow' ? await planFollowing(planning.db, following) : [],
    ...{ concerned: from, successors: to ? [to] : [], forest: draft.forest },
  }
}

/** @returns the children that end with it */
function endChildren(
  draft: Draft,
  { id, withChildren, childrenTo }: DissolveOrganisation,
): readonly ForestNode[] {
  if (withChildren) {
    const below = draft.forest.openBelow(id)
    for (const child of below) draft.end(child.id, 'close')
    return below
  }
  const children = draft.forest.openChildren(id).map((child) => child.id)
  if (childrenTo !== null) draft.moveChildren(children, draft.open(childrenTo).id, 'move')
  return []
}

function refuseStays({ name }: ForestNode, stays: readonly Stay[]): void {
  const people = stays.filter(({ until }) => until === null).length
  if (people > 0) throw reorganisationErrors.membersLeft({ name, people })
  const [late] = stays
  if (late?.until) throw organisationErrors.leftSince({ name, who: late.name, day: late.until })
}

async function refuseNoHome(draft: Draft, { db }: Planning, id: OrganisationId): Promise<void> {
  const { name, closedOn } = draft.forest.get(id)
  if (closedOn !== null && draft.changes.some(({ after }) => after.id === id))
    throw reorganisationErrors.membersInEnded({ name })
  draft.open(id)
  await refuseUnfitThen(db, id, { day: draft.effect.effectiveOn })
}

/**
 * Another level or type. A đảng bộ cơ sở that becomes a chi bộ cơ sở may take its cells in: they end,
 * and their members come up.
 *
 * @throws AppError `organisation.nothingChanged`, `.childNotAllowed`, `reorganisation.beforeArrival`,
 *   and whatever makes a tree unsound
 */
export async function planRelevel(
  { id, level, kind, dissolveChildren, effectiveOn, basis }: RelevelOrganisation,
  planning: Planning,
): Promise<Plan> {
  const draft = await beginDraft(planning, { effectiveOn, basis })
  const subject = draft.open(id)
  const { name } = subject
  if (subject.level === level && subject.kind === kind)
    throw organisationErrors.nothingChanged({ name })
  const dissolved = dissolveChildren ? draft.forest.openBelow(id) : []
  for (const child of dissolved) {
    draft.end(child.id, 'merge')
    draft.succeed(child.id, id, false)
  }
  const misfit = draft.forest.openChildren(id).find((child) => !mayStandUnder(child.level, level))
  if (misfit)
    throw organisationErrors.childNotAllowed({
      ...{ name, level: levelLabels[level], child: levelLabels[misfit.level] },
    })
  draft.change(id, subject.level === level ? 'retype' : 'relevel', { level, kind })
  await refuseUnsound(draft, planning, { severalRoots: false })
  const stays = await staysFrom(planning.db, dissolved, effectiveOn)
  return {
    ...{ effectiveOn, basis, organisations: draft.changes, successions: draft.successions },
    event: dissolved.length > 0 ? { kind: 'merge', counterpart: '' } : null,
    stays: stays.map((stay) => ({ stay, to: id })),
    ...{ arrivals: [], nominations: [], successors: dissolved.length > 0 ? [id] : [] },
    ...{ concerned: [id, ...dissolved.map((child) => child.id)], forest: draft.forest },
  }
}

/** A change planned by the feature of organisations itself, so that its effect can be told too. */
export async function planOfChange(change: PlannedChange, planning: Planning): Promise<Plan> {
  const { row, cause, effectiveOn, basis, state = {}, also = {} } = change
  const draft = await beginDraft(planning, { effectiveOn, basis })
  const closedOn = also.closed_on === undefined ? row.closed_on : also.closed_on
  draft.change(row.id, cause, { ...state, closedOn })
  return {
    ...{ effectiveOn, basis, event: null, organisations: draft.changes, successions: [] },
    ...{ stays: [], arrivals: [], nominations: [], successors: [] },
    ...{ concerned: [row.id], forest: draft.forest },
  }
}
