import type { LocalDate } from '@shared/core/local-date'

export interface MonthSaying {
  readonly chosen: number
  /** The unit's word that there was none. */
  readonly isNone: boolean
}

interface MonthOfYear {
  readonly year: number
  /** 1–12 */
  readonly month: number
}

/** The month that is running counts as ahead: it is voted on when it is over. */
export function monthState(
  when: MonthOfYear,
  { chosen, isNone }: MonthSaying,
  today: LocalDate,
): 'chosen' | 'none' | 'open' | 'ahead' {
  if (chosen > 0) return 'chosen'
  if (isNone) return 'none'
  return when.month <= monthsDue(when.year, today) ? 'open' : 'ahead'
}

/** How many months of a year are over, 0–12. */
export function monthsDue(year: number, today: LocalDate): number {
  const thisYear = Number(today.slice(0, 4))
  if (year < thisYear) return 12
  return year > thisYear ? 0 : Number(today.slice(5, 7)) - 1
}
