import { compareRatios, type DecimalText, ratioOf } from '@shared/core/exact-number'
import { type CapRule, defaultCapRule } from '@shared/features/ratings/ratings.rules'
import type {
  Comparison,
  CountedOutcome,
  ReduceUnit,
  TargetBase,
  TargetMeasure,
  TargetMetric,
  TargetOperator,
  TargetPeriodKind,
  TargetReach,
} from './targets.kinds'

interface Terms {
  readonly measure: TargetMeasure
  readonly operator: TargetOperator
  readonly comparedWith: Comparison
  readonly reduceIn: ReduceUnit | null
  readonly valueLow: DecimalText | null
  readonly valueHigh: DecimalText | null
  readonly periodKind: TargetPeriodKind
  readonly yearFrom: number | null
  readonly yearTo: number | null
  readonly dueOn: string | null
  readonly reach: TargetReach
  readonly organisationId: string | null
}

export type TermsProblem =
  | 'valueMissing'
  | 'rangeMissing'
  | 'rangeBackward'
  | 'rangeNotMeant'
  | 'reduceMissing'
  | 'reduceAgainst'
  | 'yearsBackward'
  | 'dayMissing'
  | 'oneMissing'

interface Found {
  readonly field: keyof Terms
  readonly problem: TermsProblem
}

/** The first thing about a target that does not hold together; null when it does. */
export function termsProblem(terms: Terms): Found | null {
  return valueProblem(terms) ?? reductionProblem(terms) ?? timeProblem(terms) ?? reachProblem(terms)
}

function valueProblem({ operator, comparedWith, valueLow, valueHigh }: Terms): Found | null {
  const mayBeOpen = operator === 'reduce' || comparedWith !== 'value'
  if (valueLow === null && !mayBeOpen) return { field: 'valueLow', problem: 'valueMissing' }
  if (operator === 'between' && valueHigh === null)
    return { field: 'valueHigh', problem: 'rangeMissing' }
  if (valueHigh === null) return null
  if (operator !== 'between' && operator !== 'reduce')
    return { field: 'valueHigh', problem: 'rangeNotMeant' }
  if (valueLow === null || compareRatios(ratioOf(valueLow), ratioOf(valueHigh)) > 0)
    return { field: 'valueHigh', problem: 'rangeBackward' }
  return null
}

function reductionProblem({ operator, reduceIn, comparedWith }: Terms): Found | null {
  if ((operator === 'reduce') !== (reduceIn !== null))
    return { field: 'reduceIn', problem: 'reduceMissing' }
  if (operator === 'reduce' && comparedWith !== 'before')
    return { field: 'comparedWith', problem: 'reduceAgainst' }
  return null
}

function timeProblem({ yearFrom, yearTo, periodKind, dueOn }: Terms): Found | null {
  if (yearTo !== null && (yearFrom === null || yearTo < yearFrom))
    return { field: 'yearTo', problem: 'yearsBackward' }
  if ((periodKind === 'date') !== (dueOn !== null)) return { field: 'dueOn', problem: 'dayMissing' }
  return null
}

const reachProblem = ({ reach, organisationId }: Terms): Found | null =>
  (reach === 'one') === (organisationId !== null)
    ? null
    : { field: 'organisationId', problem: 'oneMissing' }

interface Asked extends Pick<Terms, 'measure' | 'operator' | 'valueLow'> {
  readonly metric: TargetMetric
  readonly counted: CountedOutcome
  readonly base: TargetBase
}

/**
 * A target that asks for more HTXSNV than the cap of the year leaves room for. Both stand: the target
 * is what its document says, the cap belongs to the ratings; the screen only says that they disagree.
 *
 * @returns the cap in percent; null where they agree
 * @see R-200: “trong đó có 50% trở lên” against 20% of HD 21-HD/BTCTW (2019)
 */
export function capExceeded(asked: Asked, rule: CapRule = defaultCapRule): number | null {
  const isOfExcellent =
    (asked.metric === 'rating-organisations' || asked.metric === 'rating-members') &&
    asked.counted === 'excellent' &&
    asked.base === 'good-or-better'
  if (!isOfExcellent || asked.measure !== 'share' || asked.valueLow === null) return null
  if (asked.operator === 'lt' || asked.operator === 'lte') return null
  const order = compareRatios(ratioOf(asked.valueLow), { n: BigInt(rule.capPercent), d: 1n })
  return order > 0 || (order === 0 && asked.operator === 'gt') ? rule.capPercent : null
}
