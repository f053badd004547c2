import { DecimalText } from '@shared/core/exact-number'
import { LocalDate } from '@shared/core/local-date'
import { tidy } from '@shared/core/vietnamese-fold'
import { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import { DirectiveId } from '@shared/features/directives/directives.ids'
import { FrameworkItemId } from '@shared/features/frameworks/frameworks.ids'
import { OrganisationId } from '@shared/features/organisation/organisation.ids'
import {
  organisationKinds,
  organisationLevels,
} from '@shared/features/organisation/organisation.kinds'
import { RatingYear } from '@shared/features/ratings/ratings.contract'
import { TaskId } from '@shared/ipc/app.contract'
import { command, query, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import { TargetId } from './targets.ids'
import {
  betterDirections,
  comparisons,
  countedOutcomes,
  reduceUnits,
  rollUps,
  strayChoices,
  targetBases,
  targetMeasures,
  targetMetrics,
  targetOperators,
  targetPeriodKinds,
  targetReaches,
  targetStatuses,
} from './targets.kinds'
import { PeriodKey } from './targets.periods.rules'
import type { Figure } from './targets.rules'
import type { Standing } from './targets.status.rules'
import { targetProblems as problems } from './targets.strings'
import { termsProblem } from './targets.terms.rules'

const line = (max: number) =>
  z
    .string()
    .transform(tidy)
    .pipe(z.string().max(max, problems.tooLong(max)))
const text = (max: number) => z.string().trim().max(max, problems.tooLong(max))

export const TargetFields = z
  .strictObject({
    campaignId: CampaignId.nullable(),
    frameworkItemId: FrameworkItemId.nullable().default(null),
    code: line(20).default(''),
    title: z
      .string()
      .transform(tidy)
      .pipe(z.string().min(1, problems.titleMissing).max(300, problems.tooLong(300))),
    measure: z.enum(targetMeasures),
    metric: z.enum(targetMetrics).default('typed'),
    counted: z.enum(countedOutcomes).default('all'),
    base: z.enum(targetBases).default('none'),
    baseWords: line(300).default(''),
    operator: z.enum(targetOperators),
    comparedWith: z.enum(comparisons).default('value'),
    baseYear: RatingYear.nullable().default(null),
    reduceIn: z.enum(reduceUnits).nullable().default(null),
    valueLow: DecimalText.nullable(),
    valueHigh: DecimalText.nullable().default(null),
    unit: line(60).default(''),
    better: z.enum(betterDirections).default('higher'),
    periodKind: z.enum(targetPeriodKinds).default('year'),
    figuresBy: z.enum(targetPeriodKinds).default('year'),
    yearFrom: RatingYear.nullable().default(null),
    yearTo: RatingYear.nullable().default(null),
    dueOn: LocalDate.nullable().default(null),
    reach: z.enum(targetReaches).default('bloc'),
    organisationId: OrganisationId.nullable().default(null),
    levels: z.array(z.enum(organisationLevels)).max(5).readonly().default([]),
    organisationKind: z.enum(organisationKinds).nullable().default(null),
    rollUp: z.enum(rollUps).default('sum'),
    directiveId: DirectiveId.nullable().default(null),
    sourceDocument: line(500).default(''),
    quote: text(2000).default(''),
    note: text(2000).default(''),
  })
  .check((context) => {
    // The check runs beside what the fields themselves refuse; figures that are none compare to nothing.
    if (context.issues.length > 0) return
    const found = termsProblem(context.value)
    if (found)
      context.issues.push({
        code: 'custom',
        input: context.value,
        path: [found.field],
        message: problems[found.problem],
      })
  })
export type TargetFields = z.output<typeof TargetFields>

export interface Target extends TargetFields {
  readonly id: TargetId
  /** null: of no campaign. */
  readonly campaignName: string | null
  readonly campaignFrom: LocalDate | null
  readonly campaignTo: LocalDate | null
  /** “Chân 1: …”; null where it hangs on no item. */
  readonly frameworkItem: string | null
  /** Number and kind of the document on record; null: none. */
  readonly directiveLine: string | null
  readonly organisationName: string | null
  readonly isFromCatalogue: boolean
}

/** How many organisations are asked, have answered, and are where they should be. */
export interface UnitCounts {
  readonly expected: number
  readonly given: number
  readonly met: number
}

/** A target in one of its periods. */
export interface TargetLine {
  readonly target: Target
  readonly period: PeriodKey
  /** What it is judged by: typed if anything was typed for the whole. */
  readonly reached: Figure | null
  /** From the data or from the organisations; beside a typed one it stays in sight. */
  readonly fromBelow: Figure | null
  readonly before: Figure | null
  readonly external: Figure | null
  readonly standing: Standing
  readonly units: UnitCounts
  /** Bare percentages that could not be weighed. */
  readonly leftOut: number
  /** Up to which day the data was counted; null where the figures were typed. */
  readonly countedOn: LocalDate | null
  /** The year's cap on HTXSNV in percent, where this target asks for more. */
  readonly overCap: number | null
}

export const TargetFilter = z.strictObject({
  year: RatingYear,
  /** Left out: of all campaigns and of none. */
  campaignId: CampaignId.optional(),
  status: z.enum(targetStatuses).nullable().default(null),
  text: z.string().max(200).default(''),
})
export type TargetFilter = z.output<typeof TargetFilter>

export interface TargetYears {
  /** With a target of that year by name, newest first. */
  readonly years: readonly number[]
  readonly thisYear: number
}

export interface TargetDetail {
  readonly line: TargetLine
  /** All periods of the year, the current one among them. */
  readonly periods: readonly PeriodKey[]
  /** Typed for periods that it comes by no more, and kept. */
  readonly strayFigures: number
}

export interface TargetOffer {
  readonly key: string
  readonly line: string
  readonly mark: string
  /** The campaign it would belong to; null while that is not on record. */
  readonly campaignName: string | null
  readonly sourceDocument: string
  readonly quote: string
  readonly presentAs: TargetId | null
}

const FileTask = z.strictObject({ ...TargetFilter.shape, taskId: TaskId })
const saved = task<{ readonly name: string | null }>()

export const targetsContract = {
  /** In the order of their campaigns, then as numbered. */
  'targets.list': query<readonly TargetLine[]>()(TargetFilter),
  'targets.years': query<TargetYears>()(z.strictObject({})),
  /** @throws AppError `core.notFound` */
  'targets.get': query<TargetDetail>()(
    z.strictObject({ id: TargetId, year: RatingYear, period: PeriodKey.nullable().default(null) }),
  ),
  /** @throws AppError `core.notFound` for what it refers to */
  'targets.create': command<{ readonly id: TargetId }>()(TargetFields),
  /** @throws AppError `targets.strayFigures`, `.cannotConvert`, `core.notFound` */
  'targets.edit': command<null>()(
    z.strictObject({
      id: TargetId,
      target: TargetFields,
      stray: z.enum(strayChoices).default('refuse'),
    }),
  ),
  /** Figures that such periods would leave out of sight, and how many could be added up in them. */
  'targets.stray': query<{ readonly figures: number; readonly convertible: number }>()(
    z.strictObject({
      id: TargetId,
      periodKind: z.enum(targetPeriodKinds),
      figuresBy: z.enum(targetPeriodKinds),
      dueOn: LocalDate.nullable(),
    }),
  ),
  /** With its figures; the sentence says how many. */
  'targets.remove': command<null>()(z.strictObject({ id: TargetId })),
  'targets.catalogue': query<readonly TargetOffer[]>()(z.strictObject({})),
  /** What is here already is left alone. */
  'targets.addFromCatalogue': command<{ readonly added: number }>()(
    z.strictObject({ keys: z.array(z.string().max(60)).max(500) }),
  ),
  'targets.saveXlsx': saved(FileTask),
  'targets.savePdf': saved(FileTask),
  'targets.print': task<null>()(FileTask),
}
