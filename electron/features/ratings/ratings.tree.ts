import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type {
  OrganisationKind,
  OrganisationLevel,
} from '@shared/features/organisation/organisation.kinds'
import { type Branch, buildTree } from '@shared/features/organisation/organisation.rules'
import { type SqlBool, sql } from 'kysely'

/** An organisation as it was at the end of a year. */
export interface YearNode {
  readonly id: OrganisationId
  readonly parentId: OrganisationId | null
  readonly name: string
  readonly level: OrganisationLevel
  readonly kind: OrganisationKind
  /** false: it had ended by then, or was not there yet. */
  readonly isOpen: boolean
}

/**
 * The tree of a day, siblings in their order. Organisations that had ended keep their last place, and
 * those not there yet have their first one, so that no rating of a year falls out of its totals.
 */
export async function yearTree(db: Db, day: LocalDate): Promise<readonly YearNode[]> {
  const rows = await db
    .selectFrom('organisation as o')
    .innerJoin('organisation_version as v', 'v.organisation_id', 'o.id')
    .where(
      sql<SqlBool>`v.ordinal = coalesce(
        (select max(w.ordinal) from organisation_version as w
          where w.organisation_id = o.id and (w.valid_from is null or w.valid_from <= ${day})),
        (select min(w.ordinal) from organisation_version as w where w.organisation_id = o.id))`,
    )
    .select([
      'o.id',
      'v.parent_id as parentId',
      'v.name',
      'v.level',
      'v.kind',
      sql<0 | 1>`v.is_open = 1 and (v.valid_from is null or v.valid_from <= ${day})`.as('isOpen'),
    ])
    .orderBy('o.position')
    .orderBy('o.sort_key')
    .orderBy('o.id') // a tie-break, so that two reads never disagree
    .execute()
  return rows.map((row) => ({ ...row, isOpen: row.isOpen === 1 }))
}

/** What every answer about a year is read from: its organisations, and the part asked about. */
export interface YearScope {
  readonly nodes: ReadonlyMap<OrganisationId, YearNode>
  readonly roots: readonly Branch<YearNode>[]
  /** The part asked about, top to bottom as the tree shows it; the roots for all of it. */
  readonly branches: readonly Branch<YearNode>[]
  /** Every organisation of that part, in the same order. */
  readonly members: readonly YearNode[]
}

/** @param organisationId null: the whole tree; one that is unknown: nothing */
export function scopeOf(
  tree: readonly YearNode[],
  organisationId: OrganisationId | null,
): YearScope {
  const roots = buildTree(tree)
  const inOrder = walk(roots)
  const chosen = inOrder.find(({ node }) => node.id === organisationId)
  const branches = organisationId === null ? roots : chosen ? [chosen] : []
  return {
    nodes: new Map(tree.map((node) => [node.id, node])),
    roots,
    branches,
    members: walk(branches).map(({ node }) => node),
  }
}

/** Into one list as it goes: copying it at every level costs more than the tree itself. */
function walk(
  branches: readonly Branch<YearNode>[],
  into: Branch<YearNode>[] = [],
): Branch<YearNode>[] {
  for (const branch of branches) {
    into.push(branch)
    walk(branch.children, into)
  }
  return into
}

/** Names from one organisation upwards, without the Bloc: “Chi bộ 3, Đảng bộ Sở Y tế”. */
export function chainOf(scope: YearScope, id: OrganisationId): YearNode[] {
  const chain: YearNode[] = []
  for (let at = scope.nodes.get(id); at && !chain.includes(at); ) {
    chain.push(at)
    at = at.parentId === null ? undefined : scope.nodes.get(at.parentId)
  }
  return chain
}
