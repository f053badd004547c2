import { addDays, type LocalDate } from '@shared/core/local-date'
import { lunarClause } from '@shared/core/vietnamese-lunar'
import type { CalendarItem } from '@shared/features/calendar/calendar.contract'
import { isExact } from '@shared/features/calendar/calendar.rules'
import { itemKindNames } from '@shared/features/calendar/calendar.strings'

/** Vietnam has no summer time: an instant in UTC needs no table of zones beside it. */
const officeHoursEast = 7

/**
 * A file for the calendars of telephones and of Outlook (RFC 5545). The same item has the same UID
 * in every export, so that a later import brings it up to date instead of doubling it. What is known
 * only to its month is left out: such a calendar has no way to say so.
 *
 * @param nowUtc ISO instant, for DTSTAMP
 */
export function icsOf(items: readonly CalendarItem[], nowUtc: string): string {
  const stamp = compact(nowUtc)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Dong Khoi//Lich cong tac//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...items.flatMap((item) => eventLines(item, stamp)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventLines(item: CalendarItem, stamp: string): string[] {
  const { startsOn } = item
  if (!isExact(startsOn)) return []
  const description = [item.detail, lunarClause(startsOn)].filter((line) => line !== '').join('\n')
  return [
    'BEGIN:VEVENT',
    `UID:${item.id.replaceAll(':', '-')}@dong-khoi`,
    `DTSTAMP:${stamp}`,
    ...timeLines(item, startsOn),
    `SUMMARY:${escaped(item.title)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    ...(item.place === '' ? [] : [`LOCATION:${escaped(item.place)}`]),
    `CATEGORIES:${escaped(itemKindNames[item.kind])}`,
    `STATUS:${item.state === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** A day ends on the next one (DTEND is exclusive); a time of the office becomes an instant. */
function timeLines({ endsOn, startsAt }: CalendarItem, startsOn: LocalDate): string[] {
  if (startsAt === null || endsOn !== null)
    return [
      `DTSTART;VALUE=DATE:${compact(startsOn)}`,
      `DTEND;VALUE=DATE:${compact(addDays(endsOn ?? startsOn, 1))}`,
    ]
  const zone = `+${String(officeHoursEast).padStart(2, '0')}:00`
  const instant = new Date(`${startsOn}T${startsAt}:00.000${zone}`).toISOString()
  return [`DTSTART:${compact(instant)}`]
}

/** 2026-01-17T01:00:00.000Z → 20260117T010000Z, 2026-01-17 → 20260117. */
const compact = (iso: string): string => iso.replace(/\.\d+/, '').replaceAll(/[-:]/g, '')

const escaped = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n')

const longestLineOctets = 75

/** Lines of at most 75 octets, continued after a space; never torn within a letter. */
function folded(line: string): string {
  let octets = 0
  let out = ''
  for (const letter of line) {
    const size = Buffer.byteLength(letter)
    if (octets + size > longestLineOctets) {
      out += '\r\n '
      octets = 1
    }
    out += letter
    octets += size
  }
  return out
}
