import type { Db } from '@electron/database/database'
import type { LocalDate } from '@shared/core/local-date'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'

export interface Ratable {
  readonly name: string
  /** Where the rating belongs; null for a person who was nowhere that year. */
  readonly organisationId: OrganisationId | null
}

/** A year is rated as things stood on its last day; the running one as they stand today. */
export function ratingDay(year: number, today: LocalDate): LocalDate {
  const last = `${year}-12-31` as LocalDate
  return last < today ? last : today
}

export async function organisationsToRate(
  db: Db,
  ids: readonly OrganisationId[],
): Promise<ReadonlyMap<string, Ratable>> {
  const rows = await db
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, name }) => [id, { name, organisationId: id }]))
}

/** Each with the organisation of that year: the one on its last day, else the last one known. */
export async function peopleToRate(
  db: Db,
  ids: readonly PersonId[],
  { year, today }: { readonly year: number; readonly today: LocalDate },
): Promise<ReadonlyMap<string, Ratable>> {
  const day = ratingDay(year, today)
  const rows = await db
    .selectFrom('person as p')
    .leftJoin('membership as m', (join) =>
      join
        .onRef('m.person_id', '=', 'p.id')
        .on((eb) => eb.or([eb('m.valid_from', 'is', null), eb('m.valid_from', '<=', day)])),
    )
    .select(['p.id', 'p.full_name as name', 'm.organisation_id as organisationId'])
    .where('p.id', 'in', ids)
    .orderBy('m.valid_to', (to) => to.desc().nullsFirst())
    .orderBy('m.valid_from', (from) => from.desc().nullsLast())
    .execute()
  const found = new Map<string, Ratable>()
  for (const { id, name, organisationId } of rows)
    if (!found.has(id)) found.set(id, { name, organisationId })
  return found
}
