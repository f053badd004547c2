import { tidy } from '@shared/core/vietnamese-fold'
import { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { command, query } from '@shared/ipc/procedure'
import { z } from 'zod'
import type { FourGoodMarks } from './four-good.rules'
import { RatingText, RatingYear } from './ratings.contract'
import { type FourGoodTitle, fourGoodCriteria, fourGoodTitles } from './ratings.kinds'
import { ratingProblems as problems } from './ratings.strings'

/** The parts of one organisation's “4 tốt” that change; null takes a judgement back. */
export const FourGoodChange = z.strictObject({
  organisationId: OrganisationId,
  marks: z.partialRecord(z.enum(fourGoodCriteria), z.boolean().nullable()).default({}),
  isRecognised: z.boolean().optional(),
  note: RatingText.optional(),
})
export type FourGoodChange = z.output<typeof FourGoodChange>

export const SetFourGood = z.strictObject({
  year: RatingYear,
  changes: z.array(FourGoodChange).min(1).max(5000),
})
export type SetFourGood = z.output<typeof SetFourGood>

const scope = { year: RatingYear, organisationId: OrganisationId.nullable().default(null) }

export const FourGoodGrid = z.strictObject({
  ...scope,
  text: z.string().max(200).default(''),
  recognisedOnly: z.boolean().default(false),
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(500).default(100),
})
export type FourGoodGrid = z.output<typeof FourGoodGrid>

export interface FourGoodRow {
  readonly organisationId: OrganisationId
  readonly name: string
  /** The organisation above; empty directly under the Bloc. */
  readonly unit: string
  readonly title: FourGoodTitle
  readonly marks: FourGoodMarks
  readonly isRecognised: boolean
  readonly note: string
  /** Recognised the year before. */
  readonly wasRecognised: boolean
}

export interface FourGoodPage {
  readonly total: number
  readonly rows: readonly FourGoodRow[]
}

/** Of one title: who may have it, who meets all four, who is recognised. */
export interface FourGoodCount {
  readonly title: FourGoodTitle
  readonly organisations: number
  readonly met: number
  readonly recognised: number
  readonly recognisedBefore: number
}

const CriterionLine = z.strictObject({
  criterion: z.enum(fourGoodCriteria),
  text: z
    .string()
    .transform(tidy)
    .pipe(z.string().min(1, problems.criterionMissing).max(500, problems.tooLong)),
})
export type CriterionLine = z.output<typeof CriterionLine>

export const SaveCriteria = z.strictObject({
  year: RatingYear,
  title: z.enum(fourGoodTitles),
  lines: z.array(CriterionLine).max(100).readonly(),
})
export type SaveCriteria = z.output<typeof SaveCriteria>

export interface Checklist {
  /** In their order; empty while nothing is entered. */
  readonly lines: readonly CriterionLine[]
  /** The year the lines were entered for: that of the question, or the last one before it. */
  readonly ofYear: number | null
}

export const fourGoodContract = {
  'fourGood.grid': query<FourGoodPage>()(FourGoodGrid),
  'fourGood.counts': query<readonly FourGoodCount[]>()(z.strictObject(scope)),
  /** @throws AppError `ratings.laterYear`, `.notAllMet`, `.noFourGood`, `.gone` */
  'fourGood.set': command<{ readonly changed: number }>()(SetFourGood),
  /** The office's own detailed criteria. */
  'fourGood.checklist': query<Checklist>()(
    z.strictObject({ year: RatingYear, title: z.enum(fourGoodTitles) }),
  ),
  'fourGood.saveChecklist': command<Record<string, never>>()(SaveCriteria),
}
