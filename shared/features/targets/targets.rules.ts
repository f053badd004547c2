import { assertNever } from '@shared/core/assert-never'
import {
  compareRatios,
  type DecimalText,
  minus,
  quotient,
  type Ratio,
  ratioOf,
  times,
} from '@shared/core/exact-number'
import type {
  BetterDirection,
  Comparison,
  ReduceUnit,
  TargetMeasure,
  TargetOperator,
} from './targets.kinds'

/** What a target asks, exactly as its document writes it. */
export interface TargetTerms {
  readonly measure: TargetMeasure
  readonly operator: TargetOperator
  readonly comparedWith: Comparison
  readonly reduceIn: ReduceUnit | null
  readonly valueLow: DecimalText | null
  readonly valueHigh: DecimalText | null
  readonly better: BetterDirection
}

/** A share by what it is made of, or a number that was given as such. */
export type Figure =
  | { readonly numerator: DecimalText; readonly denominator: DecimalText; readonly value: null }
  | { readonly numerator: null; readonly denominator: null; readonly value: DecimalText }

export const shareFigure = (numerator: number, denominator: number): Figure => ({
  numerator: String(numerator),
  denominator: String(denominator),
  value: null,
})

export const valueFigure = (value: number | DecimalText): Figure => ({
  numerator: null,
  denominator: null,
  value: String(value),
})

/** The number to compare: percent of a share. null: a share of nothing says nothing. */
export function amountOf(figure: Figure): Ratio | null {
  if (figure.value !== null) return ratioOf(figure.value)
  return quotient(times(ratioOf(figure.numerator), 100n), ratioOf(figure.denominator))
}

/**
 * `unclear`: percent and percentage points lead to different answers, and the document does not say
 * which it means. `no-before`, `no-external`: the figure to compare with is not known.
 */
export type Verdict =
  | 'met'
  | 'exceeded'
  | 'not-met'
  | 'unclear'
  | 'no-figure'
  | 'no-before'
  | 'no-external'

export interface Figures {
  readonly reached: Figure | null
  readonly before: Figure | null
  readonly external: Figure | null
}

/**
 * Does a figure reach a target? In whole numbers throughout: exactly 80% passes “80% trở lên” and
 * fails “trên 80%”.
 *
 * @see R-202: a·100 > 80·b; R-183
 */
export function judge(terms: TargetTerms, figures: Figures): Verdict {
  const reached = figures.reached && amountOf(figures.reached)
  if (!reached) return 'no-figure'
  if (terms.operator === 'reduce') return judgeReduction(terms, reached, figures.before)
  if (terms.comparedWith === 'value') return judgeValue(terms, reached, ownValues(terms))
  const other = terms.comparedWith === 'before' ? figures.before : figures.external
  const mark = other && amountOf(other)
  if (!mark) return terms.comparedWith === 'before' ? 'no-before' : 'no-external'
  return judgeValue(terms, reached, { low: mark, high: null })
}

interface Marks {
  readonly low: Ratio
  readonly high: Ratio | null
}

function ownValues({ valueLow, valueHigh }: TargetTerms): Marks {
  if (valueLow === null) throw new RangeError('a target without a value to compare with')
  return { low: ratioOf(valueLow), high: valueHigh === null ? null : ratioOf(valueHigh) }
}

/**
 * More than asked is “vượt”, except above “trên …” and below “dưới …”: there the value itself is not
 * enough yet, and the document names no further mark to exceed.
 */
function judgeValue(
  { operator, better }: Pick<TargetTerms, 'operator' | 'better'>,
  reached: Ratio,
  { low, high }: Marks,
): Verdict {
  const beyond = (mark: Ratio) =>
    better === 'higher' ? compareRatios(reached, mark) > 0 : compareRatios(reached, mark) < 0
  switch (operator) {
    case 'gt':
      return compareRatios(reached, low) > 0 ? 'met' : 'not-met'
    case 'lt':
      return compareRatios(reached, low) < 0 ? 'met' : 'not-met'
    case 'gte':
      return orBeyond(compareRatios(reached, low) >= 0, beyond(low))
    case 'lte':
      return orBeyond(compareRatios(reached, low) <= 0, beyond(low))
    case 'eq':
      return orBeyond(compareRatios(reached, low) === 0 || beyond(low), beyond(low))
    case 'between': {
      const top = high ?? low
      const isWithin = compareRatios(reached, low) >= 0 && compareRatios(reached, top) <= 0
      const isBeyond = beyond(better === 'higher' ? top : low)
      return orBeyond(isWithin || isBeyond, isBeyond)
    }
    case 'reduce':
      throw new RangeError('a reduction is judged against an earlier figure')
    default:
      return assertNever(operator, 'target operator')
  }
}

const orBeyond = (isMet: boolean, isBeyond: boolean): Verdict =>
  isMet ? (isBeyond ? 'exceeded' : 'met') : 'not-met'

/**
 * “Kéo giảm … 2%/năm”. Of nothing there is nothing to take away: nought after nought has met it.
 *
 * @see
 */
function judgeReduction(terms: TargetTerms, reached: Ratio, earlier: Figure | null): Verdict {
  const before = earlier && amountOf(earlier)
  if (!before) return 'no-before'
  if (before.n === 0n) return reached.n === 0n ? 'met' : 'not-met'
  const fall = minus(before, reached)
  const byPercent = () => judgeFall(terms, quotient(times(fall, 100n), before) ?? fall)
  switch (terms.reduceIn) {
    case 'percent':
      return byPercent()
    case 'points':
      return judgeFall(terms, fall)
    case 'unclear': {
      const [one, other] = [byPercent(), judgeFall(terms, fall)]
      return one === other ? one : 'unclear'
    }
    case null:
      throw new RangeError('a reduction by nothing known')
    default:
      return assertNever(terms.reduceIn, 'unit of a reduction')
  }
}

/** A fall of more than was asked is beyond it; “giảm” without a number asks for any fall at all. */
function judgeFall(terms: TargetTerms, fall: Ratio): Verdict {
  if (terms.valueLow === null) return fall.n > 0n ? 'met' : 'not-met'
  const operator = terms.valueHigh === null ? 'gte' : 'between'
  return judgeValue({ operator, better: 'higher' }, fall, ownValues(terms))
}

/** How far along: 165 of 160 is 103,13% (R-183); null where the target is no single number to reach. */
export function completionOf(terms: TargetTerms, reached: Figure | null): Ratio | null {
  if (!reached || terms.valueLow === null || terms.better === 'lower') return null
  if (terms.comparedWith !== 'value' || terms.operator === 'reduce') return null
  if (terms.measure === 'milestone' || terms.measure === 'rank') return null
  const amount = amountOf(reached)
  return amount && quotient(times(amount, 100n), ratioOf(terms.valueLow))
}

/**
 * The same number at an earlier time: 9 after 15 is −6, −40%.
 *
 * @returns `percent` null where there was nothing before
 * @see “so với cùng kỳ”
 */
export function changeFrom(
  reached: Figure | null,
  before: Figure | null,
): { readonly difference: Ratio; readonly percent: Ratio | null } | null {
  const [now, then] = [reached && amountOf(reached), before && amountOf(before)]
  if (!now || !then) return null
  const difference = minus(now, then)
  return { difference, percent: quotient(times(difference, 100n), then) }
}
