import { addDays, daysBetween, type LocalDate } from '@shared/core/local-date'
import { lunarOf } from '@shared/core/vietnamese-lunar'
import { dutyAnchors, dutyPeriods, dutyShifts } from '@shared/features/duties/duties.kinds'
import { monthsIn, PeriodKey, periodsBetween } from '@shared/features/duties/duties.periods'
import { periodLabel, ruleSentence } from '@shared/features/duties/duties.rule.strings'
import {
  type DutyRule,
  nextOccurrences,
  occurrenceOf,
  occurrencesBetween,
  ruleProblem,
} from '@shared/features/duties/duties.rules'
import { daysLate } from '@shared/features/duties/duties.standing.rules'
import { isWorkingDay, workCalendarOf } from '@shared/features/holidays/holidays.rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/office'

/** Monday to Friday, and a long Tết. */
const office = workCalendarOf(
  Array.from({ length: 9 }, (_, at) => ({
    day: addDays(day('2026-02-14'), at),
    kind: 'off' as const,
  })),
)

const rule = (part: Partial<DutyRule>): DutyRule => ({
  ...{ period: 'month', everyMonths: null, firstMonth: null },
  ...{ anchor: 'day', anchorMonth: 1, anchorDay: 20, shift: 'none', leadDays: 10 },
  ...{ validFrom: day('2020-01-01'), validTo: null },
  ...part,
})

const year = (text: string) => ({ from: day(`${text}-01-01`), to: day(`${text}-12-31`) })
const days = (part: Partial<DutyRule>, of = '2026') =>
  occurrencesBetween(rule(part), year(of), office).map(({ dueOn }) => dueOn as string)

describe('the days of a duty', () => {
  it('come on a fixed day of each month, quarter, half year and year', () => {
    expect(days({ anchorDay: 31 }).slice(0, 4)).toEqual([
      ...['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30'],
    ])
    expect(days({ period: 'quarter', anchorMonth: 3 })).toEqual([
      ...['2026-03-20', '2026-06-20', '2026-09-20', '2026-12-20'],
    ])
    expect(days({ period: 'half-year', anchorMonth: 6, anchorDay: 15 })).toEqual([
      ...['2026-06-15', '2026-12-15'],
    ])
    expect(days({ period: 'year', anchorMonth: 1, anchorDay: 17 })).toEqual(['2026-01-17'])
  })

  it('go back to the working day before, or on to the one after (17/01/2026 is a Saturday)', () => {
    const review = { period: 'year', anchorMonth: 1, anchorDay: 17 } as const
    expect(days({ ...review, shift: 'before' })).toEqual(['2026-01-16'])
    expect(days({ ...review, shift: 'after' })).toEqual(['2026-01-19'])
    // Over the whole of Tết and both weekends about it.
    expect(days({ ...review, anchorMonth: 2, anchorDay: 18, shift: 'after' })).toEqual([
      '2026-02-23',
    ])
    expect(days({ ...review, anchorMonth: 2, anchorDay: 18, shift: 'before' })).toEqual([
      '2026-02-13',
    ])
  })

  it('are the last of the period, the n-th working day, or counted from the end', () => {
    expect(days({ period: 'quarter', anchor: 'last-day', anchorDay: null }).at(-1)).toBe(
      '2026-12-31',
    )
    expect(days({ anchor: 'working-day', anchorDay: 1 })[0]).toBe('2026-01-01')
    expect(days({ anchor: 'working-day', anchorDay: 5 })[1]).toBe('2026-02-06')
    expect(days({ anchor: 'working-day', anchorDay: -1 })[1]).toBe('2026-02-27')
    expect(days({ period: 'quarter', anchor: 'after-period', anchorDay: 5 })).toEqual([
      ...['2026-01-05', '2026-04-05', '2026-07-05', '2026-10-05'],
    ])
    expect(days({ period: 'year', anchor: 'after-period', anchorDay: -10 })).toEqual(['2026-12-21'])
  })

  it('follow the Vietnamese lunar calendar, leap month and short month included', () => {
    const six = { period: 'year', anchor: 'lunar-day', anchorMonth: 1, anchorDay: 6 } as const
    expect(days(six, '2024')).toEqual(['2024-02-15'])
    const chap = { period: 'year', anchor: 'lunar-day', anchorMonth: 12, anchorDay: 30 } as const
    expect(occurrenceOf(rule(chap), '2025-L', office)?.dueOn).toBe('2026-02-16') // a month of 29
    // The leap sixth month of 2025 is a month of its own.
    const moons = { from: day('2025-01-29'), to: day('2026-02-16') }
    const full = occurrencesBetween(rule({ anchor: 'lunar-day', anchorDay: 15 }), moons, office)
    expect(full).toHaveLength(13)
    expect(full.map(({ key }) => key).slice(5, 8)).toEqual(['2025-L06', '2025-L06N', '2025-L07'])
  })

  it('keep an own rhythm from the month the counting begins', () => {
    const two = { period: 'months', everyMonths: 2, firstMonth: '2026-03', anchorMonth: 2 } as const
    expect(days(two)).toEqual([
      '2026-04-20',
      '2026-06-20',
      '2026-08-20',
      '2026-10-20',
      '2026-12-20',
    ])
  })

  it('begin and end with the rule; what is counted past the end still belongs to it', () => {
    const late = { anchor: 'after-period', anchorDay: 5 } as const
    expect(days({ ...late, validFrom: day('2026-01-01') })[0]).toBe('2026-02-05')
    expect(days({ ...late, validTo: day('2026-03-31') }).at(-1)).toBe('2026-04-05')
    expect(days({ validFrom: day('2026-01-21') })[0]).toBe('2026-02-20')
    expect(days({ validTo: day('2026-03-19') }).at(-1)).toBe('2026-02-20')
  })
})

const anyRule: fc.Arbitrary<DutyRule> = fc
  .record({
    period: fc.constantFrom(...dutyPeriods),
    every: fc.integer({ min: 1, max: 24 }),
    first: fc.integer({ min: 1, max: 12 }),
    anchor: fc.constantFrom(...dutyAnchors),
    month: fc.nat(),
    date: fc.nat(),
    shift: fc.constantFrom(...dutyShifts),
  })
  .map(({ period: wanted, every, first, anchor, month, date, shift }) => {
    const isLunar = anchor === 'lunar-day'
    const period = isLunar && wanted !== 'year' ? 'month' : wanted
    const own = period === 'months'
    const rhythm = {
      period,
      everyMonths: own ? every : null,
      firstMonth: own ? `2019-${String(first).padStart(2, '0')}` : null,
    }
    const anchorDay = {
      day: 1 + (date % 31),
      'last-day': null,
      'working-day': date % 2 ? 1 + (date % 20) : -1 - (date % 20),
      'lunar-day': 1 + (date % 30),
      'after-period': date % 2 ? 1 + (date % 180) : -1 - (date % 60),
    }[anchor]
    return rule({
      ...{ ...rhythm, anchor, shift, anchorDay },
      anchorMonth: 1 + (month % monthsIn(rhythm)),
      validFrom: day('2015-01-01'),
    })
  })

const window = { from: day('2024-01-01'), to: day('2027-12-31') }

/** Laws that hold for every rule; `find` may be a broken one. */
function laws(find: typeof occurrencesBetween): void {
  fc.assert(
    fc.property(anyRule, (one) => {
      expect(ruleProblem(one)).toBeNull()
      const found = find(one, window, office)
      const keys = found.map(({ key }) => key)
      expect(new Set(keys).size).toBe(keys.length)
      for (const [index, { key, from, to, ruleDay, dueOn }] of found.entries()) {
        expect(PeriodKey.safeParse(key).success).toBe(true)
        expect(periodLabel(key)).not.toMatch(/undefined|NaN/)
        if (one.anchor !== 'after-period') expect(ruleDay >= from && ruleDay <= to).toBe(true)
        if (one.shift !== 'none') expect(isWorkingDay(dueOn, office)).toBe(true)
        expect(one.shift === 'before' ? dueOn <= ruleDay : dueOn >= ruleDay).toBe(true)
        const previous = found[index - 1]
        if (previous) expect(dueOn >= previous.dueOn && from > previous.to).toBe(true)
        expect(occurrenceOf(one, key, office)).toEqual(found[index])
      }
    }),
    { numRuns: 300 },
  )
}

describe('for every rule', () => {
  it('each time lies in its period, on a working day if asked, in order, and is found by its key', () => {
    laws(occurrencesBetween)
  })

  it('the laws catch a shift that stays on a day off', () => {
    expect(() =>
      laws((one, some, calendar) =>
        occurrencesBetween(one, some, calendar).map((found) => ({
          ...found,
          dueOn: found.ruleDay,
        })),
      ),
    ).toThrow()
  })

  it('the laws catch a day that slips out of its period', () => {
    expect(() =>
      laws((one, some, calendar) =>
        occurrencesBetween(one, some, calendar).map((found) => ({
          ...found,
          ruleDay: addDays(found.ruleDay, 1),
          dueOn: addDays(found.dueOn, 1),
        })),
      ),
    ).toThrow()
  })

  it('a window in two halves finds the same times as the whole', () => {
    fc.assert(
      fc.property(anyRule, fc.integer({ min: 0, max: 1400 }), (one, cut) => {
        const middle = addDays(window.from, cut)
        const halves = [
          ...occurrencesBetween(one, { from: window.from, to: middle }, office),
          ...occurrencesBetween(one, { from: addDays(middle, 1), to: window.to }, office),
        ]
        expect(halves).toEqual(occurrencesBetween(one, window, office))
      }),
      { numRuns: 150 },
    )
  })

  it('periods follow one another without a gap', () => {
    fc.assert(
      fc.property(anyRule, (one) => {
        fc.pre(one.anchor !== 'lunar-day')
        const periods = periodsBetween(one, window.from, window.to)
        for (const [index, { from }] of periods.entries()) {
          const previous = periods[index - 1]
          if (previous) expect(daysBetween(previous.to, from)).toBe(1)
        }
      }),
    )
  })
})

it('reads the next times, which is what the editor shows', () => {
  const quarterly = rule({ period: 'quarter', anchorMonth: 3, shift: 'before' })
  const next = nextOccurrences(quarterly, { from: day('2026-11-22'), count: 4 }, office)
  expect(next.map(({ dueOn, key }) => [dueOn, key])).toEqual([
    ['2026-12-18', '2026-Q4'],
    ['2027-03-19', '2027-Q1'],
    ['2027-06-18', '2027-Q2'],
    ['2027-09-20', '2027-Q3'],
  ])
})

it('does not shift a lunar year into another one', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1905, max: 2095 }),
      fc.integer({ min: 1, max: 12 }),
      (of, month) => {
        const lunar = rule({
          ...{ period: 'year', anchor: 'lunar-day', anchorMonth: month, anchorDay: 30 },
          validFrom: day('1900-01-01'),
        })
        const found = occurrenceOf(lunar, `${of}-L`, office)
        expect(found && lunarOf(found.ruleDay)).toMatchObject({ year: of, month, isLeap: false })
      },
    ),
  )
})

it.each<[Partial<DutyRule>, string]>([
  [
    { period: 'quarter', anchorMonth: 3, shift: 'before' },
    'Ngày 20 tháng cuối quý, nhắc trước 10 ngày, dời sang ngày làm việc trước',
  ],
  [
    { leadDays: 0, shift: 'after', anchorDay: 5 },
    'Ngày 05 hằng tháng, nhắc đúng ngày, dời sang ngày làm việc sau',
  ],
  [{ period: 'year', anchorDay: 17 }, 'Ngày 17 tháng 01 hằng năm, nhắc trước 10 ngày'],
  [
    { period: 'half-year', anchor: 'last-day', anchorDay: null },
    'Ngày cuối 6 tháng (30/6 và 31/12), nhắc trước 10 ngày',
  ],
  [
    { period: 'half-year', anchorMonth: 6 },
    'Ngày 20 tháng 6 và tháng 12 hằng năm, nhắc trước 10 ngày',
  ],
  [
    { anchor: 'working-day', anchorDay: -1 },
    'Ngày làm việc cuối cùng của mỗi tháng, nhắc trước 10 ngày',
  ],
  [
    { period: 'year', anchor: 'lunar-day', anchorMonth: 1, anchorDay: 6 },
    'Ngày mùng 6 tháng Giêng âm lịch hằng năm, nhắc trước 10 ngày',
  ],
  [
    { period: 'quarter', anchor: 'after-period', anchorDay: 5 },
    '5 ngày sau khi hết quý, nhắc trước 10 ngày',
  ],
  [
    { period: 'months', everyMonths: 2, firstMonth: '2026-03', anchorMonth: 2 },
    'Ngày 20 tháng thứ 2 của mỗi kỳ 2 tháng, tính từ tháng 03/2026, nhắc trước 10 ngày',
  ],
])('writes the rule back as a sentence: %o', (part, sentence) => {
  expect(ruleSentence(rule(part))).toBe(sentence)
})

it.each([
  ['2026-03', 'tháng 3/2026'],
  ['2026-Q3', 'quý III/2026'],
  ['2026-H1', '6 tháng đầu năm 2026'],
  ['2026', 'năm 2026'],
  ['2026-11+3', 'tháng 11/2026 - 1/2027'],
  ['2025-L06N', 'tháng 6 nhuận năm Ất Tỵ'],
  ['2026-L', 'năm Bính Ngọ (2026)'],
])('names the period %s', (key, label) => {
  expect(periodLabel(key)).toBe(label)
})

it.each<[Partial<DutyRule>, string]>([
  [{ period: 'quarter', anchor: 'lunar-day', anchorDay: 5 }, 'lunarPeriod'],
  [{ period: 'months' }, 'ownRhythm'],
  [{ anchorDay: null }, 'dayMissing'],
  [{ period: 'quarter', anchorMonth: 4 }, 'monthRange'],
  [{ anchorDay: 32 }, 'dayRange'],
  [{ anchor: 'working-day', anchorDay: 0 }, 'dayRange'],
  [{ anchor: 'after-period', anchorDay: 0 }, 'dayRange'],
  [{ validTo: day('2019-12-31') }, 'validity'],
])('refuses %o', (part, problem) => {
  expect(ruleProblem(rule(part))).toBe(problem)
})

it('counts days of delay until today, or until it came in', () => {
  const late = (state: Parameters<typeof daysLate>[0]['state'], submittedOn: string | null) =>
    daysLate({
      ...{ state, dueOn: day('2026-09-20'), today: day('2026-09-25') },
      submittedOn: submittedOn as LocalDate | null,
    })
  expect(late('overdue', null)).toBe(5)
  expect(late('returned', '2026-09-19')).toBe(5)
  expect(late('submitted', '2026-09-23')).toBe(3)
  expect(late('accepted', '2026-09-18')).toBe(0)
  expect(late('excused', null)).toBe(0)
})
