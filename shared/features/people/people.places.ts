import { LocalDate } from '@shared/core/local-date'
import { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { command, query } from '@shared/ipc/procedure'
import { z } from 'zod'
import { line } from './people.file'
import { PersonId, PlaceId } from './people.ids'

/** A stay in one organisation with one post; a change of either begins another. */
export interface Membership {
  readonly id: PlaceId
  readonly organisationId: OrganisationId
  readonly organisation: string
  readonly position: string
  /** null: since before the office kept records. */
  readonly validFrom: LocalDate | null
  /** The first day no longer there, or no longer in this post; null while it lasts. */
  readonly validTo: LocalDate | null
  /** The document behind it; empty when not recorded. */
  readonly basis: string
}

/** Bí thư, Phó Bí thư…; empty for an ordinary member. */
export const Position = line(100)
export const Basis = line(300)

const stay = {
  organisationId: OrganisationId,
  position: Position,
  validFrom: LocalDate.nullable(),
  validTo: LocalDate.nullable(),
  basis: Basis,
}
export const AddPlace = z.strictObject({ personId: PersonId, ...stay })
export type AddPlace = z.output<typeof AddPlace>
export const EditPlace = z.strictObject({ id: PlaceId, ...stay })
export type EditPlace = z.output<typeof EditPlace>

const People = z.array(PersonId).min(1).max(5000)

export const TransferPeople = z.strictObject({
  personIds: People,
  /** null: out of the Bloc. */
  organisationId: OrganisationId.nullable(),
  effectiveOn: LocalDate,
  basis: Basis.default(''),
  /** Whoever holds a post holds the same one in the new organisation. */
  keepPosition: z.boolean().default(false),
})
export type TransferPeople = z.output<typeof TransferPeople>

/** What a transfer would do, before it is done. */
export interface TransferEffect {
  readonly moving: number
  readonly partyMembers: number
  /** Of those moving: hold a post now. */
  readonly withPosition: number
  /** Already there, or already outside. */
  readonly staying: number
  /** Where they come from, most first; '' for those who belong to none. */
  readonly from: readonly { readonly organisation: string; readonly people: number }[]
  /** Came to where they are on that day or later; such people cannot leave before. */
  readonly tooEarly: readonly { readonly name: string; readonly since: LocalDate }[]
}

export const ChangePosition = z.strictObject({
  personIds: People,
  position: Position,
  effectiveOn: LocalDate,
  basis: Basis,
})
export type ChangePosition = z.output<typeof ChangePosition>

export const placesContract = {
  /** An earlier stay, written down afterwards. */
  'people.addPlace': command<{ readonly id: PlaceId }>()(AddPlace),
  'people.editPlace': command<Record<string, never>>()(EditPlace),
  'people.removePlace': command<Record<string, never>>()(z.strictObject({ id: PlaceId })),
  /** One or many; undone as one. */
  'people.transfer': command<{ readonly moved: number }>()(TransferPeople),
  'people.transferEffect': query<TransferEffect>()(
    z.strictObject({
      personIds: People,
      organisationId: OrganisationId.nullable(),
      effectiveOn: LocalDate.nullable(),
    }),
  ),
  /** A new post in the same organisation from a day on; one or many. */
  'people.changePosition': command<{ readonly changed: number }>()(ChangePosition),
}
