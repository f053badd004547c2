import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type {
  MergeOrganisations,
  Successor,
} from '@shared/features/reorganisation/reorganisation.contract'
import { reorganisationErrors } from '@shared/features/reorganisation/reorganisation.errors'
import { refuseUnsound } from './reorganisation.checks'
import { beginDraft } from './reorganisation.draft'
import type { Forest, ForestNode } from './reorganisation.forest'
import { staysFrom } from './reorganisation.members'
import { planFollowing } from './reorganisation.nominations'
import type { Plan, Planning } from './reorganisation.plan'

/**
 * Several organisations become one: one of them, another one on record, or a new one. Their members
 * and children go to it; they end.
 *
 * @throws AppError `reorganisation.nothingToMerge`, `.nested`, `.beforeArrival`, and whatever makes a
 *   tree unsound (`refuseUnsound`)
 */
export async function planMerge(
  { predecessors: named, into, children, nominations, effectiveOn, basis }: MergeOrganisations,
  planning: Planning,
): Promise<Plan> {
  const draft = await beginDraft(planning, { effectiveOn, basis })
  const carries = new Map(named.map(({ id, carriesHistory }) => [id, carriesHistory]))
  if (into.to === 'existing') carries.delete(into.id)
  const predecessors = Array.from(carries.keys(), (id) => draft.open(id))
  refuseUnfit(draft.forest, predecessors, into)
  const below = childrenOf(draft.forest, predecessors) // before a successor may stand among them
  const successor = draft.successor(into, 'merge')
  if (children === 'move') draft.moveChildren(below.direct, successor.id, 'merge')
  const dissolved = children === 'dissolve' ? below.all : []
  for (const { id } of predecessors) draft.succeed(id, successor.id, carries.get(id) ?? false)
  for (const { id } of dissolved) draft.succeed(id, successor.id, false)
  const ended = [...predecessors, ...dissolved]
  for (const { id } of ended) draft.end(id, 'merge')
  const severalRoots = predecessors.some(({ parentId }) => parentId === null)
  await refuseUnsound(draft, planning, { severalRoots })
  const stays = await staysFrom(planning.db, ended, effectiveOn)
  const from = ended.map(({ id }) => id)
  const following = { from, homeOf: () => successor.id, homes: new Map(), forest: draft.forest }
  return {
    ...{ effectiveOn, basis, event: { kind: 'merge', counterpart: '' } },
    ...{ organisations: draft.changes, successions: draft.successions },
    stays: stays.map((stay) => ({ stay, to: successor.id })),
    arrivals: [],
    nominations: nominations === 'follow' ? await planFollowing(planning.db, following) : [],
    ...{ concerned: from, successors: [successor.id], forest: draft.forest },
  }
}

function refuseUnfit(forest: Forest, predecessors: readonly ForestNode[], into: Successor): void {
  if (predecessors.length === 0 || (into.to === 'new' && predecessors.length < 2))
    throw reorganisationErrors.nothingToMerge()
  const target = into.to === 'existing' ? [forest.get(into.id)] : []
  const all: readonly ForestNode[] = [...predecessors, ...target]
  const ids = new Set<OrganisationId>(all.map(({ id }) => id))
  for (const below of all) {
    const above = forest.chain(below.id).find(({ id }) => id !== below.id && ids.has(id))
    if (above) throw reorganisationErrors.nested({ above: above.name, below: below.name })
  }
}

const childrenOf = (forest: Forest, predecessors: readonly ForestNode[]) => ({
  direct: predecessors.flatMap(({ id }) => forest.openChildren(id).map((child) => child.id)),
  all: predecessors.flatMap(({ id }) => forest.openBelow(id)),
})
