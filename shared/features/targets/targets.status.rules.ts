import { quotient, type Ratio, ratioOf, roundHalfUp, times } from '@shared/core/exact-number'
import type { LocalDate } from '@shared/core/local-date'
import type { TargetMeasure, TargetStatus } from './targets.kinds'
import { type Bounds, elapsedOf, hasEnded } from './targets.periods.rules'
import {
  type Figure,
  type Figures,
  judge,
  type TargetTerms,
  type Verdict,
  valueFigure,
} from './targets.rules'

/** These grow as the period goes on; all others are what they are on the day they are measured. */
export const isCumulative = (measure: TargetMeasure): boolean =>
  measure === 'count' || measure === 'amount' || measure === 'increment'

type Elapsed = ReturnType<typeof elapsedOf>

/** How much of a period is behind us, worked out once for however many organisations. */
export interface Moment {
  readonly isOver: boolean
  readonly elapsed: Elapsed
  /** How much the figures speak of: to the last day of the newest period that has one. */
  readonly covered: Elapsed
}

/** @param figuresTo null: the figures are of today */
export const momentAt = (
  bounds: Bounds,
  today: LocalDate,
  figuresTo: LocalDate | null = null,
): Moment => ({
  isOver: hasEnded(bounds, today),
  elapsed: elapsedOf(bounds, today),
  covered: elapsedOf(bounds, figuresTo !== null && figuresTo < today ? figuresTo : today),
})

export interface Standing {
  readonly status: TargetStatus
  readonly verdict: Verdict
  /** Whole, only of what is counted up; null: nothing honest to say. */
  readonly forecast: Figure | null
}

/**
 * Where a target stands.
 *
 * Met is met, on the day it is; only what must stay low over a period is sure when that has ended.
 * Not met yet, something counted up is carried on at the pace it had (`forecastOf`); anything else
 * is in danger once three quarters of the period are gone.
 */
export function standingOf(terms: TargetTerms, figures: Figures, moment: Moment): Standing {
  const verdict = judge(terms, figures)
  const forecast = moment.isOver ? null : forecastOf(terms, figures.reached, moment)
  return {
    verdict,
    forecast,
    status: statusOf(terms, { verdict, forecast, figures }, moment),
  }
}

interface Found {
  readonly verdict: Verdict
  readonly forecast: Figure | null
  readonly figures: Figures
}

function statusOf(terms: TargetTerms, found: Found, moment: Moment): TargetStatus {
  const { verdict } = found
  const { isOver } = moment
  if (verdict === 'no-figure' || verdict === 'no-before' || verdict === 'no-external')
    return 'no-figure'
  if (verdict === 'unclear') return 'at-risk'
  const mayStillRise = terms.better === 'lower' && terms.measure !== 'rank' && !isOver
  if (verdict === 'not-met') {
    const isLost = mayStillRise && isCumulative(terms.measure) && terms.operator !== 'reduce'
    if (isOver || isLost) return 'missed'
    return isInDanger(terms, found, moment) ? 'at-risk' : 'under-way'
  }
  if (mayStillRise) return 'under-way'
  return verdict === 'exceeded' ? 'exceeded' : 'reached'
}

function isInDanger(
  terms: TargetTerms,
  { forecast, figures }: Found,
  { elapsed }: Moment,
): boolean {
  if (forecast) return judge(terms, { ...figures, reached: forecast }) === 'not-met'
  return elapsed !== null && elapsed.days * 4 >= elapsed.of * 3
}

/**
 * What it comes to if it goes on as it did: reached ÷ days gone × days there are, rounded half up to a
 * whole. Only of what is counted up towards more, and not before a quarter of the days is behind the
 * figures: two weeks say nothing about a year. A share measured at the end has no forecast.
 */
export function forecastOf(
  terms: TargetTerms,
  reached: Figure | null,
  { covered: elapsed }: Moment,
): Figure | null {
  if (!isCumulative(terms.measure) || terms.better === 'lower') return null
  if (!reached || reached.value === null) return null
  if (elapsed === null || elapsed.days * 4 < elapsed.of || elapsed.days === elapsed.of) return null
  const pace = carryOn(ratioOf(reached.value), elapsed)
  return pace && valueFigure(String(roundHalfUp(pace, 0)))
}

const carryOn = (reached: Ratio, { days, of }: { readonly days: number; readonly of: number }) =>
  quotient(times(reached, BigInt(of)), { n: BigInt(days), d: 1n })
