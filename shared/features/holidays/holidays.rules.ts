import { addDays, type LocalDate } from '@shared/core/local-date'
import { weekdayOf } from '@shared/core/vietnamese-weekdays'
import type { DayKind } from './holidays.kinds'

/**
 * Which days are not what their weekday says: weekdays off, and weekend days worked. A year that is
 * not settled has its expected days in it, so the answers below are then expectations, too.
 */
export type WorkCalendar = ReadonlyMap<LocalDate, DayKind>

export const workCalendarOf = (
  days: readonly { readonly day: LocalDate; readonly kind: DayKind }[],
): WorkCalendar => new Map(days.map(({ day, kind }) => [day, kind]))

export const isWeekend = (day: LocalDate): boolean => weekdayOf(day) >= 6

/** Offices work Monday to Friday, but for public days, and on the Saturdays that make up for one. */
export function isWorkingDay(day: LocalDate, calendar: WorkCalendar): boolean {
  const exception = calendar.get(day)
  return exception === undefined ? !isWeekend(day) : exception === 'working'
}

/** before: to the last working day before; none: it stays where it falls. */
export const shiftDirections = ['before', 'after', 'none'] as const
export type ShiftDirection = (typeof shiftDirections)[number]

/** @returns the day itself when it is a working day */
export function shiftToWorkingDay(
  day: LocalDate,
  direction: ShiftDirection,
  calendar: WorkCalendar,
): LocalDate {
  if (direction === 'none') return day
  const step = direction === 'before' ? -1 : 1
  let shifted = day
  while (!isWorkingDay(shifted, calendar)) shifted = addDays(shifted, step)
  return shifted
}

/**
 * So many working days after a day, which itself is not counted; negative to go back. 0 leaves a
 * working day where it is and leads from any other to the next one.
 */
export function addWorkingDays(day: LocalDate, count: number, calendar: WorkCalendar): LocalDate {
  if (!Number.isInteger(count)) throw new RangeError(`count: ${count}`)
  if (count === 0) return shiftToWorkingDay(day, 'after', calendar)
  const step = count < 0 ? -1 : 1
  let at = day
  for (let left = Math.abs(count); left > 0; left--)
    at = shiftToWorkingDay(addDays(at, step), step < 0 ? 'before' : 'after', calendar)
  return at
}
