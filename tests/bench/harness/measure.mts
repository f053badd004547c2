import type { SetName } from '../sets/sets.ts'
import type { Outcome } from './in-turn.mts'
import { wasMeasured } from './in-turn.mts'

export interface Settings {
  /** Timed rounds; at least three for a figure that counts. */
  readonly rounds: number
  /** Pages of the certificate runs. */
  readonly pages: readonly number[]
  /** Megabytes of the database whose backup is watched for memory, and that is searched. */
  readonly largeMegabytes: number
  /** Data sets beside the sample that lists, search, start and the tree are measured with. */
  readonly sets: readonly SetName[]
}

export type Cell = string | number | null

export interface Table {
  readonly title: string
  readonly rows: readonly Readonly<Record<string, Cell>>[]
}

export interface Goal {
  readonly goal: string
  /** What was measured, in the unit of the limit; null: a part of it could not be measured. */
  readonly value: number | null
  /** Met when not exceeded. */
  readonly limit: number
  readonly unit: string
}

export interface MeasureReport {
  readonly tables: readonly Table[]
  readonly goals: readonly Goal[]
}

export interface Measure {
  readonly name: string
  readonly title: string
  readonly run: (settings: Settings) => Promise<MeasureReport>
}

/** One row per contender: medians, and the ratio to the first of them. */
export function timings(title: string, outcomes: readonly Outcome[]): Table {
  const rows = outcomes.map((outcome) => {
    if (!wasMeasured(outcome)) return { what: outcome.label, s: `not measured: ${outcome.absent}` }
    const seconds = outcome.runs.map((run) => run.seconds)
    return {
      what: outcome.label,
      s: outcome.seconds,
      min: Math.min(...seconds),
      max: Math.max(...seconds),
      ratio: outcome.ratio,
      'peak MB': outcome.peakMegabytes,
      runs: outcome.runs.length,
    }
  })
  return { title, rows }
}

/** @returns null when either of them was not measured */
export function ratioOf(outcomes: readonly Outcome[], label: string): number | null {
  const outcome = outcomes.find((one) => one.label === label)
  return outcome && wasMeasured(outcome) ? outcome.ratio : null
}

export function peakOf(outcomes: readonly Outcome[], label: string): number | null {
  const outcome = outcomes.find((one) => one.label === label)
  return outcome && wasMeasured(outcome) ? outcome.peakMegabytes : null
}
