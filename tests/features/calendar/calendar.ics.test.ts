import { icsOf } from '@electron/features/calendar/calendar.ics'
import { expect, it } from 'vitest'
import { day } from '../../support/office'
import { date, item } from './calendar-samples'

const now = '2026-01-05T02:00:00.000Z'

/** As a reader of RFC 5545 has it: unfold, split at the first colon, undo the escapes. */
function parse(ics: string) {
  expect(ics.endsWith('\r\n')).toBe(true)
  const lines = ics.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)
  const events: Record<string, string>[] = []
  for (const line of lines) {
    const at = line.indexOf(':')
    const [name, value] = [line.slice(0, at), line.slice(at + 1)]
    if (name === 'BEGIN' && value === 'VEVENT') events.push({})
    const unescaped = value.replace(/\\([\\;,nN])/g, (_, letter) =>
      letter.toLowerCase() === 'n' ? '\n' : letter,
    )
    Object.assign(events.at(-1) ?? {}, { [name]: unescaped })
  }
  return { lines, events }
}

it('is read back as it was: days, times, words with marks of every kind', () => {
  const title = 'Sơ kết; biểu dương, khen thưởng \\ phát động\nký giao ước'
  const { lines, events } = parse(
    icsOf(
      [
        item({ title, place: 'Hội trường A', detail: 'Đồng Khởi mới' }),
        item({ id: 'event:2:2026-01-18', startsOn: date('2026-01-18'), startsAt: '08:30' }),
        item({ id: 'e3', startsOn: date('2026-12-30'), endsOn: day('2026-12-31') }),
        item({ id: 'e4', state: 'cancelled' }),
      ],
      now,
    ),
  )
  expect(lines[0]).toBe('BEGIN:VCALENDAR')
  expect(lines.at(-1)).toBe('END:VCALENDAR')
  expect(lines).toContain('VERSION:2.0')
  expect(events[0]).toMatchObject({
    UID: 'event-1-2026-01-17@dong-khoi',
    DTSTAMP: '20260105T020000Z',
    'DTSTART;VALUE=DATE': '20260117',
    'DTEND;VALUE=DATE': '20260118',
    SUMMARY: title,
    LOCATION: 'Hội trường A',
    DESCRIPTION: 'Đồng Khởi mới\nnhằm ngày 29 tháng 11 năm Ất Tỵ',
    STATUS: 'CONFIRMED',
  })
  // 08:30 in Vietnam is 01:30 in Greenwich.
  expect(events[1]).toMatchObject({ DTSTART: '20260118T013000Z' })
  expect(events[2]).toMatchObject({ 'DTEND;VALUE=DATE': '20270101' })
  expect(events[3]).toMatchObject({ STATUS: 'CANCELLED' })
})

it('ends every line with CRLF and folds at 75 octets without tearing a letter', () => {
  const title = 'Đẩy mạnh phong trào thi đua “Đồng Khởi mới” '.repeat(6).trim()
  const ics = icsOf([item({ title })], now)
  const raw = ics.split('\r\n')
  expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(raw.every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
  expect(raw.every((line) => !line.includes('\uFFFD'))).toBe(true)
  expect(parse(ics).events[0]?.SUMMARY).toBe(title)
  // The check is worth something: the line would have been too long.
  expect(Buffer.byteLength(`SUMMARY:${title}`)).toBeGreaterThan(75 * 3)
})

it('names the same thing by the same UID in every export, and leaves out what has no day', () => {
  const uids = (at: string) => parse(icsOf([item()], at)).events.map(({ UID }) => UID)
  expect(uids(now)).toEqual(uids('2026-09-09T09:00:00.000Z'))
  expect(parse(icsOf([item({ startsOn: date('2026-01') })], now)).events).toEqual([])
})
