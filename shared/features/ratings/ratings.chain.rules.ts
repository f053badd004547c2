import { type RatingOutcome, ratingOutcomes } from './ratings.kinds'

/** Years in a row that the five-year awards ask for. */
export const chainYears = 5

export interface YearlyRating {
  readonly year: number
  readonly outcome: RatingOutcome
  readonly isExemplary: boolean
}

export type Chain =
  | { readonly kind: 'complete'; readonly isExemplary: boolean }
  /** Another level, or none, in these years: nothing that may come to light can mend it. */
  | { readonly kind: 'broken'; readonly years: readonly number[] }
  /** Excellent wherever something is on record; nothing is on these years. */
  | { readonly kind: 'unknown'; readonly years: readonly number[] }

/**
 * Were the five years up to `lastYear` all HTXSNV? A year without a rating is “thiếu dữ liệu”, never
 * silently skipped: five of six years are not five in a row.
 *
 * @param ratings in any order, at most one per year
 * @see HD 01-HD/TW (2021), mục 19, and HD 06-HD/TW (2025), 19.2: “5 năm liền”
 */
export function chainUpTo(ratings: readonly YearlyRating[], lastYear: number): Chain {
  const byYear = new Map(ratings.map((rating) => [rating.year, rating]))
  const years = Array.from({ length: chainYears }, (_, back) => lastYear - chainYears + 1 + back)
  const known = years.flatMap((year) => byYear.get(year) ?? [])
  const others = known.filter(({ outcome }) => outcome !== 'excellent')
  if (others.length > 0) return { kind: 'broken', years: others.map(({ year }) => year) }
  const unknown = years.filter((year) => !byYear.has(year))
  if (unknown.length > 0) return { kind: 'unknown', years: unknown }
  return { kind: 'complete', isExemplary: known.every(({ isExemplary }) => isExemplary) }
}

/** Consecutive years of HTXSNV that end with `lastYear`; 0 when that year is not one. */
export function yearsInARow(ratings: readonly YearlyRating[], lastYear: number): number {
  const excellent = new Set(
    ratings.filter(({ outcome }) => outcome === 'excellent').map(({ year }) => year),
  )
  let count = 0
  while (excellent.has(lastYear - count)) count += 1
  return count
}

/**
 * The years of an organisation with those of its predecessors. Its own rating of a year counts before
 * theirs; where several predecessors were rated in one year, the least good of them does, so that a
 * merger never makes a chain out of a better half.
 *
 * @param carried of predecessors whose history counts for it, as the clerk decided
 * @returns newest first, each year once
 */
export function inheritedYears<Year extends YearlyRating>(
  own: readonly Year[],
  carried: readonly Year[],
): readonly Year[] {
  const byYear = new Map<number, Year>()
  for (const year of carried) {
    const known = byYear.get(year.year)
    if (!known || isLower(year, known)) byYear.set(year.year, year)
  }
  for (const year of own) byYear.set(year.year, year)
  return [...byYear.values()].sort((a, b) => b.year - a.year)
}

function isLower(one: YearlyRating, other: YearlyRating): boolean {
  const rank = ({ outcome }: YearlyRating) => ratingOutcomes.indexOf(outcome)
  if (rank(one) !== rank(other)) return rank(one) > rank(other)
  return other.isExemplary && !one.isExemplary
}
