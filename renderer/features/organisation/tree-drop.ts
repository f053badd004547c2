import type { OrganisationNode } from '@shared/features/organisation/organisation.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { mayStandUnder, wouldMakeCycle } from '@shared/features/organisation/organisation.rules'

export type DropZone = 'before' | 'into' | 'after'

export interface Drop {
  readonly id: OrganisationId
  readonly parentId: OrganisationId
  /** null: last. */
  readonly beforeId: OrganisationId | null
  /** The same parent: only the order changes, at once and without a day. */
  readonly isReorder: boolean
}

/** Over the outer quarters of a row one drops beside it, over the middle into it. */
export function zoneAt(offset: number, height: number): DropZone {
  if (offset < height / 4) return 'before'
  return offset > (height * 3) / 4 ? 'after' : 'into'
}

interface Landing {
  readonly dragged: OrganisationNode
  readonly target: OrganisationNode
  readonly zone: DropZone
}

/** What a drop would do; null where it may not be dropped. */
export function dropOf(
  nodes: readonly OrganisationNode[],
  { dragged, target, zone }: Landing,
): Drop | null {
  if (dragged.id === target.id) return null
  const parent = zone === 'into' ? target : nodes.find(({ id }) => id === target.parentId)
  if (!parent || !mayStandUnder(dragged.level, parent.level)) return null
  const isReorder = parent.id === dragged.parentId
  if (isReorder && zone === 'into') return null
  if (!isReorder && (parent.isClosed || dragged.isClosed)) return null
  if (wouldMakeCycle(nodes, dragged.id, parent.id)) return null
  const drop = { id: dragged.id, parentId: parent.id, isReorder }
  if (zone === 'into') return { ...drop, beforeId: null }
  return { ...drop, beforeId: zone === 'before' ? target.id : nextSibling(nodes, target, dragged) }
}

function nextSibling(
  nodes: readonly OrganisationNode[],
  target: OrganisationNode,
  dragged: OrganisationNode,
): OrganisationId | null {
  const siblings = nodes.filter(
    ({ id, parentId }) => parentId === target.parentId && id !== dragged.id,
  )
  return siblings[siblings.indexOf(target) + 1]?.id ?? null
}
