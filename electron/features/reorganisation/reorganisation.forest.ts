import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import { organisationErrors } from '@shared/features/organisation/organisation.errors'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { qualifiedName } from '@shared/features/organisation/organisation.rules'
import type { OrganisationState } from '../organisation/organisation.state'

/** One organisation as it stands, and where its history ends. */
export interface ForestNode extends OrganisationState {
  readonly id: OrganisationId
  readonly position: number
  readonly reportedMembers: number | null
  readonly openedOn: LocalDate | null
  readonly closedOn: LocalDate | null
  /** Of the version in force; 0 for one that is only planned. */
  readonly ordinal: number
  /** The day of the last change; null: none is known. */
  readonly latest: LocalDate | null
}

/** Every organisation, to think changes through before any of them is written. */
export class Forest {
  readonly #nodes = new Map<OrganisationId, ForestNode>()
  readonly #children = new Map<OrganisationId | null, Set<OrganisationId>>()

  constructor(nodes: Iterable<ForestNode>) {
    for (const node of nodes) this.put(node)
  }

  /** Puts an organisation in, in place of what was known of it. */
  put(node: ForestNode): void {
    const before = this.#nodes.get(node.id)
    if (before) this.#children.get(before.parentId)?.delete(node.id)
    this.#nodes.set(node.id, node)
    const siblings = this.#children.get(node.parentId) ?? new Set()
    this.#children.set(node.parentId, siblings.add(node.id))
  }

  find(id: OrganisationId | null): ForestNode | undefined {
    return id === null ? undefined : this.#nodes.get(id)
  }

  /** @throws AppError `organisation.gone` */
  get(id: OrganisationId): ForestNode {
    const node = this.#nodes.get(id)
    if (!node) throw organisationErrors.gone()
    return node
  }

  /** Children at work, in their order. */
  openChildren(id: OrganisationId | null): readonly ForestNode[] {
    return this.#childrenOf(id)
      .filter(({ closedOn }) => closedOn === null)
      .sort((a, b) => a.position - b.position)
  }

  /** Everything at work below, at any depth, those above before those below. */
  openBelow(id: OrganisationId): readonly ForestNode[] {
    const below = [...this.openChildren(id)]
    for (const node of below) below.push(...this.openChildren(node.id))
    return below
  }

  /** The organisation first, then each one above it. */
  chain(id: OrganisationId): readonly ForestNode[] {
    const chain: ForestNode[] = []
    for (
      let at = this.find(id);
      at !== undefined && !chain.includes(at);
      at = this.find(at.parentId)
    )
      chain.push(at)
    return chain
  }

  isAbove(above: OrganisationId, below: OrganisationId): boolean {
    return above !== below && this.chain(below).some(({ id }) => id === above)
  }

  qualifiedName(id: OrganisationId): string {
    return qualifiedName(this.chain(id))
  }

  /** The next free position under a parent. */
  nextPosition(parentId: OrganisationId | null): number {
    return this.#childrenOf(parentId).reduce(
      (last, { position }) => Math.max(last, position + 1),
      0,
    )
  }

  #childrenOf(id: OrganisationId | null): ForestNode[] {
    const ids = this.#children.get(id) ?? []
    return Array.from(ids, (child) => this.get(child))
  }
}

/** Two reads, whatever the number of organisations. */
export async function readForest(db: Db): Promise<Forest> {
  const last = await db
    .selectFrom('organisation_version')
    .select((eb) => [
      'organisation_id as id',
      eb.fn.max<number>('ordinal').as('ordinal'),
      eb.fn.max<LocalDate | null>('valid_from').as('latest'),
    ])
    .groupBy('organisation_id')
    .execute()
  const history = new Map(last.map((row) => [row.id, row]))
  const rows = await db
    .selectFrom('organisation')
    .select([
      ...(['id', 'name', 'short_name as shortName', 'parent_id as parentId'] as const),
      ...(['level', 'kind', 'position', 'reported_members as reportedMembers'] as const),
      ...(['opened_on as openedOn', 'closed_on as closedOn'] as const),
    ])
    .execute()
  return new Forest(
    rows.map((row) => ({
      ...row,
      ordinal: history.get(row.id)?.ordinal ?? 0,
      latest: history.get(row.id)?.latest ?? null,
    })),
  )
}
