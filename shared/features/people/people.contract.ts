import { LocalDate } from '@shared/core/local-date'
import { PartialDate } from '@shared/core/partial-date'
import { tidy } from '@shared/core/vietnamese-fold'
import { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { TaskId } from '@shared/ipc/app.contract'
import { command, query, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import { PersonId } from './people.ids'
import { type Gender, genders, missingData, peopleOrders } from './people.kinds'
import { peopleProblems as problems } from './people.strings'

const line = (longest: number) =>
  z.string().transform(tidy).pipe(z.string().max(longest, problems.tooLong))

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
  partyCard: line(40)
    .transform((card) => card || null)
    .nullable(),
  joinedOn: PartialDate.nullable(),
  officialOn: PartialDate.nullable(),
  note: z.string().trim().max(2000, problems.tooLong),
}

export const PersonFields = z.strictObject(personFields)
export type PersonFields = z.output<typeof PersonFields>

export const AddPerson = z.strictObject({
  ...personFields,
  /** null: belongs to none. */
  organisationId: OrganisationId.nullable(),
  /** Bí thư, Phó Bí thư…; empty for an ordinary member. */
  position: line(100),
  /** null: since before the office kept records. */
  memberSince: LocalDate.nullable(),
})
export type AddPerson = z.output<typeof AddPerson>

/** Corrects the record. Where a person belongs is changed by a transfer, which has a day. */
export const EditPerson = z.strictObject({ id: PersonId, ...personFields, position: line(100) })
export type EditPerson = z.output<typeof EditPerson>

export const TransferPeople = z.strictObject({
  personIds: z.array(PersonId).min(1).max(5000),
  /** null: out of the Bloc. */
  organisationId: OrganisationId.nullable(),
  effectiveOn: LocalDate,
})
export type TransferPeople = z.output<typeof TransferPeople>

export const PeopleFilter = z.strictObject({
  /** This organisation and everything below it; null: everyone. */
  organisationId: OrganisationId.nullable().default(null),
  /** false: those in the organisation itself only. */
  withSubtree: z.boolean().default(true),
  /** Accent-insensitive, words in any order, of the name or the card number. */
  text: z.string().max(200).default(''),
  gender: z.enum(genders).nullable().default(null),
  category: z.string().max(100).nullable().default(null),
  partyMembers: z.enum(['only', 'none']).nullable().default(null),
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

/** The list as it stands on the screen, as a file. Without `showCards` there is no such column. */
export const SavePeople = PeopleFilter.extend({ ...view, taskId: TaskId })
export type SavePeople = z.output<typeof SavePeople>

export interface PersonRow {
  readonly id: PersonId
  readonly fullName: string
  readonly gender: Gender | null
  readonly birthDate: PartialDate | null
  readonly category: string
  readonly isPartyMember: boolean
  /** Masked unless asked for. */
  readonly partyCard: string | null
  readonly joinedOn: PartialDate | null
  readonly officialOn: PartialDate | null
  readonly position: string
  readonly organisationId: OrganisationId | null
  /** “Chi bộ 3, Đảng bộ Sở Y tế”; empty when the person belongs to none. */
  readonly organisation: string
}

export interface PeoplePage {
  readonly total: number
  readonly rows: readonly PersonRow[]
}

export interface Membership {
  readonly id: string
  readonly organisationId: OrganisationId
  readonly organisation: string
  readonly position: string
  readonly validFrom: LocalDate | null
  /** The first day no longer there; null while there. */
  readonly validTo: LocalDate | null
}

/** One line of the ledger, as printed. */
export interface PersonAward {
  readonly ledgerNumber: number
  /** “Giấy khen”. */
  readonly form: string
  readonly achievement: string
  /** Name, position and unit at the time. */
  readonly position: string
  readonly unit: string
  /** “05-QĐ/ĐUK”. */
  readonly decision: string
  readonly issuedOn: LocalDate
}

export interface PersonNomination {
  readonly id: string
  readonly round: string
  readonly level: 'base' | 'bloc' | 'province'
  readonly achievement: string
  readonly isDecided: boolean
}

export interface PersonDetail extends PersonFields {
  readonly id: PersonId
  /** Newest first; the current one, if any, is the first. */
  readonly memberships: readonly Membership[]
  /** Newest first. */
  readonly awards: readonly PersonAward[]
  readonly nominations: readonly PersonNomination[]
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
  /** @returns the name of the file; null when the dialog was closed */
  'people.saveXlsx': task<{ readonly name: string | null }>()(SavePeople),
  'people.add': command<{ readonly id: PersonId }>()(AddPerson),
  'people.edit': command<Record<string, never>>()(EditPerson),
  /** One or many; undone as one. */
  'people.transfer': command<{ readonly moved: number }>()(TransferPeople),
  /** Only while nothing refers to the person. */
  'people.remove': command<Record<string, never>>()(ById),
}
