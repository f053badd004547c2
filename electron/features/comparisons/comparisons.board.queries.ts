import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import type {
  BoardRow,
  ComparisonBoard,
  Criterion,
} from '@shared/features/comparisons/comparisons.contract'
import type { ComparisonGroupId } from '@shared/features/comparisons/comparisons.ids'
import { nextLead, rankOf, totalOf } from '@shared/features/comparisons/comparisons.rules'
import type { Selectable } from 'kysely'
import { ratingDay } from '../ratings/ratings.subjects'
import { type Member, memberRows, tellMembers } from './comparisons.members.queries'
import { type PointsOf, pointsOf } from './comparisons.points.queries'
import { getGroup, memberNames } from './comparisons.queries'
import type { ComparisonCriterionTable } from './comparisons.table'

interface Asked {
  readonly id: ComparisonGroupId
  readonly year: number
}

/** @throws AppError `core.notFound` */
export async function comparisonBoard(
  db: Db,
  { id, year }: Asked,
  today: LocalDate,
): Promise<ComparisonBoard> {
  const group = await getGroup(db, id)
  const day = ratingDay(year, today)
  const { members, differences } = await tellMembers(db, await memberRows(db, { id, year }), day)
  const criteria = await criteriaOf(db, { id, year })
  const points: PointsOf[] = []
  for (const criterion of criteria)
    points.push(await pointsOf(db, criterion, { ...group, year, day, members }))
  const leads = await leadsOf(db, id, day)
  const heads = leads.filter(({ role }) => role === 'lead')
  const present = members.filter(({ gone }) => gone === '').map(({ memberId }) => memberId)
  return {
    ...group,
    campaign: group.campaign ?? '',
    memberCount: members.length,
    lead: heads.find((one) => one.year === year)?.name ?? '',
    ...{ year, criteria, leads, differences },
    previousCriteria: criteria.length > 0 ? [] : await criteriaBefore(db, { id, year }),
    rows: await ranked(db, { members, points, year }),
    nextLead: nextLead(present, heads, year),
  }
}

export async function criteriaOf(db: Db, { id, year }: Asked): Promise<readonly Criterion[]> {
  const rows = await db
    .selectFrom('comparison_criterion')
    .where('group_id', '=', id)
    .where('year', '=', year)
    .selectAll()
    .orderBy('position')
    .execute()
  return rows.map(toCriterion)
}

async function criteriaBefore(db: Db, { id, year }: Asked): Promise<readonly Criterion[]> {
  const before = await db
    .selectFrom('comparison_criterion')
    .where('group_id', '=', id)
    .where('year', '<', year)
    .select((eb) => eb.fn.max('year').as('year'))
    .executeTakeFirst()
  return before?.year ? criteriaOf(db, { id, year: before.year }) : []
}

function toCriterion(row: Selectable<ComparisonCriterionTable>): Criterion {
  const { id, title, source, most_points: mostPoints } = row
  const [excellent, good] = [row.excellent_points, row.good_points]
  const [completed, failed] = [row.completed_points, row.not_completed_points]
  const isWhole = excellent !== null && good !== null && completed !== null && failed !== null
  const ratingPoints = isWhole ? ([excellent, good, completed, failed] as const) : null
  return { id, title, source, mostPoints, ratingPoints: ratingPoints && [...ratingPoints] }
}

async function leadsOf(db: Db, id: ComparisonGroupId, day: LocalDate) {
  const rows = await db
    .selectFrom('comparison_lead')
    .where('group_id', '=', id)
    .select(['year', 'role', 'member_id as memberId'])
    .orderBy('year', 'desc')
    .orderBy('role', 'desc') // the lead before the deputy
    .execute()
  const names = await memberNames(
    db,
    rows.map(({ memberId }) => memberId),
    day,
  )
  return rows.map((row) => ({ ...row, name: names.get(row.memberId) ?? '' }))
}

interface Scored {
  readonly members: readonly Member[]
  readonly points: readonly PointsOf[]
  readonly year: number
}

/** By place; whoever has no whole total yet comes after, in the order of the group. */
async function ranked(db: Db, { members, points, year }: Scored): Promise<readonly BoardRow[]> {
  const results = await db
    .selectFrom('comparison_result')
    .where('year', '=', year)
    .where(
      'member_id',
      'in',
      members.map(({ memberId }) => memberId),
    )
    .select(['member_id as memberId', 'title', 'note'])
    .execute()
  const said = new Map(results.map((result) => [result.memberId, result]))
  const rows = members.map((member) => {
    const own = points.map((of) => of.get(member.memberId) ?? null)
    const { title = '', note = '' } = said.get(member.memberId) ?? {}
    return { ...member, points: own, total: totalOf(own), title, note }
  })
  // Whoever has ended holds no place: the others are not held against it any more.
  const ranks = rankOf(rows.map(({ total, gone }) => (gone === '' ? total : null)))
  const placed = rows.map((row, index) => ({ ...row, rank: ranks[index] ?? null }))
  const last = rows.length + 1
  return placed.toSorted((a, b) => (a.rank ?? last) - (b.rank ?? last))
}
