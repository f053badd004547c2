import { fold } from '@shared/core/vietnamese-fold'
import { organisationErrors } from '@shared/features/organisation/organisation.errors'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { VersionCause } from '@shared/features/organisation/organisation.kinds'
import type { Successor } from '@shared/features/reorganisation/reorganisation.contract'
import { nameApart } from '@shared/features/reorganisation/reorganisation.rules'
import type { Effect, OrganisationState } from '../organisation/organisation.state'
import { type Forest, type ForestNode, readForest } from './reorganisation.forest'
import type { PlannedOrganisation, PlannedSuccession, Planning } from './reorganisation.plan'

/** A tree in which changes are tried out; each organisation changes at most once, in one version. */
export class Draft {
  /** As it will stand. */
  readonly forest: Forest
  readonly effect: Effect
  readonly successions: PlannedSuccession[] = []
  readonly #newId: Planning['newId']
  readonly #changes = new Map<OrganisationId, PlannedOrganisation>()

  constructor(forest: Forest, effect: Effect, newId: Planning['newId']) {
    this.forest = forest
    this.effect = effect
    this.#newId = newId
  }

  get changes(): readonly PlannedOrganisation[] {
    return [...this.#changes.values()]
  }

  /** @throws AppError `organisation.gone`, `organisation.closed` */
  open(id: OrganisationId): ForestNode {
    const node = this.forest.get(id)
    if (node.closedOn === null) return node
    throw organisationErrors.closed({ name: node.name, day: node.closedOn })
  }

  change(id: OrganisationId, cause: VersionCause, change: Partial<ForestNode> = {}): ForestNode {
    const now = this.forest.get(id)
    const earlier = this.#changes.get(id)
    const after = { ...now, ...change }
    this.forest.put(after)
    const before = earlier ? earlier.before : now
    this.#changes.set(id, { before, after, cause: earlier?.cause ?? cause })
    return after
  }

  end(id: OrganisationId, cause: VersionCause): ForestNode {
    return this.change(id, cause, { closedOn: this.effect.effectiveOn })
  }

  create(
    state: OrganisationState,
    cause: VersionCause,
    reportedMembers: number | null = null,
  ): ForestNode {
    const node: ForestNode = {
      ...{ id: this.#newId<OrganisationId>(), reportedMembers },
      ...{ name: state.name, shortName: state.shortName, parentId: state.parentId },
      ...{ level: state.level, kind: state.kind },
      position: this.forest.nextPosition(state.parentId),
      openedOn: this.effect.effectiveOn,
      ...{ closedOn: null, ordinal: 0, latest: null },
    }
    this.forest.put(node)
    this.#changes.set(node.id, { before: null, after: node, cause })
    return node
  }

  /** Whoever takes over: made, called back to work, or marked as having taken part. */
  successor(successor: Successor, cause: VersionCause): ForestNode {
    if (successor.to === 'new') return this.create(successor, cause)
    return this.change(successor.id, cause, { closedOn: null })
  }

  succeed(predecessorId: OrganisationId, successorId: OrganisationId, carries: boolean): void {
    this.successions.push({ predecessorId, successorId, carriesHistory: carries })
  }

  /**
   * Puts children under another parent, last. Two cells of one name under one roof are told apart by
   * where they came from; those that stood there already keep their names.
   */
  moveChildren(
    ids: readonly OrganisationId[],
    parentId: OrganisationId,
    cause: VersionCause,
  ): void {
    const standing = this.forest.openChildren(parentId).filter(({ id }) => !ids.includes(id))
    const moved = ids.map((id) => this.forest.get(id))
    const uses = new Map<string, number>()
    for (const { name } of [...standing, ...moved])
      uses.set(fold(name), (uses.get(fold(name)) ?? 0) + 1)
    for (const { id, name, parentId: from } of moved) {
      const roof = this.forest.find(from)
      const isTaken = (uses.get(fold(name)) ?? 0) > 1
      const apart = isTaken && roof ? nameApart(name, roof, (other) => uses.has(fold(other))) : name
      uses.set(fold(apart), 1)
      const position = this.forest.nextPosition(parentId)
      this.change(id, cause, { parentId, position, name: apart })
    }
  }
}

export const beginDraft = async ({ db, newId }: Planning, effect: Effect): Promise<Draft> =>
  new Draft(await readForest(db), effect, newId)
