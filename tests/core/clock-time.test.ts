import { asClockTime, clockTimeForm } from '@shared/core/clock-time'
import { expect, it } from 'vitest'

it.each([
  ['8:00', '08:00'],
  ['8h', '08:00'],
  [' 14h30 ', '14:30'],
  ['7.15', '07:15'],
  ['8g05', '08:05'],
  ['17', '17:00'],
])('reads %j as %s', (typed, time) => {
  expect(asClockTime(typed)).toBe(time)
  expect(time).toMatch(clockTimeForm)
})

it('knows an empty field from one that cannot be read', () => {
  expect(asClockTime('  ')).toBeNull()
  for (const typed of ['25:00', '8:60', 'sáng', '8:5'])
    expect(asClockTime(typed), typed).not.toMatch(clockTimeForm)
})
