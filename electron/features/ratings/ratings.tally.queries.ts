import type { Db } from '@electron/database/database'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { Branch } from '@shared/features/organisation/organisation.rules'
import type { RatingSubject } from '@shared/features/ratings/ratings.kinds'
import { addCounts, noRatings, type RatingCounts } from '@shared/features/ratings/ratings.rules'
import type { YearNode } from './ratings.tree'

/** What was entered for each organisation itself in one year; those without anything are left out. */
export async function ownCounts(
  db: Db,
  year: number,
  subject: RatingSubject,
): Promise<ReadonlyMap<OrganisationId, RatingCounts>> {
  const rows = await db
    .selectFrom('rating_tally')
    .select(['organisation_id', 'outcome', 'is_exemplary', 'count'])
    .where('year', '=', year)
    .where('subject_kind', '=', subject)
    .execute()
  const counts = new Map<OrganisationId, RatingCounts>()
  for (const { organisation_id: id, outcome, is_exemplary, count } of rows) {
    const known = counts.get(id) ?? noRatings
    counts.set(id, {
      ...known,
      [outcome]: known[outcome] + count,
      exemplary: known.exemplary + (is_exemplary === 1 ? count : 0),
    })
  }
  return counts
}

/** For each organisation, its own counts and those of everything below it: one pass, children first. */
export function rollUp(
  branches: readonly Branch<YearNode>[],
  own: ReadonlyMap<OrganisationId, RatingCounts>,
): ReadonlyMap<OrganisationId, RatingCounts> {
  const totals = new Map<OrganisationId, RatingCounts>()
  const sum = ({ node, children }: Branch<YearNode>): RatingCounts => {
    let total = own.get(node.id) ?? noRatings
    for (const child of children) total = addCounts(total, sum(child))
    totals.set(node.id, total)
    return total
  }
  for (const branch of branches) sum(branch)
  return totals
}

/** The sum of what belongs to these organisations themselves. */
export const sumOwn = (
  nodes: readonly YearNode[],
  own: ReadonlyMap<OrganisationId, RatingCounts>,
): RatingCounts =>
  nodes.reduce((total, { id }) => {
    const counts = own.get(id)
    return counts ? addCounts(total, counts) : total
  }, noRatings)
