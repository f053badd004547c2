import type { Db } from '@electron/database/database'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonDetail, PersonOption } from '@shared/features/people/people.contract'
import { peopleErrors } from '@shared/features/people/people.errors'
import type { PersonId } from '@shared/features/people/people.ids'
import type { Membership } from '@shared/features/people/people.places'
import { qualifiedNames } from '../organisation/organisation.queries'
import { findPeople } from './people.find'
import { inOrderOf, peopleAt } from './people.list.queries'
import { questionOf } from './people.question'
import { peopleAndPlaces } from './people.walk'

/** @throws AppError `people.gone` */
export async function getPerson(db: Db, id: PersonId) {
  const row = await db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw peopleErrors.gone()
  return row
}

/** @throws AppError `people.gone` */
export async function getPersonDetail(db: Db, id: PersonId): Promise<PersonDetail> {
  const row = await getPerson(db, id)
  return {
    id,
    fullName: row.full_name,
    gender: row.gender,
    birthDate: row.birth_date,
    category: row.category,
    isPartyMember: row.is_party_member === 1,
    partyCard: row.party_card,
    citizenNumber: row.citizen_number,
    partyFileNumber: row.party_file_number,
    isYouthUnionMember: row.is_youth_union_member === 1,
    isAssociationMember: row.is_association_member === 1,
    joinedOn: row.joined_on,
    officialOn: row.official_on,
    partyEnd: row.party_end,
    partyEndedOn: row.party_ended_on,
    note: row.note,
    memberships: await listMemberships(db, id),
  }
}

async function listMemberships(db: Db, id: PersonId): Promise<Membership[]> {
  const rows = await db
    .selectFrom('membership')
    .where('person_id', '=', id)
    .select([
      'id',
      'organisation_id as organisationId',
      'position',
      'valid_from as validFrom',
      'valid_to as validTo',
      'basis',
    ])
    .orderBy('valid_to', (to) => to.desc().nullsFirst())
    .orderBy('valid_from', (from) => from.desc().nullsLast())
    .orderBy('id')
    .execute()
  const names = await qualifiedNames(
    db,
    rows.map((row) => row.organisationId),
  )
  return rows.map((row) => ({ ...row, organisation: names.get(row.organisationId) ?? '' }))
}

export interface PeopleSearch {
  readonly text: string
  readonly organisationId: OrganisationId | null
  readonly limit: number
}

export async function searchPeople(db: Db, search: PeopleSearch): Promise<PersonOption[]> {
  const { ords } = await findPeople(db, await questionOf(db, search), {
    ...{ direction: 'asc', offset: 0, limit: search.limit, countTo: 0 },
  })
  const rows = await peopleAt(db, ords).select('p.ord').select(optionColumns).execute()
  return withOrganisations(
    db,
    inOrderOf(ords, rows).map(({ ord: _, ...row }) => row),
  )
}

export async function listPersonOptions(db: Db, ids: readonly PersonId[]): Promise<PersonOption[]> {
  if (ids.length === 0) return []
  const rows = await peopleAndPlaces(db)
    .select(optionColumns)
    .where('p.id', 'in', ids)
    .orderBy('p.sort_key')
    .orderBy('p.id')
    .execute()
  return withOrganisations(db, rows)
}

const optionColumns = [
  'p.id',
  'p.full_name as fullName',
  'p.birth_date as birthDate',
  'm.position',
  'm.organisation_id as organisationId',
] as const

type OptionRow = Omit<PersonOption, 'position' | 'organisation'> & {
  readonly position: string | null
}

async function withOrganisations(db: Db, rows: readonly OptionRow[]): Promise<PersonOption[]> {
  const names = await qualifiedNames(
    db,
    rows.flatMap(({ organisationId }) => organisationId ?? []),
  )
  return rows.map((row) => ({
    ...row,
    position: row.position ?? '',
    organisation: (row.organisationId && names.get(row.organisationId)) ?? '',
  }))
}

/** In use, most common first. */
export async function listCategories(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('category_tally')
    .select('category')
    .where('category', '<>', '')
    .where('people', '>', 0)
    .orderBy('people', 'desc')
    .orderBy('category')
    .execute()
  return rows.map((row) => row.category)
}

/** Posts held now, most common first. */
export async function listPositions(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('membership')
    .select('position')
    .where('valid_to', 'is', null)
    .where('position', '<>', '')
    .groupBy('position')
    .orderBy((eb) => eb.fn.countAll(), 'desc')
    .orderBy('position')
    .limit(200)
    .execute()
  return rows.map((row) => row.position)
}

const pointing = [
  'nomination',
  'award',
  'older_award',
  'rating',
  'registration',
  'exemplar',
  'exemplar_learner',
  'work_item',
  'comparison_member',
  'pledge_party',
  'council_member',
] as const

/** What would be left pointing at nobody. */
export async function countReferences(db: Db, id: PersonId) {
  const counts = { ...(Object.fromEntries(pointing.map((table) => [table, 0])) as Counts) }
  for (const table of pointing) {
    const { rows } = await db
      .selectFrom(table)
      .where('person_id', '=', id)
      .select((eb) => eb.fn.countAll<number>().as('rows'))
      .executeTakeFirstOrThrow()
    counts[table] = rows
  }
  return {
    nominations: counts.nomination,
    awards: counts.award + counts.older_award,
    ratings: counts.rating,
    registrations: counts.registration,
    /** As an exemplar, and as a learner from one. */
    exemplars: counts.exemplar + counts.exemplar_learner,
    /** Work items that are theirs to do. */
    works: counts.work_item,
    groups: counts.comparison_member,
    pledges: counts.pledge_party,
    meetings: counts.council_member,
  }
}

type Counts = Record<(typeof pointing)[number], number>
