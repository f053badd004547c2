import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { RegistrationState } from '@shared/features/registrations/registrations.kinds'
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
    .selectFrom('registration_tally')
    .select(['organisation_id as id', 'state', 'party', 'people'])
    .where('campaign_id', '=', campaignId)
    .where('year', '=', year)
    .execute()
  const since = await db
    .selectFrom('registration_tally_day')
    .select(['organisation_id as id', 'state', 'party', 'people'])
    .where('campaign_id', '=', campaignId)
    .where('year', '=', year)
    .where('day', '>', day)
    .execute()
  const states = new Map<OrganisationId, Map<RegistrationState, MemberCount>>()
  const add = ({ id, state, party, people }: (typeof rows)[number], sign: 1 | -1) => {
    const known = states.get(id) ?? new Map<RegistrationState, MemberCount>()
    const before = known.get(state)
    states.set(
      id,
      known.set(state, {
        party: (before?.party ?? 0) + sign * party,
        people: (before?.people ?? 0) + sign * people,
      }),
    )
  }
  for (const row of rows) add(row, 1)
  for (const row of since) add(row, -1)
  return states
}
