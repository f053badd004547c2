import { setImmediate } from 'node:timers/promises'
import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import { reorganisationErrors } from '@shared/features/reorganisation/reorganisation.errors'
import type { MembershipTable } from '../people/people.table'
import type { ForestNode } from './reorganisation.forest'

/** A membership in force on a day or later. */
export interface Stay {
  readonly id: MembershipTable['id']
  readonly personId: PersonId
  readonly name: string
  readonly category: string
  readonly isPartyMember: boolean
  readonly organisationId: OrganisationId
  /** null: since before the office kept records. */
  readonly since: LocalDate | null
  /** null: still there. */
  readonly until: LocalDate | null
}

/** Organisations whose members are read before the window is given a turn. */
const organisationsPerTurn = 50

/**
 * Everyone who is in these organisations on the day or leaves them later, by name. Those who left since
 * are among them: their last weeks were in the successor then.
 *
 * @throws AppError `reorganisation.beforeArrival`: somebody came only after the day
 */
export async function staysFrom(
  db: Db,
  organisations: readonly Pick<ForestNode, 'id' | 'name'>[],
  day: LocalDate,
): Promise<readonly Stay[]> {
  const stays: Stay[] = []
  for (let from = 0; from < organisations.length; from += organisationsPerTurn) {
    if (from > 0) await setImmediate()
    const some = organisations.slice(from, from + organisationsPerTurn)
    stays.push(...(await readStays(db, some, day)))
  }
  refuseBeforeArrival(stays, organisations, day)
  return stays
}

async function readStays(
  db: Db,
  organisations: readonly Pick<ForestNode, 'id'>[],
  day: LocalDate,
): Promise<readonly Stay[]> {
  const ids = organisations.map(({ id }) => id)
  const rows = await db
    .selectFrom('membership as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .where('m.organisation_id', 'in', ids)
    .where((eb) => eb.or([eb('m.valid_to', 'is', null), eb('m.valid_to', '>', day)]))
    .select([
      ...(['m.id', 'm.person_id as personId', 'm.organisation_id as organisationId'] as const),
      ...(['m.valid_from as since', 'm.valid_to as until'] as const),
      ...(['p.full_name as name', 'p.category', 'p.is_party_member as party'] as const),
    ])
    .orderBy('p.sort_key')
    .orderBy('p.id')
    .orderBy('m.valid_from')
    .execute()
  return rows.map(({ party, ...row }) => ({ ...row, isPartyMember: party === 1 }))
}

function refuseBeforeArrival(
  stays: readonly Stay[],
  organisations: readonly Pick<ForestNode, 'id' | 'name'>[],
  day: LocalDate,
): void {
  const late = stays.filter(({ since }) => since !== null && since > day)
  const last = late.reduce<Stay | null>(
    (latest, stay) => (latest && String(latest.since) >= String(stay.since) ? latest : stay),
    null,
  )
  if (!last?.since) return
  const organisation = organisations.find(({ id }) => id === last.organisationId)?.name ?? ''
  const { name, since } = last
  throw reorganisationErrors.beforeArrival({ name, since, organisation, others: late.length - 1 })
}

/** Where the people now in an organisation were before, the latest first. */
export async function earlierPlaces(
  db: Db,
  id: OrganisationId,
): Promise<ReadonlyMap<PersonId, readonly OrganisationId[]>> {
  const rows = await db
    .selectFrom('membership as now')
    .innerJoin('membership as m', 'm.person_id', 'now.person_id')
    .where('now.organisation_id', '=', id)
    .where('now.valid_to', 'is', null)
    .where('m.valid_to', 'is not', null)
    .select(['m.person_id as personId', 'm.organisation_id as organisationId'])
    .orderBy('m.valid_to', 'desc')
    .orderBy('m.id')
    .execute()
  const places = Map.groupBy(rows, ({ personId }) => personId)
  return new Map(
    Array.from(places, ([personId, stays]) => [
      personId,
      stays.map(({ organisationId }) => organisationId),
    ]),
  )
}
