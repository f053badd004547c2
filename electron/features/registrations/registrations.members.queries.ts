import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import { fold } from '@shared/core/vietnamese-fold'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import type { RegistrationId } from '@shared/features/registrations/registrations.ids'
import type { RegistrationState } from '@shared/features/registrations/registrations.kinds'
import {
  listingOf,
  type RegistrationFilter,
  type RegistrationPart,
} from '@shared/features/registrations/registrations.part'
import { type RawBuilder, sql } from 'kysely'
import { isMembershipOn } from '../organisation/organisation.past.queries'
import { isToRate, placesOf } from '../ratings/ratings.grid.queries'
import type { YearNode } from '../ratings/ratings.tree'

/** Where, and when. */
export interface Members {
  readonly nodes: readonly YearNode[]
  readonly day: LocalDate
}

export const wordsOf = (text: string) => fold(text).split(' ').filter(Boolean)

/** Whether a state, or none, belongs to the listing and is among those asked for. */
export function isListed(
  { listing, states }: RegistrationFilter,
  state: RegistrationState | null,
): boolean {
  const isRegistered = state !== null && state !== 'declined'
  if (listing === 'registered' && states.length === 0 && !isRegistered) return false
  if (listing === 'missing' && isRegistered) return false
  return states.length === 0 || (state !== null && states.includes(state))
}

/** Members of the day with their registration, in the states asked for. */
export function membersWith(db: Db, filter: RegistrationFilter, { nodes, day }: Members) {
  const found = db
    .with(
      (cte) => cte('scope').materialized(),
      () => placesOf(nodes),
    )
    .selectFrom('scope')
    .innerJoin('membership as m', 'm.organisation_id', 'scope.id')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .leftJoin('registration as r', (join) =>
      join
        .onRef('r.person_id', '=', 'p.id')
        .on('r.campaign_id', '=', filter.campaignId)
        .on('r.year', '=', filter.year),
    )
    .where(isMembershipOn(day))
    .$if(filter.partyOnly, (query) => query.where(isPartyMemberOn(day)))
    .where(stateCondition(filter))
    .$if(filter.candidatesOnly, (query) => query.where('r.is_exemplar_candidate', '=', 1))
    .$if(filter.outcomes.length > 0, (query) => query.where('r.outcome', 'in', filter.outcomes))
  return wordsOf(filter.text).reduce(
    (query, word) => query.where(sql<boolean>`instr(p.search_text, ${word}) > 0`),
    found,
  )
}

/** As the tallies count: from joining the Party to ceasing to be a member. */
const isPartyMemberOn = (day: LocalDate) =>
  sql<boolean>`(p.is_party_member = 1 or p.party_ended_on > ${day})
    and (p.joined_on is null or p.joined_on <= ${day})`

function stateCondition(filter: RegistrationFilter): RawBuilder<boolean> {
  const states = (['submitted', 'needs-more', 'approved', 'declined'] as const).filter((state) =>
    isListed(filter, state),
  )
  const isNone = isListed(filter, null) ? sql`r.id is null` : sql`false`
  return sql<boolean>`(${isNone} or r.state in (select value from json_each(${JSON.stringify(states)})))`
}

export interface ListedSubject {
  /** The collective, or where the person belongs. */
  readonly organisationId: OrganisationId
  readonly personId: PersonId | null
  readonly registrationId: RegistrationId | null
  readonly state: RegistrationState | null
}

/** Whoever is to register in these organisations, with what was handed in. @param nodes some dozens */
export async function subjectsIn(
  db: Db,
  part: RegistrationPart,
  { nodes, day }: Members,
): Promise<readonly ListedSubject[]> {
  if (part.subject === 'person') {
    const everyone = listingOf(part, 'all', { offset: 0, limit: 0 })
    return membersWith(db, everyone, { nodes, day })
      .select(['m.organisation_id as organisationId', 'p.id as personId'])
      .select(['r.id as registrationId', 'r.state'])
      .orderBy('scope.place')
      .orderBy('p.sort_key')
      .orderBy('p.id')
      .execute()
  }
  const rows = await db
    .selectFrom('registration')
    .select(['id', 'organisation_id', 'state'])
    .where('campaign_id', '=', part.campaignId)
    .where('year', '=', part.year)
    .where('person_id', 'is', null)
    .where(
      'organisation_id',
      'in',
      nodes.map(({ id }) => id),
    )
    .execute()
  const of = new Map(rows.map((row) => [row.organisation_id, row]))
  return nodes.filter(isToRate).map(({ id }) => ({
    ...{ organisationId: id, personId: null },
    ...{ registrationId: of.get(id)?.id ?? null, state: of.get(id)?.state ?? null },
  }))
}
