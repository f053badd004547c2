import type { Db } from '@electron/database/database'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import type { RegistrationId } from '@shared/features/registrations/registrations.ids'
import { sql } from 'kysely'
import type { Plan } from './reorganisation.plan'

export interface PlannedRegistration {
  readonly id: RegistrationId
  readonly organisationId: OrganisationId
}

/** Promises not yet evaluated: how many are concerned, and which go on in the name of a successor. */
export interface PlannedRegistrations {
  readonly open: number
  readonly following: readonly PlannedRegistration[]
}

/**
 * What was registered for this year or a later one goes on with whoever takes over: that of a person
 * where the person is from then on, that of a collective that ends with its heir. Where the heir has
 * a registration of its own in the same campaign and year, the other one stays where it was made.
 */
export async function planRegistrations(db: Db, plan: Plan): Promise<PlannedRegistrations> {
  const ended = plan.organisations.flatMap(({ before, after }) =>
    before?.closedOn === null && after.closedOn !== null ? after.id : [],
  )
  const from = [...new Set([...ended, ...plan.stays.map(({ stay }) => stay.organisationId)])]
  if (from.length === 0) return { open: 0, following: [] }
  const rows = await openRegistrations(db, from, Number(plan.effectiveOn.slice(0, 4)))
  const gone = new Set(ended)
  const homes = homesOf(plan)
  const concerned = rows.filter(
    ({ personId, organisationId }) =>
      (personId === null && gone.has(organisationId)) || (personId !== null && homes.has(personId)),
  )
  const heirs = concerned.flatMap((row) => heirOf(plan, row.organisationId) ?? [])
  const taken = await takenPlaces(db, heirs)
  const following = concerned.flatMap((row): PlannedRegistration[] => {
    const { id, personId, campaignId, year } = row
    const home = personId === null ? heirOf(plan, row.organisationId) : homes.get(personId)
    if (!home || home === row.organisationId) return []
    const place = `${campaignId} ${year} ${home}`
    if (personId === null && taken.has(place)) return []
    if (personId === null) taken.add(place)
    return [{ id, organisationId: home }]
  })
  return { open: concerned.length, following }
}

const listed = (ids: readonly string[]) =>
  sql`(select value from json_each(${JSON.stringify(ids)}))`

const openRegistrations = (db: Db, from: readonly OrganisationId[], sinceYear: number) =>
  db
    .selectFrom('registration')
    .select(['id', 'campaign_id as campaignId', 'year'])
    .select(['organisation_id as organisationId', 'person_id as personId'])
    .where(sql<boolean>`organisation_id in ${listed(from)}`)
    .where('year', '>=', sinceYear)
    .where('outcome', 'is', null)
    .orderBy('id')
    .execute()

/** Campaigns and years in which these collectives have registered themselves. */
async function takenPlaces(db: Db, heirs: readonly OrganisationId[]): Promise<Set<string>> {
  const rows = await db
    .selectFrom('registration')
    .select(['campaign_id', 'year', 'organisation_id'])
    .where('person_id', 'is', null)
    .where(sql<boolean>`organisation_id in ${listed(heirs)}`)
    .execute()
  return new Set(rows.map((row) => `${row.campaign_id} ${row.year} ${row.organisation_id}`))
}

const homesOf = (plan: Plan): ReadonlyMap<PersonId, OrganisationId> =>
  new Map(plan.stays.flatMap(({ stay, to }) => (to === null ? [] : [[stay.personId, to]])))

/** Who carries the history, else the first to take over; null where nobody does. */
export function heirOf(
  { successions, successors, event }: Plan,
  id: OrganisationId,
): OrganisationId | null {
  const own = successions.filter(({ predecessorId }) => predecessorId === id)
  const heir = own.find(({ carriesHistory }) => carriesHistory) ?? own[0]
  if (heir) return heir.successorId
  return event === null ? (successors[0] ?? null) : null
}
