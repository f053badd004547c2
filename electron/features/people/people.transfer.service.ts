import { setImmediate } from 'node:timers/promises'
import type { Db } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import type { LocalDate } from '@shared/core/local-date'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { TransferPeople } from '@shared/features/people/people.contract'
import { peopleErrors } from '@shared/features/people/people.errors'
import type { PersonId } from '@shared/features/people/people.ids'
import { peopleStrings, peopleSentences as sentences } from '@shared/features/people/people.strings'
import { qualifiedNames } from '../organisation/organisation.queries'
import { openOrganisation } from '../organisation/organisation.service'
import { rowsPerTurn } from './people.bulk'

/**
 * Moves people to another organisation, or out of the Bloc, from a day on. Whoever is there already
 * is left alone; a post held in the old organisation does not go along.
 *
 * @throws AppError `people.gone`, `.later`, `.beforeArrival`, `.alreadyThere`, `.alreadyOutside`,
 *   `organisation.gone`, `organisation.closed`; then nobody is moved
 */
export async function transferPeople(
  { personIds, organisationId, effectiveOn }: TransferPeople,
  context: CommandContext,
): Promise<{ moved: number }> {
  const { tx, today, say } = context
  if (effectiveOn > today) throw peopleErrors.later({ today })
  if (organisationId) await openOrganisation(tx, organisationId)
  const to =
    organisationId && ((await qualifiedNames(tx, [organisationId])).get(organisationId) ?? '')
  const present = await presentPlaces(tx, [...new Set(personIds)])
  const moving = present.filter((person) => person.organisationId !== organisationId)
  if (moving.length === 0)
    throw to === null
      ? peopleErrors.alreadyOutside()
      : peopleErrors.alreadyThere({ organisation: to })
  refuseBeforeArrival(moving, effectiveOn)
  for (let from = 0; from < moving.length; from += rowsPerTurn) {
    if (from > 0) await setImmediate()
    const some = moving.slice(from, from + rowsPerTurn)
    await endMemberships(context, some, effectiveOn)
    if (organisationId) await beginMemberships(context, some, { organisationId, effectiveOn })
  }
  const [first] = moving
  const who = first && moving.length === 1 ? first.name : peopleStrings.people(moving.length)
  say(to === null ? sentences.left({ who, day: effectiveOn }) : sentences.transferred({ who, to }))
  return { moved: moving.length }
}

interface PresentPlace {
  readonly id: PersonId
  readonly name: string
  readonly membershipId: string | null
  readonly organisationId: OrganisationId | null
  readonly since: LocalDate | null
}

async function presentPlaces(db: Db, ids: readonly PersonId[]): Promise<PresentPlace[]> {
  const people: PresentPlace[] = await db
    .selectFrom('person as p')
    .leftJoin('membership as m', (join) =>
      join.onRef('m.person_id', '=', 'p.id').on('m.valid_to', 'is', null),
    )
    .where('p.id', 'in', ids)
    .select([
      'p.id',
      'p.full_name as name',
      'm.id as membershipId',
      'm.organisation_id as organisationId',
      'm.valid_from as since',
    ])
    .orderBy('p.sort_key')
    .orderBy('p.id')
    .execute()
  if (people.length < ids.length) throw peopleErrors.gone()
  return people
}

function refuseBeforeArrival(moving: readonly PresentPlace[], day: LocalDate): void {
  for (const { name, since } of moving)
    if (since !== null && day < since) throw peopleErrors.beforeArrival({ name, since })
}

/** A membership that would end on the day it began was a slip of the same day: it goes. */
async function endMemberships(
  { tx }: CommandContext,
  people: readonly PresentPlace[],
  day: LocalDate,
): Promise<void> {
  const idsOf = (some: readonly PresentPlace[]) =>
    some.flatMap(({ membershipId }) => membershipId ?? [])
  const slips = idsOf(people.filter(({ since }) => since === day))
  const ending = idsOf(people.filter(({ since }) => since !== day))
  if (slips.length > 0) await tx.deleteFrom('membership').where('id', 'in', slips).execute()
  if (ending.length > 0)
    await tx.updateTable('membership').set({ valid_to: day }).where('id', 'in', ending).execute()
}

async function beginMemberships(
  { tx, newId }: CommandContext,
  people: readonly PresentPlace[],
  to: { readonly organisationId: OrganisationId; readonly effectiveOn: LocalDate },
): Promise<void> {
  const rows = people.map(({ id }) => ({
    id: newId(),
    person_id: id,
    organisation_id: to.organisationId,
    position: '',
    valid_from: to.effectiveOn,
    valid_to: null,
  }))
  await tx.insertInto('membership').values(rows).execute()
}
