import { PartialDate } from '@shared/core/partial-date'
import { tidy } from '@shared/core/vietnamese-fold'
import { z } from 'zod'
import { partyEnds } from './people.kinds'
import { peopleProblems as problems } from './people.strings'

/** One clean line; blanks at the ends do not count. */
export const line = (longest: number) =>
  z.string().transform(tidy).pipe(z.string().max(longest, problems.tooLong))

/** A number on a card, as typed: leading zeros and the blank of “12 345678” matter. */
export const numberAsText = line(40)
  .transform((number) => number || null)
  .nullable()

/**
 * What a member's own file holds beyond what every list of members has. Left out, it stays as it is
 * on record, since a list that does not speak of something erases nothing.
 */
export const personFile = {
  /** Số định danh cá nhân (12 digits), in old papers CMND (9). */
  citizenNumber: numberAsText.optional(),
  /** Số lý lịch đảng viên. */
  partyFileNumber: line(40).optional(),
  /** Beside the category: a công chức may be a đoàn viên and a hội viên too. */
  isYouthUnionMember: z.boolean().optional(),
  isAssociationMember: z.boolean().optional(),
  /** How Party membership here ended; only of one who is not a member now. */
  partyEnd: z.enum(partyEnds).nullable().optional(),
  partyEndedOn: PartialDate.nullable().optional(),
}

type FileInput = z.output<z.ZodObject<typeof personFile>>
export type PersonFileInput = FileInput
/** As it is on record: every field has a value. */
export type PersonFile = {
  readonly [Field in keyof FileInput]-?: Exclude<FileInput[Field], undefined>
}
