import { type LocalDate, showDay } from './local-date'

/** 1 Monday … 7 Sunday, as weeks are printed here. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** 1970-01-01 was a Thursday. */
export function weekdayOf(day: LocalDate): Weekday {
  const days = Date.parse(`${day}T00:00:00Z`) / 86_400_000
  return (((((days + 3) % 7) + 7) % 7) + 1) as Weekday
}

export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

export const weekdayNames: Readonly<Record<Weekday, string>> = {
  1: 'Thứ Hai',
  2: 'Thứ Ba',
  3: 'Thứ Tư',
  4: 'Thứ Năm',
  5: 'Thứ Sáu',
  6: 'Thứ Bảy',
  7: 'Chủ nhật',
}

/** For the narrow columns of a year: “T2”, “CN”. */
export const shortWeekdayNames: Readonly<Record<Weekday, string>> = {
  1: 'T2',
  2: 'T3',
  3: 'T4',
  4: 'T5',
  5: 'T6',
  6: 'T7',
  7: 'CN',
}

/** “Thứ Bảy, 17/01/2026”. */
export const showWeekdayAndDay = (day: LocalDate): string =>
  `${weekdayNames[weekdayOf(day)]}, ${showDay(day)}`
