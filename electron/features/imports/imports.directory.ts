import type { Db } from '@electron/database/database'
import { showPartialDate } from '@shared/core/partial-date'
import {
  type KnownOrganisation,
  OrganisationFinder,
  type Suggestion,
} from '@shared/features/imports/imports.organisation-finder'
import { PersonFinder } from '@shared/features/imports/imports.person-finder'
import { importsStrings as strings } from '@shared/features/imports/imports.strings'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { OrganisationKind } from '@shared/features/organisation/organisation.kinds'
import type { PersonFields } from '@shared/features/people/people.contract'
import type { PersonId } from '@shared/features/people/people.ids'
import type { PartyEnd } from '@shared/features/people/people.kinds'
import { readOtherNames } from '../organisation/organisation.names.queries'
import { rememberedTexts, rememberedWords } from './imports.memory'

export interface OrganisationRecord extends KnownOrganisation<OrganisationId> {
  readonly shortName: string
  readonly kind: OrganisationKind
  readonly reportedMembers: number | null
}

export interface PersonRecord extends PersonFields {
  readonly id: PersonId
  readonly citizenNumber: string | null
  /** How Party membership ended; null for members and for who never was one. */
  readonly partyEnd: PartyEnd | null
  /** '' for an ordinary member, and for who belongs to none. */
  readonly position: string
  readonly organisationId: OrganisationId | null
  /** Some stay in an organisation here has ended. */
  readonly hasBelonged: boolean
}

/** All that rows are compared with, read once: no query per row. Of people, those who may be meant. */
export interface Directory {
  readonly organisations: readonly OrganisationRecord[]
  readonly people: ReadonlyMap<PersonId, PersonRecord>
  readonly organisationFinder: OrganisationFinder<OrganisationId>
  readonly personFinder: PersonFinder<PersonId, OrganisationId>
  /** What a list says about someone, folded → person. */
  readonly personAliases: ReadonlyMap<string, string>
  /** Words of a column the clerk has explained, by field and folded text. */
  readonly words: ReadonlyMap<string, string>
  /** What was suggested for a text: looking it up is slow, and the same after every answer. */
  readonly suggestions: Map<string, readonly Suggestion<string>[]>
}

export async function readDirectory(db: Db, people: readonly PersonRecord[]): Promise<Directory> {
  const organisations = await readOrganisations(db)
  const aliases = await rememberedTexts(db)
  const organisationFinder = new OrganisationFinder(
    organisations,
    aliases.organisation as ReadonlyMap<string, OrganisationId>,
  )
  return {
    ...{ organisations, organisationFinder },
    people: new Map(people.map((person) => [person.id, person])),
    personFinder: new PersonFinder(people, (id, above) => organisationFinder.isWithin(id, above)),
    personAliases: aliases.person,
    words: await rememberedWords(db),
    suggestions: new Map(),
  }
}

/** Enough to tell a person from their namesakes: unit, birth, post. */
export function describePerson({ organisationFinder }: Directory, person: PersonRecord): string {
  const unit = person.organisationId && organisationFinder.label(person.organisationId)
  const born = person.birthDate && strings.born(showPartialDate(person.birthDate))
  return [unit, born, person.position].filter(Boolean).join(' · ')
}

async function readOrganisations(db: Db): Promise<readonly OrganisationRecord[]> {
  const rows = await db
    .selectFrom('organisation')
    .select([
      'id',
      'name',
      'short_name as shortName',
      'parent_id as parentId',
      'level',
      'kind',
      'reported_members as reportedMembers',
      'closed_on',
    ])
    .orderBy('position')
    .orderBy('id')
    .execute()
  const others = await readOtherNames(db)
  return rows.map(({ closed_on, ...row }) => ({
    ...row,
    isClosed: closed_on !== null,
    otherNames: [row.shortName, ...(others.get(row.id) ?? []).map(({ name }) => name)],
  }))
}

/** Digits alone: “12 345678” and “12345678” are one card. */
export const cardKey = (card: string | null): string => (card ? card.replace(/[\s.-]/gu, '') : '')
