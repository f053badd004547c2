import { setImmediate } from 'node:timers/promises'
import type { CommandContext } from '@electron/ipc/context'
import { nameSortKey } from '@shared/core/vietnamese-names'
import type { AddPerson, PersonFields } from '@shared/features/people/people.contract'
import type { PersonId } from '@shared/features/people/people.ids'
import { personSearchText } from '@shared/features/people/people.rules'

export interface NewPerson extends AddPerson {
  readonly id: PersonId
}

/** Rows written before the window is given a turn. */
export const rowsPerTurn = 200

/**
 * Inserts a whole list with the memberships. The organisations must exist; days must be checked.
 *
 * @param onWritten told how many of the people are written so far
 */
export async function insertPeople(
  { tx, newId }: Pick<CommandContext, 'tx' | 'newId'>,
  people: readonly NewPerson[],
  onWritten?: (people: number) => void,
): Promise<void> {
  for (let from = 0; from < people.length; from += rowsPerTurn) {
    if (from > 0) await setImmediate()
    const some = people.slice(from, from + rowsPerTurn)
    await tx
      .insertInto('person')
      .values(some.map((person) => ({ id: person.id, ...personColumns(person) })))
      .execute()
    const memberships = some.flatMap(({ id, organisationId, position, memberSince }) =>
      organisationId === null
        ? []
        : {
            id: newId(),
            person_id: id,
            organisation_id: organisationId,
            position,
            valid_from: memberSince,
            valid_to: null,
          },
    )
    if (memberships.length > 0) await tx.insertInto('membership').values(memberships).execute()
    onWritten?.(from + some.length)
  }
}

/** The row of a person, with what lists are ordered and searched by. */
export const personColumns = (person: PersonFields) => ({
  full_name: person.fullName,
  sort_key: nameSortKey(person.fullName),
  search_text: personSearchText(person.fullName, person.partyCard),
  gender: person.gender,
  birth_date: person.birthDate,
  category: person.category,
  is_party_member: person.isPartyMember ? (1 as const) : (0 as const),
  party_card: person.partyCard,
  joined_on: person.joinedOn,
  official_on: person.officialOn,
  note: person.note,
})
