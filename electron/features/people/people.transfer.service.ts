import { setImmediate } from 'node:timers/promises'
import type { Db } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import type { LocalDate } from '@shared/core/local-date'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { peopleErrors } from '@shared/features/people/people.errors'
import type { PersonId, PlaceId } from '@shared/features/people/people.ids'
import type { ChangePosition, TransferPeople } from '@shared/features/people/people.places'
import { peopleStrings, peopleSentences as sentences } from '@shared/features/people/people.strings'
import { refuseUnfitThen } from '../organisation/organisation.past.refusals'
import { qualifiedNames } from '../organisation/organisation.queries'
import { openOrganisation } from '../organisation/organisation.service'
import { rowsPerTurn } from './people.bulk'

/**
 * Moves people to another organisation, or out of the Bloc, from a day on. Whoever is there already
 * is left alone; a post held in the old organisation goes along only when asked for.
 *
 * @throws AppError `people.gone`, `.later`, `.beforeArrival`, `.alreadyThere`, `.alreadyOutside`,
 *   `organisation.gone`, `organisation.closed`, `organisation.notOpenThen`; then nobody is moved
 */
export async function transferPeople(
  { personIds, organisationId, ...effect }: Transfer,
  context: CommandContext,
): Promise<{ moved: number }> {
  const { tx, today, say } = context
  const { effectiveOn, basis = '', keepPosition = false } = effect
  if (effectiveOn > today) throw peopleErrors.later({ today })
  if (organisationId) {
    await openOrganisation(tx, organisationId)
    await refuseUnfitThen(tx, organisationId, { day: effectiveOn })
  }
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
    if (organisationId === null) continue
    const stays = some.map(({ id, position }) => ({
      ...{ personId: id, organisationId, basis },
      position: keepPosition ? position : '',
    }))
    await beginMemberships(context, stays, effectiveOn)
  }
  const [first] = moving
  const who = first && moving.length === 1 ? first.name : peopleStrings.people(moving.length)
  say(to === null ? sentences.left({ who, day: effectiveOn }) : sentences.transferred({ who, to }))
  return { moved: moving.length }
}

/** The document and the post may be left out by who only has a list, such as an import. */
type Transfer = Omit<TransferPeople, 'basis' | 'keepPosition'> &
  Partial<Pick<TransferPeople, 'basis' | 'keepPosition'>>

/** Out of the Bloc as part of another command; whoever is outside already stays outside. */
export async function leaveOrganisation(
  context: CommandContext,
  { personId, day }: { readonly personId: PersonId; readonly day: LocalDate },
): Promise<void> {
  const present = await presentPlaces(context.tx, [personId])
  refuseBeforeArrival(present, day)
  await endMemberships(context, present, day)
}

/**
 * A new post in the organisation where each of them is, from a day on. Whoever holds it already is
 * left alone.
 *
 * @throws AppError `people.gone`, `.later`, `.noOrganisation`, `.positionBeforeArrival`,
 *   `.samePosition`; then nobody is changed
 */
export async function changePosition(
  { personIds, position, effectiveOn, basis }: ChangePosition,
  context: CommandContext,
): Promise<{ changed: number }> {
  const { tx, today, say } = context
  if (effectiveOn > today) throw peopleErrors.later({ today })
  const present = await presentPlaces(tx, [...new Set(personIds)])
  const changing = present.filter((person) => person.position !== position)
  if (changing.length === 0) throw peopleErrors.samePosition({ position })
  const stays = changing.map(({ id, name, organisationId, since }) => {
    if (organisationId === null) throw peopleErrors.noOrganisation({ name })
    if (since !== null && effectiveOn < since)
      throw peopleErrors.positionBeforeArrival({ name, since })
    return { personId: id, organisationId, position, basis }
  })
  await endMemberships(context, changing, effectiveOn)
  await beginMemberships(context, stays, effectiveOn)
  const [first] = changing
  const who = first && changing.length === 1 ? first.name : peopleStrings.people(changing.length)
  say(sentences.positionChanged({ who, position, day: effectiveOn }))
  return { changed: changing.length }
}

export interface PresentPlace {
  readonly id: PersonId
  readonly name: string
  readonly isPartyMember: 0 | 1
  readonly membershipId: PlaceId | null
  readonly organisationId: OrganisationId | null
  readonly position: string
  readonly since: LocalDate | null
}

/** Where each of them is now. @throws AppError `people.gone` */
export async function presentPlaces(db: Db, ids: readonly PersonId[]): Promise<PresentPlace[]> {
  const people = await db
    .selectFrom('person as p')
    .leftJoin('membership as m', (join) =>
      join.onRef('m.person_id', '=', 'p.id').on('m.valid_to', 'is', null),
    )
    .where('p.id', 'in', ids)
    .select([
      'p.id',
      'p.full_name as name',
      'p.is_party_member as isPartyMember',
      'm.id as membershipId',
      'm.organisation_id as organisationId',
      'm.position',
      'm.valid_from as since',
    ])
    .orderBy('p.sort_key')
    .orderBy('p.id')
    .execute()
  if (people.length < ids.length) throw peopleErrors.gone()
  return people.map((person) => ({ ...person, position: person.position ?? '' }))
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

interface Stay {
  readonly personId: PersonId
  readonly organisationId: OrganisationId
  readonly position: string
  readonly basis: string
}

async function beginMemberships(
  { tx, newId }: CommandContext,
  stays: readonly Stay[],
  day: LocalDate,
): Promise<void> {
  for (let from = 0; from < stays.length; from += rowsPerTurn) {
    const rows = stays.slice(from, from + rowsPerTurn).map((stay) => ({
      id: newId<PlaceId>(),
      person_id: stay.personId,
      organisation_id: stay.organisationId,
      position: stay.position,
      valid_from: day,
      valid_to: null,
      basis: stay.basis,
    }))
    await tx.insertInto('membership').values(rows).execute()
  }
}
