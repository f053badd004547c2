import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { DrillDown, RatingPage } from '@shared/features/ratings/ratings.contract'
import { listSubjects, organisationRows, personRow, placesOf } from './ratings.grid.queries'
import { ratingDay } from './ratings.subjects'
import { scopeOf, type YearNode, type YearScope, yearTree } from './ratings.tree'

/** Those rated, where nothing else is said. */
type Behind = Omit<DrillDown, 'who'> & Partial<Pick<DrillDown, 'who'>>

/** The rows that one number of the tables counts, in the order of the tree. */
export async function listBehind(
  db: Db,
  { who = 'rated', ...drill }: Behind,
  today: LocalDate,
): Promise<RatingPage> {
  const day = ratingDay(drill.year, today)
  const scope = scopeOf(await yearTree(db, day), drill.organisationId)
  const { kind, level, levels, organisationId, withSubtree } = drill
  const nodes = scope.members.filter(
    (node) =>
      (withSubtree || node.id === organisationId) &&
      (kind === null || node.kind === kind) &&
      (level === null || node.level === level) &&
      (levels.length === 0 || levels.includes(node.level)),
  )
  if (who !== 'rated') {
    const wanted = { ...drill, text: '', isMissing: who === 'missing' }
    return listSubjects(db, wanted, { scope, nodes, day })
  }
  return drill.subject === 'person'
    ? peopleBehind(db, drill, { scope, nodes })
    : organisationsBehind(db, drill, { scope, nodes })
}

interface Part {
  readonly scope: YearScope
  readonly nodes: readonly YearNode[]
}

function ratingsIn(db: Db, { year, outcomes, exemplaryOnly }: Behind, { nodes }: Part) {
  return db
    .with(
      (cte) => cte('scope').materialized(),
      () => placesOf(nodes),
    )
    .selectFrom('scope')
    .innerJoin('rating as r', (join) =>
      join.onRef('r.organisation_id', '=', 'scope.id').on('r.year', '=', year),
    )
    .$if(outcomes.length > 0, (query) => query.where('r.outcome', 'in', outcomes))
    .$if(exemplaryOnly, (query) => query.where('r.is_exemplary', '=', 1))
}

async function peopleBehind(db: Db, drill: Behind, part: Part): Promise<RatingPage> {
  const found = ratingsIn(db, drill, part).innerJoin('person as p', 'p.id', 'r.person_id')
  const { total } = await found
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await found
    .leftJoin('rating as b', (join) =>
      join.onRef('b.person_id', '=', 'p.id').on('b.year', '=', drill.year - 1),
    )
    .select(['p.id', 'r.organisation_id', 'p.full_name', 'p.birth_date', 'b.outcome as previous'])
    .select(['r.outcome', 'r.unrated_reason', 'r.is_exemplary', 'r.note'])
    .orderBy('scope.place')
    .orderBy('p.sort_key')
    .orderBy('p.id')
    .limit(drill.limit)
    .offset(drill.offset)
    .execute()
  return { total, rows: rows.map((row) => personRow(row, part.scope)) }
}

async function organisationsBehind(db: Db, drill: Behind, part: Part): Promise<RatingPage> {
  const rated = await ratingsIn(db, drill, part)
    .where('r.person_id', 'is', null)
    .select('r.organisation_id as id')
    .orderBy('scope.place')
    .execute()
  const ids = new Set<OrganisationId>(rated.map(({ id }) => id))
  const found = part.nodes.filter(({ id }) => ids.has(id))
  const nodes = found.slice(drill.offset, drill.offset + drill.limit)
  return {
    total: found.length,
    rows: await organisationRows(db, { nodes, year: drill.year, scope: part.scope }),
  }
}
