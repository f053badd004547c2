import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { RegistrationState } from '@shared/features/registrations/registrations.kinds'
import { sql } from 'kysely'
import type { MemberCount } from '../organisation/organisation.tally.queries'

/** Members of one organisation by the state of their registration; those without one are left out. */
export type MemberStates = ReadonlyMap<RegistrationState, MemberCount>

/**
 * Members of each organisation itself who have registered, on a day; read from tallies kept as those
 * of `memberCountsOn`, so that the two can be compared. The cost grows with the organisations.
 */
export async function memberStatesOn(
  db: Db,
  { campaignId, year }: { readonly campaignId: CampaignId; readonly year: number },
  day: LocalDate,
): Promise<ReadonlyMap<OrganisationId, MemberStates>> {
  const rows = await db
    .selectFrom('registration_tally as t')
    .leftJoin('registration_tally_day as since', (join) =>
      join
        .onRef('since.campaign_id', '=', 't.campaign_id')
        .onRef('since.year', '=', 't.year')
        .onRef('since.organisation_id', '=', 't.organisation_id')
        .onRef('since.state', '=', 't.state')
        .on('since.day', '>', day),
    )
    .where('t.campaign_id', '=', campaignId)
    .where('t.year', '=', year)
    .groupBy(['t.organisation_id', 't.state'])
    .select([
      't.organisation_id as id',
      't.state',
      sql<number>`t.party - coalesce(sum(since.party), 0)`.as('party'),
      sql<number>`t.people - coalesce(sum(since.people), 0)`.as('people'),
    ])
    .execute()
  const states = new Map<OrganisationId, Map<RegistrationState, MemberCount>>()
  for (const { id, state, party, people } of rows) {
    const known = states.get(id) ?? new Map<RegistrationState, MemberCount>()
    states.set(id, known.set(state, { party, people }))
  }
  return states
}
