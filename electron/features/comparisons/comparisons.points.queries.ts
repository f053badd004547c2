import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { Criterion } from '@shared/features/comparisons/comparisons.contract'
import type { ComparisonMemberId, CriterionId } from '@shared/features/comparisons/comparisons.ids'
import type { ComparisonSubject } from '@shared/features/comparisons/comparisons.kinds'
import { sharePoints } from '@shared/features/comparisons/comparisons.rules'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { RatingOutcome } from '@shared/features/ratings/ratings.kinds'
import { orBetter, ratedCount } from '@shared/features/ratings/ratings.rules'
import { ownCounts, rollUp } from '../ratings/ratings.tally.queries'
import { scopeOf, yearTree } from '../ratings/ratings.tree'
import { coverageSums } from '../registrations/registrations.coverage'
import type { Member } from './comparisons.members.queries'

interface Asked {
  /** The campaign people register for; null: registrations cannot be counted. */
  readonly campaignId: CampaignId | null
  readonly subject: ComparisonSubject
  readonly year: number
  readonly day: LocalDate
  readonly members: readonly Member[]
}

/** Points of one criterion for each member; without an entry they are not known yet. */
export type PointsOf = ReadonlyMap<ComparisonMemberId, number>

export async function pointsOf(db: Db, criterion: Criterion, asked: Asked): Promise<PointsOf> {
  switch (criterion.source) {
    case 'typed':
      return typedPoints(db, criterion.id)
    case 'rating':
      return ratingPoints(db, criterion, asked)
    case 'good-members':
      return goodMemberPoints(db, criterion, asked)
    case 'registered':
      return registeredPoints(db, criterion, asked)
  }
}

async function typedPoints(db: Db, id: CriterionId): Promise<PointsOf> {
  const rows = await db
    .selectFrom('comparison_score')
    .where('criterion_id', '=', id)
    .select(['member_id as memberId', 'points'])
    .execute()
  return new Map(rows.map(({ memberId, points }) => [memberId, points]))
}

const places: Readonly<Partial<Record<RatingOutcome, number>>> = {
  excellent: 0,
  good: 1,
  completed: 2,
  'not-completed': 3,
}

async function ratingPoints(
  db: Db,
  { ratingPoints: points }: Criterion,
  { subject, year, members }: Asked,
): Promise<PointsOf> {
  const ids = members.map(({ subjectId }) => subjectId)
  const ratings = db.selectFrom('rating').where('year', '=', year)
  const rows =
    subject === 'organisation'
      ? await ratings
          .where('person_id', 'is', null)
          .where('organisation_id', 'in', ids as OrganisationId[])
          .select(['organisation_id as subjectId', 'outcome'])
          .execute()
      : await ratings
          .where('person_id', 'in', ids as never[])
          .select(['person_id as subjectId', 'outcome'])
          .execute()
  const outcomes = new Map(rows.map(({ subjectId, outcome }) => [subjectId as string, outcome]))
  return new Map(
    members.flatMap(({ memberId, subjectId }): [ComparisonMemberId, number][] => {
      const outcome = outcomes.get(subjectId)
      const worth = outcome && points?.[places[outcome] ?? -1]
      return worth === undefined ? [] : [[memberId, worth]]
    }),
  )
}

/** Of the members rated that year, in the organisation and below it, those good or better. */
async function goodMemberPoints(
  db: Db,
  { mostPoints }: Criterion,
  { year, day, members }: Asked,
): Promise<PointsOf> {
  const { roots } = scopeOf(await yearTree(db, day), null)
  const totals = rollUp(roots, await ownCounts(db, year, 'person'))
  return new Map(
    members.flatMap(({ memberId, subjectId }): [ComparisonMemberId, number][] => {
      const counts = totals.get(subjectId as OrganisationId)
      const points =
        counts &&
        sharePoints(mostPoints, { part: orBetter(counts, 'good'), whole: ratedCount(counts) })
      return points === undefined || points === null ? [] : [[memberId, points]]
    }),
  )
}

/** Of the Party members there, in the organisation and below it, those who handed in. */
async function registeredPoints(
  db: Db,
  { mostPoints }: Criterion,
  { campaignId, year, day, members }: Asked,
): Promise<PointsOf> {
  if (campaignId === null) return new Map()
  const { totals } = await coverageSums(db, { campaignId, year, organisationId: null }, day)
  return new Map(
    members.flatMap(({ memberId, subjectId }): [ComparisonMemberId, number][] => {
      const party = totals.get(subjectId as OrganisationId)?.party
      const points =
        party && sharePoints(mostPoints, { part: party.registered, whole: party.required })
      return points === undefined || points === null ? [] : [[memberId, points]]
    }),
  )
}
