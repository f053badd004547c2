import type { Db } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import { registrationErrors } from '@shared/features/registrations/registrations.errors'
import type { RegistrationId } from '@shared/features/registrations/registrations.ids'
import type { RegistrationSubject } from '@shared/features/registrations/registrations.kinds'
import { sql } from 'kysely'
import { organisationsToRate, peopleToRate, type Ratable } from '../ratings/ratings.subjects'

export interface SubjectsOfYear {
  readonly campaignId: CampaignId
  readonly year: number
  readonly subject: RegistrationSubject
}

/** Names, and where each of them registers. @throws AppError `registrations.subjectGone` */
export async function subjectPlaces(
  { tx, today }: Pick<CommandContext, 'tx' | 'today'>,
  { year, subject }: SubjectsOfYear,
  ids: readonly (OrganisationId | PersonId)[],
): Promise<ReadonlyMap<string, Ratable>> {
  const found =
    subject === 'person'
      ? await peopleToRate(tx, ids as PersonId[], { year, today })
      : await organisationsToRate(tx, ids as OrganisationId[])
  const missing = ids.filter((id) => !found.has(id))
  if (missing.length > 0) throw registrationErrors.subjectGone({ count: missing.length })
  return found
}

/** Registrations there are, by subject. */
export async function knownRegistrations(
  db: Db,
  { campaignId, year, subject }: SubjectsOfYear,
  ids: readonly (OrganisationId | PersonId)[],
): Promise<ReadonlyMap<string, RegistrationId>> {
  const column = subject === 'person' ? 'person_id' : 'organisation_id'
  const rows = await db
    .selectFrom('registration')
    .select(['id', `${column} as subjectId`])
    .where('campaign_id', '=', campaignId)
    .where('year', '=', year)
    .where('person_id', subject === 'person' ? 'is not' : 'is', null)
    .where(
      sql<boolean>`${sql.ref(column)} in (select value from json_each(${JSON.stringify(ids)}))`,
    )
    .execute()
  return new Map(rows.map((row) => [String(row.subjectId), row.id]))
}
