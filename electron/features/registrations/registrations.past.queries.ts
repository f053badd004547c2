import type { Db } from '@electron/database/database'
import type { RegistrationId } from '@shared/features/registrations/registrations.ids'
import type { PastResult } from '@shared/features/registrations/registrations.results'
import { sql } from 'kysely'

/** What other papers were judged that are one with these now; units by their present names. */
export async function pastResultsOf(
  db: Db,
  ids: readonly RegistrationId[],
): Promise<ReadonlyMap<RegistrationId, readonly PastResult[]>> {
  const rows = await db
    .selectFrom('registration_past_result as r')
    .innerJoin('organisation as o', 'o.id', 'r.organisation_id')
    .where(sql<boolean>`r.registration_id in (select value from json_each(${JSON.stringify(ids)}))`)
    .select(['r.id', 'r.registration_id as registrationId', 'o.name as unit'])
    .select(['r.outcome', 'r.result', 'r.evaluated_on as evaluatedOn'])
    .orderBy('r.evaluated_on')
    .orderBy('r.id')
    .execute()
  const grouped = Map.groupBy(rows, ({ registrationId }) => registrationId)
  return new Map(
    Array.from(grouped, ([id, some]) => [id, some.map(({ registrationId: _, ...one }) => one)]),
  )
}
