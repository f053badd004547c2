import type { Tx } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import { LocalDate } from '@shared/core/local-date'
import { showPartialDate } from '@shared/core/partial-date'
import type {
  AddPerson,
  EditPerson,
  EndPartyMembership,
  PersonFields,
  SetCategory,
} from '@shared/features/people/people.contract'
import { peopleErrors } from '@shared/features/people/people.errors'
import type { PersonFileInput } from '@shared/features/people/people.file'
import type { PersonId } from '@shared/features/people/people.ids'
import { dateProblem, partyEndProblem, settledEnd } from '@shared/features/people/people.rules'
import { peopleStrings, peopleSentences as sentences } from '@shared/features/people/people.strings'
import { openOrganisation } from '../organisation/organisation.service'
import { fileColumns, insertPeople, personColumns } from './people.bulk'
import { refuseNotAtWork } from './people.places.refusals'
import { countReferences, getPerson } from './people.queries'
import { leaveOrganisation } from './people.transfer.service'

/**
 * @throws AppError `people.dates`, `people.later`, `people.organisationNotYet`, `organisation.gone`,
 *   `organisation.closed`
 */
export async function addPerson(
  person: AddPerson,
  context: CommandContext,
): Promise<{ id: PersonId }> {
  const { tx, today, newId, say } = context
  refuseDates(person, today)
  if (person.memberSince !== null && person.memberSince > today) throw peopleErrors.later({ today })
  const { organisationId } = person
  if (organisationId) {
    const { name } = await openOrganisation(tx, organisationId)
    const stay = { organisationId, validFrom: person.memberSince, validTo: null }
    await refuseNotAtWork(tx, stay, name)
  }
  const id = newId<PersonId>()
  await insertPeople(context, [{ id, ...person, ...endOf(person) }])
  say(sentences.added(person.fullName))
  return { id }
}

/** @throws AppError `people.gone`, `people.dates` */
export async function editPerson(
  { id, position, ...fields }: EditPerson,
  { tx, today, say }: CommandContext,
): Promise<Record<string, never>> {
  const known = await getPerson(tx, id)
  const end = endOf({ partyEnd: known.party_end, partyEndedOn: known.party_ended_on, ...fields })
  refuseDates({ ...fields, ...end }, today)
  await updatePerson(tx, id, { ...fields, ...end, position })
  say(sentences.edited(fields.fullName))
  return {}
}

/** Writes a person's record anew; the position is that of the present membership, if there is one. */
export async function updatePerson(
  tx: Tx,
  id: PersonId,
  { position, ...fields }: PersonFields & PersonFileInput & { readonly position: string },
): Promise<void> {
  await tx
    .updateTable('person')
    .set({
      ...personColumns(fields),
      ...fileColumns(fields),
      ...(fields.isPartyMember && { party_end: null, party_ended_on: null }),
    })
    .where('id', '=', id)
    .execute()
  await tx
    .updateTable('membership')
    .set({ position })
    .where('person_id', '=', id)
    .where('valid_to', 'is', null)
    .execute()
}

/**
 * From a day on no longer a Party member here; the dates and the card stay on record.
 *
 * @throws AppError `people.gone`, `.notPartyMember`, `.dates`, `.endDayUnknown`, and as
 *   `people.transfer` when the organisation is left as well
 */
export async function endPartyMembership(
  { id, end, endedOn, leavesOrganisation }: EndPartyMembership,
  context: CommandContext,
): Promise<Record<string, never>> {
  const { tx, today, say } = context
  const person = await getPerson(tx, id)
  const name = person.full_name
  if (person.is_party_member === 0) throw peopleErrors.notPartyMember({ name })
  const dates = { joinedOn: person.joined_on, officialOn: person.official_on }
  const problem = partyEndProblem(dates, endedOn, today)
  if (problem) throw peopleErrors.dates({ name, problem })
  if (leavesOrganisation) {
    const day = LocalDate.safeParse(endedOn)
    if (!day.success) throw peopleErrors.endDayUnknown()
    await leaveOrganisation(context, { personId: id, day: day.data })
  }
  await tx
    .updateTable('person')
    .set({ is_party_member: 0, party_end: end, party_ended_on: endedOn })
    .where('id', '=', id)
    .execute()
  say(sentences.partyEnded({ name, end, on: showPartialDate(endedOn) }))
  return {}
}

/** @throws AppError `people.gone`; then nobody is changed */
export async function setCategory(
  { personIds, category }: SetCategory,
  { tx, say }: CommandContext,
): Promise<{ changed: number }> {
  const people = await tx
    .selectFrom('person')
    .select(['id', 'full_name as name', 'category'])
    .where('id', 'in', personIds)
    .execute()
  if (people.length < new Set(personIds).size) throw peopleErrors.gone()
  const [first] = people
  const who = first && people.length === 1 ? first.name : peopleStrings.people(people.length)
  await tx.updateTable('person').set({ category }).where('id', 'in', personIds).execute()
  say(sentences.categorySet({ who, category }))
  return { changed: people.filter((person) => person.category !== category).length }
}

/**
 * Only for a record made by mistake: whoever is in a dossier, rated or in the ledger stays.
 *
 * @throws AppError `people.gone`, `people.inUse`
 */
export async function removePerson(
  { id }: { readonly id: PersonId },
  { tx, say }: CommandContext,
): Promise<Record<string, never>> {
  const { full_name: name } = await getPerson(tx, id)
  const references = await countReferences(tx, id)
  if (Object.values(references).some((count) => count > 0))
    throw peopleErrors.inUse({ name, ...references })
  await tx.deleteFrom('membership').where('person_id', '=', id).execute()
  await tx.deleteFrom('person').where('id', '=', id).execute()
  say(sentences.removed(name))
  return {}
}

const endOf = ({
  isPartyMember,
  partyEnd = null,
  partyEndedOn = null,
}: Pick<PersonFields, 'isPartyMember'> & PersonFileInput) =>
  settledEnd({ isPartyMember, partyEnd, partyEndedOn })

function refuseDates(person: PersonFields & PersonFileInput, today: LocalDate): void {
  const { fullName: name, partyEndedOn = null } = person
  const problem =
    dateProblem(person, today)?.problem ?? partyEndProblem(person, partyEndedOn, today)
  if (problem) throw peopleErrors.dates({ name, problem })
}
