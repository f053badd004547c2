import type { Direction, Ord } from './people.walk'

export interface Stretch {
  readonly direction: Direction
  readonly offset: number
  readonly limit: number
  /** Goes on counting up to here. */
  readonly countTo: number
}

export interface Found {
  readonly ords: readonly Ord[]
  /** How many there are, or at least this many when `isMore`. */
  readonly total: number
  readonly isMore: boolean
}

/** @param needed one more than was to be counted: whoever is found there says that there are more */
export const counted = (found: number, needed: number) =>
  found < needed ? { total: found, isMore: false } : { total: needed - 1, isMore: true }
