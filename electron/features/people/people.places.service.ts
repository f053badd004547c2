import type { Db, Tx } from '@electron/database/database'
import type { CommandContext } from '@electron/ipc/context'
import { assertNever } from '@shared/core/assert-never'
import type { LocalDate } from '@shared/core/local-date'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { peopleErrors } from '@shared/features/people/people.errors'
import type { PersonId, PlaceId } from '@shared/features/people/people.ids'
import type { AddPlace, EditPlace } from '@shared/features/people/people.places'
import {
  type Period,
  type PlaceProblem,
  placeProblem,
  stayBegunThen,
} from '@shared/features/people/people.places.rules'
import { peopleSentences as sentences, showPeriod } from '@shared/features/people/people.strings'
import { qualifiedNames } from '../organisation/organisation.queries'
import { openedOn, refuseNotAtWork } from './people.places.refusals'
import { getPerson } from './people.queries'

/**
 * Writes down an earlier stay. One on record “since before the office kept records” begins where the
 * earlier one ended, or with its organisation if that came later.
 *
 * @throws AppError `people.gone`, `.placeLater`, `.placeBackwards`, `.placeOverlaps`,
 *   `.organisationEnded`, `.organisationNotYet`
 */
export async function addPlace(
  { personId, ...stay }: AddPlace,
  context: CommandContext,
): Promise<{ id: PlaceId }> {
  const { tx, newId, say } = context
  const { full_name: name } = await getPerson(tx, personId)
  const places = await placesOf(tx, personId)
  const begun = stayBegunThen(stay, places)
  const since = begun && laterOf(stay.validTo, await openedOn(tx, begun.organisationId))
  const others = places.map((place) => (place === begun ? { ...place, validFrom: since } : place))
  const organisation = await refuse({ name, stay, others }, context)
  if (begun)
    await tx
      .updateTable('membership')
      .set({ valid_from: since })
      .where('id', '=', begun.id)
      .execute()
  const id = newId<PlaceId>()
  await tx
    .insertInto('membership')
    .values({ id, person_id: personId, ...columnsOf(stay) })
    .execute()
  say(sentences.placeAdded({ name, organisation }))
  return { id }
}

const laterOf = (a: LocalDate | null, b: LocalDate | null): LocalDate | null =>
  a === null || b === null || a > b ? (a ?? b) : b

/** @throws AppError `people.noPlace` and as `addPlace` */
export async function editPlace(
  { id, ...stay }: EditPlace,
  context: CommandContext,
): Promise<Record<string, never>> {
  const { tx, say } = context
  const { personId, name } = await getPlace(tx, id)
  const others = (await placesOf(tx, personId)).filter((place) => place.id !== id)
  const organisation = await refuse({ name, stay, others }, context)
  await tx.updateTable('membership').set(columnsOf(stay)).where('id', '=', id).execute()
  say(sentences.placeEdited({ name, organisation }))
  return {}
}

/** @throws AppError `people.noPlace` */
export async function removePlace(
  { id }: { readonly id: PlaceId },
  { tx, say }: CommandContext,
): Promise<Record<string, never>> {
  const { name, organisationId } = await getPlace(tx, id)
  const names = await qualifiedNames(tx, [organisationId])
  await tx.deleteFrom('membership').where('id', '=', id).execute()
  say(sentences.placeRemoved({ name, organisation: names.get(organisationId) ?? '' }))
  return {}
}

interface Stay extends Period {
  readonly organisationId: OrganisationId
  readonly position: string
  readonly basis: string
}

const columnsOf = (stay: Stay) => ({
  organisation_id: stay.organisationId,
  position: stay.position,
  valid_from: stay.validFrom,
  valid_to: stay.validTo,
  basis: stay.basis,
})

async function getPlace(db: Db, id: PlaceId) {
  const place = await db
    .selectFrom('membership as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .where('m.id', '=', id)
    .select([
      'm.person_id as personId',
      'm.organisation_id as organisationId',
      'p.full_name as name',
    ])
    .executeTakeFirst()
  if (!place) throw peopleErrors.noPlace()
  return place
}

interface KnownPlace extends Period {
  readonly id: PlaceId
  readonly organisationId: OrganisationId
}

const placesOf = (tx: Tx, personId: PersonId): Promise<KnownPlace[]> =>
  tx
    .selectFrom('membership')
    .where('person_id', '=', personId)
    .select([
      'id',
      'organisation_id as organisationId',
      'valid_from as validFrom',
      'valid_to as validTo',
    ])
    .orderBy('valid_from')
    .execute()

interface Candidate {
  readonly name: string
  readonly stay: Stay
  readonly others: readonly KnownPlace[]
}

/** @returns the name of the organisation, for the sentence */
async function refuse(
  { name, stay, others }: Candidate,
  { tx, today }: CommandContext,
): Promise<string> {
  const problem = placeProblem(stay, others, today)
  const other = problem?.kind === 'overlap' ? problem.other : null
  const names = await qualifiedNames(tx, [
    stay.organisationId,
    ...(other ? [other.organisationId] : []),
  ])
  if (problem) {
    const organisation = other ? (names.get(other.organisationId) ?? '') : ''
    throw errorOf(problem, { name, organisation, today })
  }
  const organisation = names.get(stay.organisationId) ?? ''
  await refuseNotAtWork(tx, stay, organisation)
  return organisation
}

function errorOf(
  problem: PlaceProblem<KnownPlace>,
  said: { readonly name: string; readonly organisation: string; readonly today: LocalDate },
): Error {
  switch (problem.kind) {
    case 'later':
      return peopleErrors.placeLater(said)
    case 'backwards':
      return peopleErrors.placeBackwards()
    case 'overlap':
      return peopleErrors.placeOverlaps({ ...said, period: showPeriod(problem.other) })
    default:
      return assertNever(problem, 'place problem')
  }
}
