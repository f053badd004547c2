import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import type { OrganisationNode } from '@shared/features/organisation/organisation.contract'
import { organisationErrors } from '@shared/features/organisation/organisation.errors'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import {
  buildTree,
  flattenTree,
  subtreeTotals,
} from '@shared/features/organisation/organisation.rules'
import { getOrganisation } from './organisation.detail.queries'
import { listOrganisationsOn } from './organisation.past.queries'
import { listOrganisations } from './organisation.queries'

export interface Selection {
  /** null: today. */
  readonly on: LocalDate | null
  /** null: all. */
  readonly rootId: OrganisationId | null
  readonly includeClosed?: boolean
}

export interface SelectedNode extends OrganisationNode {
  readonly parentName: string | null
  /** Party members of it and of all below it. */
  readonly allMembers: number
}

/**
 * The organisations of a paper as the tree shows them, from top to bottom.
 *
 * @throws AppError `organisation.gone`; `.notThen` when the chosen one was not at work on that day
 */
export async function selectOrganisations(
  db: Db,
  { on, rootId, includeClosed = false }: Selection,
): Promise<readonly SelectedNode[]> {
  const all = on === null ? await listOrganisations(db) : await listOrganisationsOn(db, on)
  const tree = buildTree(all)
  const totals = subtreeTotals(tree, ({ memberCount }) => memberCount)
  const names = new Map(all.map(({ id, name }) => [id, name]))
  const rows = flattenTree(tree, () => true).map(({ node }) => node)
  const chosen = rootId === null ? rows : below(rows, rootId)
  if (rootId !== null && chosen.length === 0) {
    const { name } = await getOrganisation(db, rootId)
    if (on !== null) throw organisationErrors.notThen({ name, day: on })
  }
  return chosen
    .filter(({ isClosed }) => includeClosed || !isClosed)
    .map((node) => ({
      ...node,
      parentName: node.parentId === null ? null : (names.get(node.parentId) ?? null),
      allMembers: totals.get(node.id) ?? 0,
    }))
}

/** @param rows parents before children */
function below(rows: readonly OrganisationNode[], rootId: OrganisationId) {
  const inside = new Set([rootId])
  return rows.filter(({ id, parentId }) => {
    const isInside = id === rootId || (parentId !== null && inside.has(parentId))
    if (isInside) inside.add(id)
    return isInside
  })
}
