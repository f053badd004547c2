import { dayProblems } from '@shared/core/core.strings'
import {
  addDays,
  daysBetween,
  documentDay,
  inlineDay,
  LocalDate,
  parseDay,
  showDay,
} from '@shared/core/local-date'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const day = (text: string) => LocalDate.parse(text)

describe('parseDay', () => {
  it.each([
    ['17/01/2026', '2026-01-17'],
    ['1/2/2026', '2026-02-01'],
    ['17-1-2024', '2024-01-17'],
    ['17.1.2024', '2024-01-17'],
    ['17 / 01 / 2026', '2026-01-17'],
    ['17012026', '2026-01-17'],
    ['29/2/2024', '2024-02-29'],
    ['ngày 05 tháng 01 năm 2023', '2023-01-05'],
    ['Ngày 5 tháng 1 năm 2023'.normalize('NFD'), '2023-01-05'],
    [' 05/01/2023\u00A0', '2023-01-05'],
  ])('reads “%s” as %s', (text, expected) => {
    expect(parseDay(text)).toEqual({ ok: true, day: expected })
  })

  it.each([
    ['31/02/2026', 'noSuchDay'],
    ['29/2/2023', 'noSuchDay'],
    ['0/1/2023', 'noSuchDay'],
    ['01/17/2026', 'monthOutOfRange'],
    ['17/0/2026', 'monthOutOfRange'],
    ['17/01/0026', 'yearOutOfRange'],
    ['17/01/26', 'twoDigitYear'],
    ['2026-01-17', 'format'],
    ['1/2-2026', 'format'],
    ['1/2026', 'format'],
    ['2026', 'format'],
    ['hôm nay', 'format'],
    ['45000', 'format'],
    ['17/01/2026 abc', 'format'],
    ['  ', 'empty'],
  ] as const)('refuses “%s”: %s', (text, reason) => {
    expect(parseDay(text)).toEqual({ ok: false, reason })
    expect(dayProblems[reason]).toBeTruthy()
  })

  it.each([
    ['17/1/26', '2026-01-17'],
    ['170126', '2026-01-17'],
    ['1/1/30', '2030-01-01'],
    ['1/1/31', '1931-01-01'],
    ['1/1/99', '1999-01-01'],
  ])('reads the two-digit year of “%s” up to the pivot 2030', (text, expected) => {
    expect(parseDay(text, { pivot: 2030 })).toEqual({ ok: true, day: expected })
  })

  it('reads back every day in every form it is printed', () => {
    fc.assert(
      fc.property(anyDay, (one) => {
        for (const text of [showDay(one), inlineDay(one), documentDay(one)])
          expect(parseDay(text)).toEqual({ ok: true, day: one })
      }),
    )
  })
})

describe('printed forms', () => {
  it.each([
    ['2023-01-05', '05/01/2023', '05/01/2023', 'ngày 05 tháng 01 năm 2023'],
    ['2018-07-06', '06/07/2018', '06/7/2018', 'ngày 06 tháng 7 năm 2018'],
    ['2022-04-18', '18/04/2022', '18/4/2022', 'ngày 18 tháng 4 năm 2022'],
    ['2020-02-02', '02/02/2020', '02/02/2020', 'ngày 02 tháng 02 năm 2020'],
    ['2021-12-21', '21/12/2021', '21/12/2021', 'ngày 21 tháng 12 năm 2021'],
  ])('%s: %s on screen, %s in text, “%s” in a heading', (iso, shown, inline, heading) => {
    expect(showDay(day(iso))).toBe(shown)
    expect(inlineDay(day(iso))).toBe(inline)
    expect(documentDay(day(iso))).toBe(heading)
  })
})

describe('arithmetic', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
  ])('%s plus %d days is %s', (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to)
    expect(daysBetween(day(from), day(to))).toBe(days)
  })

  it('goes there and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -9000, max: 9000 }), (one, days) => {
        expect(daysBetween(one, addDays(one, days))).toBe(days)
        expect(addDays(addDays(one, days), -days)).toBe(one)
      }),
    )
  })
})

const anyDay = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)))
