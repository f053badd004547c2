import { PartialDate } from '@shared/core/partial-date'
import { command, query } from '@shared/ipc/procedure'
import { z } from 'zod'
import { DocumentNumberId } from './committee.ids'
import type { NumberState } from './numbers.kinds'
import type { NumberRange, NumberSeries } from './numbers.rules'
import { numbersStrings as strings } from './numbers.strings'

export const Series = z.strictObject({
  issuer: z.string().trim().min(1, strings.issuerMissing).max(20),
  type: z.string().trim().min(1, strings.typeMissing).max(10),
  term: z
    .string()
    .trim()
    .regex(/^\d{4}-\d{4}$/, strings.termForm),
})

const about = {
  datedOn: PartialDate.nullable().default(null),
  /** What it is about; for a void number, why. */
  about: z.string().trim().min(1, strings.aboutMissing).max(300),
  isVoid: z.boolean().default(false),
}

export const EnterNumber = z.strictObject({
  ...Series.shape,
  /** null: the next one. */
  number: z.int().min(1).max(99_999).nullable(),
  ...about,
})
export type EnterNumber = z.output<typeof EnterNumber>

export const EditNumber = z.strictObject({ id: DocumentNumberId, ...about })
export type EditNumber = z.output<typeof EditNumber>

export interface NumberEntry {
  readonly id: DocumentNumberId
  readonly number: number
  readonly state: NumberState
  /** False: it follows a document of this program. */
  readonly isByHand: boolean
  readonly datedOn: PartialDate | null
  readonly about: string
}

export interface SeriesSummary extends NumberSeries {
  readonly count: number
  /** What would be taken next. */
  readonly next: number
  readonly gaps: readonly NumberRange[]
}

export interface NumberRegister {
  /** Present term first, then by type. */
  readonly series: readonly SeriesSummary[]
  /** Of the office today, for a series that has no number yet; null before it is set up. */
  readonly present: { readonly issuer: string; readonly term: string } | null
}

export const numbersContract = {
  'numbers.register': query<NumberRegister>()(z.strictObject({})),
  /** Newest number first. */
  'numbers.ofSeries': query<readonly NumberEntry[]>()(Series),
  /** For a paper made elsewhere or long ago, for the next one, or for one that is given up. */
  'numbers.enter': command<{ readonly number: number }>()(EnterNumber),
  /** @throws AppError `numbers.ofProgram`, `core.notFound` */
  'numbers.edit': command<null>()(EditNumber),
  /** @throws AppError `numbers.ofProgram`, `core.notFound` */
  'numbers.remove': command<null>()(z.strictObject({ id: DocumentNumberId })),
}
