import type { CellReading } from '@renderer/ui/edit-grid.model'
import { parseNumber } from '@shared/core/vietnamese-numbers'
import { pointScale } from '@shared/features/comparisons/comparisons.rules'
import {
  comparisonProblems as problems,
  showPoints,
} from '@shared/features/comparisons/comparisons.strings'

/** “9,25” → 925 whole hundredths; an empty cell is no entry. */
export type PointsReading =
  | { readonly ok: true; readonly points: number | null }
  | { readonly ok: false; readonly problem: string }

export function readPoints(text: string, mostPoints: number): PointsReading {
  const parsed = parseNumber(text)
  if (!parsed.ok && parsed.reason === 'empty') return { ok: true, points: null }
  // “9.250” has two readings elsewhere; points have at most two decimals, so here it has none.
  if (!parsed.ok || parsed.value < 0)
    return { ok: false, problem: problems.notANumber(text.trim()) }
  const points = Math.round(parsed.value * pointScale)
  if (Math.abs(points - parsed.value * pointScale) > 1e-6)
    return { ok: false, problem: problems.tooFine }
  if (points > mostPoints) return { ok: false, problem: problems.tooMany(mostPoints) }
  return { ok: true, points }
}

export function readPointsCell(text: string, mostPoints: number): CellReading {
  const reading = readPoints(text, mostPoints)
  if (!reading.ok) return reading
  return { ok: true, shown: reading.points === null ? '' : showPoints(reading.points) }
}
