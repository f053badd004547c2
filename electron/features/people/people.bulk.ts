import { setImmediate } from 'node:timers/promises'
import type { Tx } from '@electron/database/database'
import { insertRows } from '@electron/database/insert-rows'
import type { CommandContext } from '@electron/ipc/context'
import { nameSortKey } from '@shared/core/vietnamese-names'
import type { AddPerson, PersonFields } from '@shared/features/people/people.contract'
import type { PersonFileInput } from '@shared/features/people/people.file'
import type { PersonId, PlaceId } from '@shared/features/people/people.ids'
import { personSearchText } from '@shared/features/people/people.rules'
import { sql } from 'kysely'

export interface ListedPerson extends AddPerson {
  /** Left out: drawn here. */
  readonly id?: PersonId
}

export interface NewPerson extends ListedPerson {
  readonly id: PersonId
}

/** Rows written before the window is given a turn. */
export const rowsPerTurn = 200
/** Rows counted and indexed at once: more would keep the window waiting. */
const rowsPerPause = 1000

/**
 * Inserts a whole list with the memberships. The organisations must exist; days must be checked. Ids
 * are drawn in the order in which the rows are written: an index is then written from left to right.
 *
 * @param onWritten told how many of the people are written so far
 * @returns who got which id
 */
export async function insertPeople(
  context: Pick<CommandContext, 'tx' | 'newId'>,
  people: readonly ListedPerson[],
  onWritten?: (people: number) => void,
): Promise<ReadonlyMap<ListedPerson, PersonId>> {
  const entries = await inDisplayOrder(people, context.newId)
  for (let from = 0; from < entries.length; from += rowsPerPause) {
    await countedAtOnce(context.tx, async () => {
      const end = Math.min(from + rowsPerPause, entries.length)
      for (let at = from; at < end; at += rowsPerTurn) {
        if (at > 0) await setImmediate()
        const some = entries.slice(at, Math.min(at + rowsPerTurn, end))
        await insertSome(context, some)
        onWritten?.(at + some.length)
      }
      await setImmediate()
    })
  }
  return new Map(entries.map(({ person, id }) => [person, id]))
}

/** Whoever is added meanwhile is counted and indexed at the end, by triggers (migration 0029). */
async function countedAtOnce(tx: Tx, add: () => Promise<void>): Promise<void> {
  await tx
    .insertInto('paused_tally')
    .values({
      only: 1,
      after_person: sql`(select coalesce(max(ord), 0) from person)`,
      after_membership: sql`(select coalesce(max(rowid), 0) from membership)`,
    })
    .execute()
  await add()
  await tx.deleteFrom('paused_tally').execute()
}

interface Entry {
  readonly person: ListedPerson
  readonly id: PersonId
  readonly sortKey: string
}

async function insertSome(
  { tx, newId }: Pick<CommandContext, 'tx' | 'newId'>,
  some: readonly Entry[],
): Promise<void> {
  await insertRows(tx, 'person', some.map(newPersonRow))
  const memberships = some.flatMap(({ id, person: { organisationId, position, memberSince } }) =>
    organisationId === null
      ? []
      : {
          id: newId<PlaceId>(),
          person_id: id,
          organisation_id: organisationId,
          position,
          valid_from: memberSince,
          valid_to: null,
        },
  )
  await insertRows(tx, 'membership', memberships)
}

/**
 * The search index numbers people as lists show them, and writes what it has gathered to disk
 * whenever a number goes back: a list in any other order takes it twice as long.
 */
async function inDisplayOrder(
  people: readonly ListedPerson[],
  newId: CommandContext['newId'],
): Promise<readonly Entry[]> {
  const keyed: Pick<Entry, 'person' | 'sortKey'>[] = []
  for (const [index, person] of people.entries()) {
    if (index % rowsPerTurn === rowsPerTurn - 1) await setImmediate()
    keyed.push({ person, sortKey: nameSortKey(person.fullName) })
  }
  // As SQLite compares them, byte by byte.
  keyed.sort((a, b) => (a.sortKey < b.sortKey ? -1 : Number(a.sortKey > b.sortKey)))
  return keyed.map(({ person, sortKey }) => ({
    person,
    sortKey,
    id: person.id ?? newId<PersonId>(),
  }))
}

/** A row whole: every row of one insert names the same columns, and what is not known is blank. */
function newPersonRow({ person, id, sortKey }: Entry) {
  const file = fileColumns(person)
  return {
    // First: what is spread behind another column is copied one by one.
    ...personColumns(person, sortKey),
    id,
    citizen_number: file.citizen_number ?? null,
    party_file_number: file.party_file_number ?? '',
    is_youth_union_member: file.is_youth_union_member ?? 0,
    is_association_member: file.is_association_member ?? 0,
    party_end: file.party_end ?? null,
    party_ended_on: file.party_ended_on ?? null,
  }
}

/** Of a member's own file; what is not given is undefined, which an update leaves as it is. */
export const fileColumns = (file: PersonFileInput) => ({
  citizen_number: file.citizenNumber,
  party_file_number: file.partyFileNumber,
  is_youth_union_member: flag(file.isYouthUnionMember),
  is_association_member: flag(file.isAssociationMember),
  party_end: file.partyEnd,
  party_ended_on: file.partyEndedOn,
})

const flag = (value: boolean | undefined): 0 | 1 | undefined =>
  value === undefined ? undefined : value ? 1 : 0

/** The row of a person, with what lists are ordered and searched by. */
export const personColumns = (person: PersonFields, sortKey = nameSortKey(person.fullName)) => ({
  full_name: person.fullName,
  sort_key: sortKey,
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
