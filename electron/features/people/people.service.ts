import type { Tx } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import type { LocalDate } from '@shared/core/local-date'
import type { AddPerson, EditPerson, PersonFields } from '@shared/features/people/people.contract'
import { peopleErrors } from '@shared/features/people/people.errors'
import type { PersonId } from '@shared/features/people/people.ids'
import { dateProblem } from '@shared/features/people/people.rules'
import { peopleSentences as sentences } from '@shared/features/people/people.strings'
import { openOrganisation } from '../organisation/organisation.service'
import { insertPeople, personColumns } from './people.bulk'
import { countReferences, getPerson } from './people.queries'

/** @throws AppError `people.dates`, `people.later`, `organisation.gone`, `organisation.closed` */
export async function addPerson(
  person: AddPerson,
  context: CommandContext,
): Promise<{ id: PersonId }> {
  const { tx, today, newId, say } = context
  refuseDates(person, today)
  if (person.organisationId) await openOrganisation(tx, person.organisationId)
  if (person.memberSince !== null && person.memberSince > today) throw peopleErrors.later({ today })
  const id = newId<PersonId>()
  await insertPeople(context, [{ id, ...person }])
  say(sentences.added(person.fullName))
  return { id }
}

/** @throws AppError `people.gone`, `people.dates` */
export async function editPerson(
  { id, position, ...fields }: EditPerson,
  { tx, today, say }: CommandContext,
): Promise<Record<string, never>> {
  await getPerson(tx, id)
  refuseDates(fields, today)
  await updatePerson(tx, id, { ...fields, position })
  say(sentences.edited(fields.fullName))
  return {}
}

/** Writes a person's record anew; the position is that of the present membership, if there is one. */
export async function updatePerson(
  tx: Tx,
  id: PersonId,
  { position, ...fields }: PersonFields & { readonly position: string },
): Promise<void> {
  await tx.updateTable('person').set(personColumns(fields)).where('id', '=', id).execute()
  await tx
    .updateTable('membership')
    .set({ position })
    .where('person_id', '=', id)
    .where('valid_to', 'is', null)
    .execute()
}

/**
 * Only for a record made by mistake: whoever is in a dossier or in the ledger stays.
 *
 * @throws AppError `people.gone`, `people.inUse`
 */
export async function removePerson(
  { id }: { readonly id: PersonId },
  { tx, say }: CommandContext,
): Promise<Record<string, never>> {
  const { full_name: name } = await getPerson(tx, id)
  const { nominations, awards } = await countReferences(tx, id)
  if (nominations + awards > 0) throw peopleErrors.inUse({ name, nominations, awards })
  await tx.deleteFrom('membership').where('person_id', '=', id).execute()
  await tx.deleteFrom('person').where('id', '=', id).execute()
  say(sentences.removed(name))
  return {}
}

function refuseDates(person: PersonFields, today: LocalDate): void {
  const found = dateProblem(person, today)
  if (found) throw peopleErrors.dates({ name: person.fullName, problem: found.problem })
}
