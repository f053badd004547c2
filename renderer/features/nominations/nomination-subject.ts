import { call } from '@renderer/lib/api'
import type { LocalDate } from '@shared/core/local-date'
import type { NewNomination } from '@shared/features/nominations/nominations.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'

type Fields = Partial<NewNomination>

/** What the record says about a person, as it would be printed; nothing is overwritten by clearing. */
export async function personFields(personId: PersonId | null): Promise<Fields> {
  if (personId === null) return { personId, organisationId: null }
  const [person] = await call('people.options', { ids: [personId] })
  if (!person) return { personId: null, organisationId: null }
  const { fullName, position, organisation, organisationId } = person
  return { personId, organisationId, name: fullName, position, unit: organisation }
}

/** @param on the day of the round, if known: it is put forward under the name it bore then */
export async function collectiveFields(
  organisationId: OrganisationId | null,
  on: LocalDate | null,
): Promise<Fields> {
  if (organisationId === null) return { organisationId }
  const [organisation] = await call('organisation.options', { ids: [organisationId], on })
  return organisation
    ? { organisationId, name: organisation.qualifiedName }
    : { organisationId: null }
}
