import type { LocalDate } from '@shared/core/local-date'

/** From a day (null: always) until before another (null: still). */
export interface Period {
  readonly validFrom: LocalDate | null
  readonly validTo: LocalDate | null
}

export type PlaceProblem<Place extends Period> =
  | { readonly kind: 'later' }
  | { readonly kind: 'backwards' }
  | { readonly kind: 'overlap'; readonly other: Place }

/** Some day lies in both. */
export const overlaps = (a: Period, b: Period): boolean =>
  beginsBeforeEnd(a.validFrom, b.validTo) && beginsBeforeEnd(b.validFrom, a.validTo)

const beginsBeforeEnd = (from: LocalDate | null, to: LocalDate | null): boolean =>
  from === null || to === null || from < to

/**
 * Why a stay cannot be written down beside the others of the same person: nobody belongs to two
 * organisations, or holds two posts, on one day.
 */
export function placeProblem<Place extends Period>(
  { validFrom, validTo }: Period,
  others: readonly Place[],
  today: LocalDate,
): PlaceProblem<Place> | null {
  if ((validFrom ?? '') > today || (validTo ?? '') > today) return { kind: 'later' }
  if (validFrom !== null && validTo !== null && validTo <= validFrom) return { kind: 'backwards' }
  const other = others.find((place) => overlaps(place, { validFrom, validTo }))
  return other ? { kind: 'overlap', other } : null
}

/**
 * The stay that is on record “since before the office kept records” and must have begun when this
 * one ended; its beginning becomes known by writing the earlier one down.
 */
export function stayBegunThen<Place extends Period>(
  { validTo }: Period,
  others: readonly Place[],
): Place | null {
  if (validTo === null) return null
  const open = others.find(({ validFrom }) => validFrom === null)
  return open && (open.validTo === null || validTo < open.validTo) ? open : null
}
