import type { DecimalText } from '@shared/core/exact-number'
import type { OrganisationLevel } from '@shared/features/organisation/organisation.kinds'
import type {
  BetterDirection,
  Comparison,
  CountedOutcome,
  ReduceUnit,
  RollUp,
  TargetBase,
  TargetMeasure,
  TargetMetric,
  TargetOperator,
  TargetPeriodKind,
  TargetReach,
} from './targets.kinds'

/**
 * A number that a document of the movement asks for (R-081 … R-121), with its sentence. Operators are
 * as written; targets that disagree stand side by side; what the paper does not say,
 * such as percent or points, stays unsaid.
 */
export interface CatalogueTarget {
  readonly key: string
  /** The campaign of the built-in catalogue it belongs to. */
  readonly campaign: string
  /** Key of its document among the built-in directives; null: known from a report only. */
  readonly directive: string | null
  readonly sourceDocument: string
  readonly quote: string
  readonly code: string
  readonly title: string
  readonly measure: TargetMeasure
  readonly metric: TargetMetric
  readonly counted: CountedOutcome
  readonly base: TargetBase
  readonly baseWords: string
  readonly operator: TargetOperator
  readonly comparedWith: Comparison
  readonly baseYear: number | null
  readonly reduceIn: ReduceUnit | null
  readonly valueLow: DecimalText | null
  readonly valueHigh: DecimalText | null
  readonly unit: string
  readonly better: BetterDirection
  readonly periodKind: TargetPeriodKind
  readonly yearFrom: number | null
  readonly yearTo: number | null
  readonly reach: TargetReach
  readonly levels: readonly OrganisationLevel[]
  readonly rollUp: RollUp
  readonly note: string
  /** Figures the same paper gives, of the whole. */
  readonly known: readonly { readonly year: number; readonly value: DecimalText }[]
}

type Given = Pick<CatalogueTarget, 'key' | 'quote' | 'code' | 'title' | 'valueLow'> &
  Partial<CatalogueTarget>
type Paper = Pick<CatalogueTarget, 'campaign' | 'directive' | 'sourceDocument'>

const usual: Omit<CatalogueTarget, keyof Paper | 'key' | 'quote' | 'code' | 'title' | 'valueLow'> =
  {
    measure: 'share',
    metric: 'typed',
    counted: 'all',
    base: 'none',
    baseWords: '',
    operator: 'gte',
    comparedWith: 'value',
    baseYear: null,
    reduceIn: null,
    valueHigh: null,
    unit: '%',
    better: 'higher',
    periodKind: 'year',
    yearFrom: null,
    yearTo: null,
    reach: 'bloc',
    levels: [],
    rollUp: 'weighted',
    note: '',
    known: [],
  }

/** Targets of one paper; what is left out is as usual: a share in percent, of a year, of the Bloc. */
export const targetsOf =
  (paper: Paper & Partial<CatalogueTarget>) =>
  (given: Given): CatalogueTarget => ({ ...usual, ...paper, ...given })

/** A number of things, added up over organisations. */
export const counting = (unit: string) =>
  ({ measure: 'count', unit, rollUp: 'sum' }) satisfies Partial<CatalogueTarget>

/** Only the figure of the whole is known to anyone. */
export const ofProvince = { reach: 'province', rollUp: 'none' } satisfies Partial<CatalogueTarget>

/** Each base organisation, cells below them not counted. */
export const baseLevels: readonly OrganisationLevel[] = ['base-committee', 'base-cell']
