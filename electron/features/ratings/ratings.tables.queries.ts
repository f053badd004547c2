import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import {
  organisationKinds,
  organisationLevels,
} from '@shared/features/organisation/organisation.kinds'
import { type Branch, subtreeTotals } from '@shared/features/organisation/organisation.rules'
import type {
  OrganisationLine,
  RatingRule,
  RatingScope,
  RatingSummary,
  RatingTableLine,
  RatingTables,
} from '@shared/features/ratings/ratings.contract'
import type { RatingSubject } from '@shared/features/ratings/ratings.kinds'
import {
  answeredCount,
  checkCap,
  defaultCapRule,
  noRatings,
  type RatingCounts,
  ruleOfYear,
} from '@shared/features/ratings/ratings.rules'
import { memberCountsOn } from '../organisation/organisation.tally.queries'
import { isToRate } from './ratings.grid.queries'
import { ratingDay } from './ratings.subjects'
import { ownCounts, rollUp, sumOwn } from './ratings.tally.queries'
import { chainOf, scopeOf, type YearNode, type YearScope, yearTree } from './ratings.tree'

/** Newest first. */
export async function listRules(db: Db): Promise<RatingRule[]> {
  return db
    .selectFrom('rating_rule')
    .select(['id', 'year_from as yearFrom', 'cap_percent as capPercent'])
    .select(['cap_base as capBase', 'rounding', 'basis'])
    .orderBy('year_from', 'desc')
    .execute()
}

async function ruleFor(db: Db, year: number): Promise<Pick<RatingTables, 'rule' | 'ruleBasis'>> {
  const own = ruleOfYear(await listRules(db), year)
  return { rule: own ?? defaultCapRule, ruleBasis: own?.basis ?? '' }
}

/** One year as it is summed: its tree, what was entered, who was there to be rated. */
interface YearSums {
  readonly scope: YearScope
  readonly own: ReadonlyMap<OrganisationId, RatingCounts>
  readonly totals: ReadonlyMap<OrganisationId, RatingCounts>
  readonly ownSubjects: (node: YearNode) => number
  readonly subjects: ReadonlyMap<string, number>
}

async function sumsOf(
  db: Db,
  { year, subject, organisationId }: RatingScope,
  today: LocalDate,
): Promise<YearSums> {
  const day = ratingDay(year, today)
  const scope = scopeOf(await yearTree(db, day), organisationId)
  const own = await ownCounts(db, year, subject)
  const ownSubjects = await subjectsPerNode(db, subject, day)
  return {
    ...{ scope, own, ownSubjects },
    totals: rollUp(scope.branches, own),
    subjects: subtreeTotals(scope.branches, ownSubjects),
  }
}

async function subjectsPerNode(db: Db, subject: RatingSubject, day: LocalDate) {
  if (subject === 'organisation') return (node: YearNode) => (isToRate(node) ? 1 : 0)
  const members = await memberCountsOn(db, day)
  return (node: YearNode) => members.get(node.id)?.party ?? 0
}

export async function ratingSummary(
  db: Db,
  scope: RatingScope,
  today: LocalDate,
): Promise<RatingSummary> {
  const now = await sumsOf(db, scope, today)
  const before = await sumsOf(db, { ...scope, year: scope.year - 1 }, today)
  const { rule, ruleBasis } = await ruleFor(db, scope.year)
  return {
    counts: sumOwn(now.scope.members, now.own),
    previous: sumOwn(before.scope.members, before.own),
    subjects: now.scope.members.reduce((sum, node) => sum + now.ownSubjects(node), 0),
    overCap: overCap(now, (counts) => checkCap(counts, rule).excess > 0),
    ...{ rule, ruleBasis },
  }
}

/** The cap is meant for each grass-roots organisation by itself: how many of them are beyond it. */
function overCap(sums: YearSums, isOver: (counts: RatingCounts) => boolean): number {
  const base = sums.scope.members.filter(
    ({ level }) => level === 'base-committee' || level === 'base-cell',
  )
  return base.filter(({ id }) => isOver(sums.totals.get(id) ?? noRatings)).length
}

/** Bảng tổng hợp: every line is summed from the tally, on the tree of that year. */
export async function ratingTables(
  db: Db,
  scope: RatingScope,
  today: LocalDate,
): Promise<RatingTables> {
  const now = await sumsOf(db, scope, today)
  const before = await sumsOf(db, { ...scope, year: scope.year - 1 }, today)
  const top = now.scope.branches.length === 1 ? now.scope.branches[0] : undefined
  const children = top ? top.children : now.scope.branches
  const lines = [
    ...(top ? [ownLine(top, { now, before })] : []),
    ...children.map((branch) => branchLine(branch, { now, before })),
  ]
  return {
    path: top
      ? chainOf(now.scope, top.node.id)
          .map(({ id, name }) => ({ id, name }))
          .reverse()
      : [],
    lines: lines.filter(isWorthALine),
    byKind: organisationKinds
      .map((kind) => ({ kind, ...groupLine((node) => node.kind === kind, { now, before }) }))
      .filter(isWorthALine),
    byLevel: organisationLevels
      .map((level) => ({ level, ...groupLine((node) => node.level === level, { now, before }) }))
      .filter(isWorthALine),
    total: groupLine(() => true, { now, before }),
    ...(await ruleFor(db, scope.year)),
  }
}

interface TwoYears {
  readonly now: YearSums
  readonly before: YearSums
}

const isWorthALine = ({ counts, previous, subjects }: RatingTableLine): boolean =>
  answeredCount(counts) + answeredCount(previous) + subjects > 0

function ownLine({ node }: Branch<YearNode>, { now, before }: TwoYears): OrganisationLine {
  return {
    ...nameOf(node),
    ...{ hasChildren: false, isOwn: true },
    counts: now.own.get(node.id) ?? noRatings,
    previous: before.own.get(node.id) ?? noRatings,
    subjects: now.ownSubjects(node),
  }
}

function branchLine(
  { node, children }: Branch<YearNode>,
  { now, before }: TwoYears,
): OrganisationLine {
  return {
    ...nameOf(node),
    ...{ hasChildren: children.length > 0, isOwn: false },
    counts: now.totals.get(node.id) ?? noRatings,
    previous: before.totals.get(node.id) ?? noRatings,
    subjects: now.subjects.get(node.id) ?? 0,
  }
}

const nameOf = ({ id, name, level }: YearNode) => ({ organisationId: id, name, level })

function groupLine(isIn: (node: YearNode) => boolean, { now, before }: TwoYears): RatingTableLine {
  const nodes = now.scope.members.filter(isIn)
  return {
    counts: sumOwn(nodes, now.own),
    previous: sumOwn(before.scope.members.filter(isIn), before.own),
    subjects: nodes.reduce((sum, node) => sum + now.ownSubjects(node), 0),
  }
}
