import type { LocalDate } from './local-date'

/** Vietnam keeps UTC+7 all year; the PC's own zone setting is often wrong and is not asked. */
const offsetMs = 7 * 60 * 60_000

/** The calendar day in the office at an instant. @param utc ISO 8601 */
export function localDayOf(utc: string): LocalDate {
  return new Date(Date.parse(utc) + offsetMs).toISOString().slice(0, 10) as LocalDate
}

/** `HH:MM` in the office. @param utc ISO 8601 */
export function localTimeOf(utc: string): string {
  return new Date(Date.parse(utc) + offsetMs).toISOString().slice(11, 16)
}

/** The instant at which a day begins in the office, UTC ISO 8601 with milliseconds. */
export function localMidnightUtc(day: LocalDate): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) - offsetMs).toISOString()
}
