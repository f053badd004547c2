import type { CapBase, CapRounding, RatingLevel, RatingOutcome } from './ratings.kinds'
import { ratingLevels, ratingOutcomes } from './ratings.kinds'

/** How many subjects of one year and one scope there are of each kind; whole, ≥ 0. */
export interface RatingCounts extends Readonly<Record<RatingOutcome, number>> {
  /** “Tiêu biểu”; those are among the excellent, never beside them. */
  readonly exemplary: number
}

export const noRatings: RatingCounts = {
  excellent: 0,
  good: 0,
  completed: 0,
  'not-completed': 0,
  unrated: 0,
  exemplary: 0,
}

export function addCounts(one: RatingCounts, other: RatingCounts): RatingCounts {
  return {
    excellent: one.excellent + other.excellent,
    good: one.good + other.good,
    completed: one.completed + other.completed,
    'not-completed': one['not-completed'] + other['not-completed'],
    unrated: one.unrated + other.unrated,
    exemplary: one.exemplary + other.exemplary,
  }
}

/** Those given one of the four levels; who stands outside the rating is not among them. */
export const ratedCount = (counts: RatingCounts): number => orBetter(counts, 'not-completed')

/** Rated or expressly left out: everyone on whom there is an answer. */
export const answeredCount = (counts: RatingCounts): number =>
  ratingOutcomes.reduce((sum, outcome) => sum + counts[outcome], 0)

/**
 * “Hoàn thành tốt nhiệm vụ trở lên” is HTTNV together with HTXSNV: cumulative from the best level.
 *
 * @see R-185, báo cáo sơ kết: “hoàn thành tốt nhiệm vụ trở lên”
 */
export function orBetter(counts: RatingCounts, level: RatingLevel): number {
  const upTo = ratingLevels.indexOf(level)
  return ratingLevels.slice(0, upTo + 1).reduce((sum, each) => sum + counts[each], 0)
}

/** `above`: “trên 80%”; `at-least`: “80% … trở lên”. */
export type ShareOperator = 'above' | 'at-least'

/**
 * Does `part` of `whole` reach a percentage, with the operator as the document writes it? Exactly 80%
 * passes “80% trở lên” and fails “trên 80%”. Whole numbers only: a fraction would decide by rounding.
 *
 * @param whole 0 reaches nothing
 * @throws {RangeError} a fraction or a negative number: the caller's bug
 * @see R-202: a·100 > 80·b
 */
export function reachesShare(
  { part, whole }: { readonly part: number; readonly whole: number },
  operator: ShareOperator,
  percent: number,
): boolean {
  for (const value of [part, whole, percent]) assertCount(value)
  if (whole === 0) return false
  return operator === 'above' ? part * 100 > percent * whole : part * 100 >= percent * whole
}

/** What a year is held against, and the document it comes from. */
export interface CapRule {
  /** Whole percent, 0–100. */
  readonly capPercent: number
  readonly capBase: CapBase
  readonly rounding: CapRounding
}

/**
 * Where the office has set nothing: 20% of HTTNV-or-better, rounded down.
 *
 * @see HD 21-HD/BTCTW (2019): “không vượt quá 20%”; the base is read in two ways, so it is a setting
 */
export const defaultCapRule: CapRule = {
  capPercent: 20,
  capBase: 'good-or-better',
  rounding: 'down',
}

/** The rule with the latest first year not after this one. */
export function ruleOfYear<Rule extends CapRule & { readonly yearFrom: number }>(
  rules: readonly Rule[],
  year: number,
): Rule | null {
  const begun = rules.filter(({ yearFrom }) => yearFrom <= year)
  return begun.reduce<Rule | null>(
    (latest, rule) => (latest && latest.yearFrom > rule.yearFrom ? latest : rule),
    null,
  )
}

export interface CapCheck {
  /** What the percentage was taken of. */
  readonly base: number
  /** HTXSNV that fit under the cap. */
  readonly allowed: number
  /** HTXSNV beyond it; 0 while all fit. */
  readonly excess: number
}

/**
 * How many may be rated HTXSNV, and how many are beyond it. Advisory: screens warn and forbid nothing,
 * and a target is a different number that stands beside it.
 *
 * @throws {RangeError} counts that are not whole, or a percentage outside 0–100
 * @see HD 21-HD/BTCTW (2019); with 37 rated HTTNV or better, 20% is 7,4: 7 are allowed
 */
export function checkCap(counts: RatingCounts, rule: CapRule): CapCheck {
  const base = capBaseOf(counts, rule.capBase)
  const allowed = shareOf(base, rule)
  return { base, allowed, excess: Math.max(0, counts.excellent - allowed) }
}

function capBaseOf(counts: RatingCounts, base: CapBase): number {
  if (base === 'good-only') return counts.good
  return base === 'good-or-better' ? orBetter(counts, 'good') : ratedCount(counts)
}

/** Half up in whole numbers: ⌊(2·a·p + 100) / 200⌋. */
function shareOf(base: number, { capPercent, rounding }: CapRule): number {
  assertCount(base)
  assertCount(capPercent)
  if (capPercent > 100) throw new RangeError(`capPercent: ${capPercent}`)
  const hundredths = base * capPercent
  return rounding === 'down'
    ? Math.floor(hundredths / 100)
    : Math.floor((2 * hundredths + 100) / 200)
}

function assertCount(value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`not a count: ${value}`)
}

/**
 * A share in hundredths of a percent, rounded half up: 165 of 160 → 10313, shown as “103,13%”.
 *
 * @returns null without a whole to take it of
 */
export function shareHundredths(part: number, whole: number): number | null {
  assertCount(part)
  assertCount(whole)
  return whole === 0 ? null : Math.floor((20_000 * part + whole) / (2 * whole))
}

/**
 * “Cùng kỳ”: the same number one year before, and the change as a share of it.
 *
 * @returns hundredths of a percent of the earlier number, negative for a fall; null where that was 0
 * @see R-183: “so với cùng kỳ năm 2021”
 */
export function changeSince(now: number, before: number) {
  const share = shareHundredths(Math.abs(now - before), before)
  const difference = now - before
  return { difference, hundredths: share === null ? null : Math.sign(difference) * share }
}
