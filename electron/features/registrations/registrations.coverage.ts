import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { Branch } from '@shared/features/organisation/organisation.rules'
import type { RegistrationId } from '@shared/features/registrations/registrations.ids'
import type { RegistrationState } from '@shared/features/registrations/registrations.kinds'
import {
  addCoverage,
  addFigures,
  type CoverageCount,
  type CoverageFigures,
  noCoverage,
  noFigures,
} from '@shared/features/registrations/registrations.rules'
import { memberCountsOn } from '../organisation/organisation.tally.queries'
import { isToRate } from '../ratings/ratings.grid.queries'
import { ratingDay } from '../ratings/ratings.subjects'
import { scopeOf, type YearNode, type YearScope, yearTree } from '../ratings/ratings.tree'
import { type MemberStates, memberStatesOn } from './registrations.tally.queries'

export interface CampaignYear {
  readonly campaignId: CampaignId
  readonly year: number
}

/** A collective's own registration. */
export interface OwnRegistration {
  readonly id: RegistrationId
  readonly state: RegistrationState
}

/** Everything that answers about the coverage of one year are read from; no person is read for it. */
export interface CoverageSums {
  readonly day: LocalDate
  readonly scope: YearScope
  readonly ofCollectives: ReadonlyMap<OrganisationId, OwnRegistration>
  readonly ofMembers: ReadonlyMap<OrganisationId, MemberStates>
  /** Of the organisation by itself. */
  readonly own: ReadonlyMap<OrganisationId, CoverageFigures>
  /** With everything below it, for the part asked about. */
  readonly totals: ReadonlyMap<OrganisationId, CoverageFigures>
}

/** A year is covered as things stood on its last day; the running one, and a later one, as of today. */
export const registrationDay = ratingDay

/** @param organisationId the part of the tree; null: all of it */
export async function coverageSums(
  db: Db,
  { campaignId, year, organisationId }: CampaignYear & { organisationId: OrganisationId | null },
  today: LocalDate,
): Promise<CoverageSums> {
  const day = registrationDay(year, today)
  const scope = scopeOf(await yearTree(db, day), organisationId)
  const ofCollectives = await collectivesOf(db, { campaignId, year })
  const ofMembers = await memberStatesOn(db, { campaignId, year }, day)
  const members = await memberCountsOn(db, day)
  const own = new Map(
    scope.members.map((node) => [
      node.id,
      {
        collectives: isToRate(node) ? countOne(ofCollectives.get(node.id)?.state) : noCoverage,
        people: countMembers(members.get(node.id)?.people, ofMembers.get(node.id), 'people'),
        party: countMembers(members.get(node.id)?.party, ofMembers.get(node.id), 'party'),
      },
    ]),
  )
  return { day, scope, ofCollectives, ofMembers, own, totals: rollUp(scope.branches, own) }
}

async function collectivesOf(
  db: Db,
  { campaignId, year }: CampaignYear,
): Promise<ReadonlyMap<OrganisationId, OwnRegistration>> {
  const rows = await db
    .selectFrom('registration')
    .select(['id', 'organisation_id as organisationId', 'state'])
    .where('campaign_id', '=', campaignId)
    .where('year', '=', year)
    .where('person_id', 'is', null)
    // Always so; it leads to the index of collectives, past hundreds of thousands of people's papers.
    .where('organisation_id', '>', '' as OrganisationId)
    .execute()
  return new Map(rows.map(({ organisationId, ...row }) => [organisationId, row]))
}

const countOne = (state: RegistrationState | undefined): CoverageCount => ({
  required: 1,
  registered: state !== undefined && state !== 'declined' ? 1 : 0,
  approved: state === 'approved' ? 1 : 0,
  declined: state === 'declined' ? 1 : 0,
})

function countMembers(
  required = 0,
  states: MemberStates | undefined,
  of: 'people' | 'party',
): CoverageCount {
  const count = (state: RegistrationState) => states?.get(state)?.[of] ?? 0
  const approved = count('approved')
  return {
    required,
    registered: approved + count('submitted') + count('needs-more'),
    approved,
    declined: count('declined'),
  }
}

/** For each organisation, its own figures and those of everything below it: children first. */
function rollUp(
  branches: readonly Branch<YearNode>[],
  own: ReadonlyMap<OrganisationId, CoverageFigures>,
): ReadonlyMap<OrganisationId, CoverageFigures> {
  const totals = new Map<OrganisationId, CoverageFigures>()
  const sum = ({ node, children }: Branch<YearNode>): CoverageFigures => {
    let total = own.get(node.id) ?? noFigures
    for (const child of children) total = addFigures(total, sum(child))
    totals.set(node.id, total)
    return total
  }
  for (const branch of branches) sum(branch)
  return totals
}

export const totalOf = ({ scope, totals }: CoverageSums): CoverageFigures =>
  scope.branches.reduce(
    (total, { node }) => addFigures(total, totals.get(node.id) ?? noFigures),
    noFigures,
  )

/** Grass-roots organisations (TCCSĐ) and their own registrations. */
export const baseOf = ({ scope, own }: CoverageSums): CoverageCount =>
  scope.members
    .filter(({ level }) => level === 'base-committee' || level === 'base-cell')
    .reduce(
      (total, { id }) => addCoverage(total, own.get(id)?.collectives ?? noCoverage),
      noCoverage,
    )

export interface CampaignCoverage extends CoverageFigures {
  /** Grass-roots organisations. */
  readonly base: CoverageCount
  /** Each with everything below it. */
  readonly byOrganisation: ReadonlyMap<OrganisationId, CoverageFigures>
  /** What was counted is of this day. */
  readonly day: LocalDate
}

/**
 * How far “100% đăng ký” is reached in one year of a campaign: whole numbers,
 * of the organisations and members of the last day of the year, or of today.
 */
export async function registrationCoverage(
  db: Db,
  campaignYear: CampaignYear,
  today: LocalDate,
): Promise<CampaignCoverage> {
  const sums = await coverageSums(db, { ...campaignYear, organisationId: null }, today)
  return { ...totalOf(sums), base: baseOf(sums), byOrganisation: sums.totals, day: sums.day }
}
