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

export interface Moment {
  readonly bounds: Bounds
  readonly today: LocalDate
  /** Up to when the figures reach: the last day of the newest period that has one. */
  readonly figuresTo: LocalDate | null
}

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
  const isOver = hasEnded(moment.bounds, moment.today)
  const forecast = isOver ? null : forecastOf(terms, figures.reached, moment)
  return {
    verdict,
    forecast,
    status: statusOf(terms, { verdict, isOver, forecast, figures }, moment),
  }
}

interface Found {
  readonly verdict: Verdict
  readonly isOver: boolean
  readonly forecast: Figure | null
  readonly figures: Figures
}

function statusOf(terms: TargetTerms, found: Found, moment: Moment): TargetStatus {
  const { verdict, isOver } = found
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

function isInDanger(terms: TargetTerms, { forecast, figures }: Found, moment: Moment): boolean {
  if (forecast) return judge(terms, { ...figures, reached: forecast }) === 'not-met'
  const elapsed = elapsedOf(moment.bounds, moment.today)
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
  { bounds, today, figuresTo }: Moment,
): Figure | null {
  if (!isCumulative(terms.measure) || terms.better === 'lower') return null
  if (!reached || reached.value === null) return null
  const upTo = figuresTo !== null && figuresTo < today ? figuresTo : today
  const elapsed = elapsedOf(bounds, upTo)
  if (elapsed === null || elapsed.days * 4 < elapsed.of || elapsed.days === elapsed.of) return null
  const pace = carryOn(ratioOf(reached.value), elapsed)
  return pace && valueFigure(String(roundHalfUp(pace, 0)))
}

const carryOn = (reached: Ratio, { days, of }: { readonly days: number; readonly of: number }) =>
  quotient(times(reached, BigInt(of)), { n: BigInt(days), d: 1n })
