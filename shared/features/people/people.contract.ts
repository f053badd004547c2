import { LocalDate } from '@shared/core/local-date'
import { PartialDate } from '@shared/core/partial-date'
import { tidy } from '@shared/core/vietnamese-fold'
import { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { TaskId } from '@shared/ipc/app.contract'
import { command, query, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import { line, numberAsText, type PersonFile, personFile } from './people.file'
import { PersonId } from './people.ids'
import {
  type Gender,
  genders,
  missingData,
  partyEnds,
  peopleOrders,
  personColumns,
  sensitiveColumns,
  standings,
} from './people.kinds'
import { type Membership, Position, placesContract } from './people.places'
import { peopleProblems as problems } from './people.strings'

const PersonName = z
  .string()
  .transform(tidy)
  .pipe(z.string().min(1, problems.nameMissing).max(200, problems.tooLong))

const personFields = {
  fullName: PersonName,
  gender: z.enum(genders).nullable(),
  birthDate: PartialDate.nullable(),
  /** Công chức, viên chức…, in the office's own words; may be empty. */
  category: line(100),
  isPartyMember: z.boolean(),
  /** As typed: leading zeros and the blank of “12 345678” matter. */
  partyCard: numberAsText,
  joinedOn: PartialDate.nullable(),
  officialOn: PartialDate.nullable(),
  note: z.string().trim().max(2000, problems.tooLong),
}

export const PersonFields = z.strictObject(personFields)
export type PersonFields = z.output<typeof PersonFields>

export const AddPerson = z.strictObject({
  ...personFields,
  ...personFile,
  /** null: belongs to none. */
  organisationId: OrganisationId.nullable(),
  position: Position,
  /** null: since before the office kept records. */
  memberSince: LocalDate.nullable(),
})
export type AddPerson = z.output<typeof AddPerson>

/** Corrects the record. Where a person belongs is changed by a transfer, which has a day. */
export const EditPerson = z.strictObject({
  id: PersonId,
  ...personFields,
  ...personFile,
  position: Position,
})
export type EditPerson = z.output<typeof EditPerson>

/** Party membership is over: the flag goes, what is known of it stays. */
export const EndPartyMembership = z.strictObject({
  id: PersonId,
  end: z.enum(partyEnds),
  endedOn: PartialDate,
  /** Also leaves the organisation; the day must then be known. */
  leavesOrganisation: z.boolean(),
})
export type EndPartyMembership = z.output<typeof EndPartyMembership>

export const SetCategory = z.strictObject({
  personIds: z.array(PersonId).min(1).max(5000),
  category: line(100),
})
export type SetCategory = z.output<typeof SetCategory>

export const PeopleFilter = z.strictObject({
  /** This organisation and everything below it; null: everyone. */
  organisationId: OrganisationId.nullable().default(null),
  /** false: those in the organisation itself only. */
  withSubtree: z.boolean().default(true),
  /** Accent-insensitive, words in any order, of the name or the card number. */
  text: z.string().max(200).default(''),
  gender: z.enum(genders).nullable().default(null),
  category: z.string().max(100).nullable().default(null),
  standing: z.enum(standings).nullable().default(null),
  /** The post held now. */
  position: z.string().max(100).nullable().default(null),
  missing: z.enum(missingData).nullable().default(null),
})
export type PeopleFilter = z.output<typeof PeopleFilter>

const view = {
  sort: z
    .strictObject({
      by: z.enum(peopleOrders).default('name'),
      direction: z.enum(['ascending', 'descending']).default('ascending'),
    })
    .prefault({}),
  showCards: z.boolean().default(false),
}

export const ListPeople = PeopleFilter.extend({
  ...view,
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(500).default(100),
})
export type ListPeople = z.output<typeof ListPeople>

/** The list as it stands on the screen, for a file or for paper. */
export const PeopleOnPaper = PeopleFilter.extend({
  sort: view.sort,
  /** Only these, in the order of the list; null: everyone who passes the filter. */
  ids: z.array(PersonId).max(1_000_000).nullable().default(null),
  /** In the order of the screen; null: all that are usual. */
  columns: z.array(z.enum(personColumns)).nullable().default(null),
  /** Columns with numbers of cards are left out unless named here as well. */
  sensitive: z.array(z.enum(sensitiveColumns)).default([]),
  taskId: TaskId,
})
export type PeopleOnPaper = z.output<typeof PeopleOnPaper>

export interface PersonRow extends PersonFile {
  readonly id: PersonId
  readonly fullName: string
  readonly gender: Gender | null
  readonly birthDate: PartialDate | null
  readonly category: string
  readonly isPartyMember: boolean
  /** Masked unless asked for, as is the citizen number. */
  readonly partyCard: string | null
  readonly joinedOn: PartialDate | null
  readonly officialOn: PartialDate | null
  readonly note: string
  readonly position: string
  readonly memberSince: LocalDate | null
  readonly organisationId: OrganisationId | null
  /** “Chi bộ 3, Đảng bộ Sở Y tế”; empty when the person belongs to none. */
  readonly organisation: string
}

export interface PeoplePage {
  /** Everyone who passes; where `isMore`, at least as many as this, at least 1,000 of them counted. */
  readonly total: number
  readonly isMore: boolean
  readonly rows: readonly PersonRow[]
}

export interface PersonDetail extends PersonFields, PersonFile {
  readonly id: PersonId
  /** Newest first; the current one, if any, is the first. */
  readonly memberships: readonly Membership[]
}

/** One line of a picker: what tells namesakes apart is there. */
export interface PersonOption {
  readonly id: PersonId
  readonly fullName: string
  readonly birthDate: PartialDate | null
  readonly position: string
  readonly organisationId: OrganisationId | null
  readonly organisation: string
}

const ById = z.strictObject({ id: PersonId })

export const peopleContract = {
  'people.list': query<PeoplePage>()(ListPeople),
  /** Everyone who passes the filter, to select them all. */
  'people.ids': query<readonly PersonId[]>()(PeopleFilter),
  'people.get': query<PersonDetail>()(ById),
  'people.search': query<readonly PersonOption[]>()(
    z.strictObject({
      text: z.string().max(200).default(''),
      organisationId: OrganisationId.nullable().default(null),
      limit: z.int().min(1).max(100).default(20),
    }),
  ),
  /** Names of known people; ids that no longer exist are left out. */
  'people.options': query<readonly PersonOption[]>()(
    z.strictObject({ ids: z.array(PersonId).max(500) }),
  ),
  /** The categories in use, for the filter and the form. */
  'people.categories': query<readonly string[]>()(z.strictObject({})),
  /** The posts held now, for the filter, most common first. */
  'people.positions': query<readonly string[]>()(z.strictObject({})),
  /** @returns the name of the file; null when the dialog was closed */
  'people.saveXlsx': task<{ readonly name: string | null }>()(PeopleOnPaper),
  /** A4 landscape, to be looked at, printed and saved. */
  'people.pdf': task<Uint8Array>()(PeopleOnPaper),
  'people.add': command<{ readonly id: PersonId }>()(AddPerson),
  'people.edit': command<Record<string, never>>()(EditPerson),
  'people.endPartyMembership': command<Record<string, never>>()(EndPartyMembership),
  'people.setCategory': command<{ readonly changed: number }>()(SetCategory),
  ...placesContract,
  /** Only while nothing refers to the person. */
  'people.remove': command<Record<string, never>>()(ById),
}
