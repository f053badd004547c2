import { tetOf } from '@shared/core/vietnamese-lunar'
import { cycleSteps } from '@shared/features/cycle/cycle.catalogue'
import type { CycleStepKey } from '@shared/features/cycle/cycle.kinds'
import { cycleStepKeys } from '@shared/features/cycle/cycle.kinds'
import {
  anniversaryOf,
  cycleYearOf,
  dongKhoiDayOf,
  isComplete,
  isProven,
  isRoundAnniversary,
  plannedSteps,
  restDayOf,
  type StandingStep,
  specialYearOf,
  standingOfSteps,
} from '@shared/features/cycle/cycle.rules'
import { expectedDays } from '@shared/features/holidays/holidays.expected.rules'
import { isWorkingDay, workCalendarOf } from '@shared/features/holidays/holidays.rules'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/office'

const calendarOf = (year: number) =>
  workCalendarOf([year - 1, year, year + 1].flatMap(expectedDays))
const daysOf = (year: number) =>
  Object.fromEntries(plannedSteps(year, calendarOf(year)).map((step) => [step.plan.key, step.day]))

describe('R-129: the run-up to 17/01', () => {
  it('has every step once, each with the day its rule gives in 2026', () => {
    expect(cycleSteps.map(({ key }) => key)).toEqual(cycleStepKeys)
    expect(daysOf(2026)).toEqual({
      plan: '2025-10-20', // 19/10 is a Sunday
      reports: '2025-11-18',
      ratings: '2025-12-03',
      exemplars: '2025-12-12', // 13/12 is a Saturday
      council: '2025-12-23',
      decision: '2026-01-02', // 03/01 is a Saturday
      certificates: '2026-01-07',
      pledges: '2026-01-09', // 10/01 is a Saturday
      ceremony: '2026-01-17',
      'follow-up': '2026-02-13', // T+30 is the last day of the lunar year
      spring: '2026-02-23', // mùng 6 is a Sunday
    })
  })

  it('keeps the order 17/01, Tết, spring meeting in every year from 2020 to 2050', () => {
    for (let year = 2020; year <= 2050; year++) {
      const { ceremony, spring } = daysOf(year)
      const tet = tetOf(year) ?? ''
      expect(tet > (ceremony ?? ''), `${year}`).toBe(true)
      expect((spring ?? '') > tet, `${year}`).toBe(true)
    }
  })

  it('puts the launch of 2024 on mùng 6, 15/02/2024 (R-133), once the days off are announced', () => {
    const off = ['08', '09', '12', '13', '14'].map((date) => day(`2024-02-${date}`))
    const calendar = workCalendarOf(off.map((each) => ({ day: each, kind: 'off' as const })))
    const spring = plannedSteps(2024, calendar).find(({ plan }) => plan.key === 'spring')
    expect(spring?.day).toBe('2024-02-15')
    // Five days of Tết with two in lieu, as the law alone lets expect, last a day longer.
    expect(daysOf(2024).spring).toBe('2024-02-16')
  })

  it('puts every step but the day itself on a working day', () => {
    for (let year = 2020; year <= 2040; year++)
      for (const { plan, day: on } of plannedSteps(year, calendarOf(year)))
        if (plan.key !== 'ceremony')
          expect(isWorkingDay(on, calendarOf(year)), `${year} ${plan.key}`).toBe(true)
  })

  it('orders steps by day, whether the spring meeting comes before T+30 or after', () => {
    const keys = (year: number) => plannedSteps(year, calendarOf(year)).map(({ plan }) => plan.key)
    expect(keys(2025).slice(-2)).toEqual(['spring', 'follow-up'])
    expect(keys(2026).slice(-2)).toEqual(['follow-up', 'spring'])
  })
})

describe('the day itself', () => {
  it('counts anniversaries from 1960, and knows the special years (R-131, R-132)', () => {
    expect([anniversaryOf(2025), anniversaryOf(2026)]).toEqual([65, 66])
    expect([isRoundAnniversary(2025), isRoundAnniversary(2026)]).toEqual([true, false])
    expect(specialYearOf(2025)?.title).toContain('65 năm')
    expect(specialYearOf(2026)?.title).toContain('Tổng kết cao điểm')
    expect(specialYearOf(2027)).toBeNull()
  })

  it('warns of a weekend and proposes the working day before', () => {
    expect(restDayOf(2026, calendarOf(2026))).toEqual({ weekday: 6, proposed: '2026-01-16' })
    expect(restDayOf(2027, calendarOf(2027))).toEqual({ weekday: 7, proposed: '2027-01-15' })
    expect(restDayOf(2025, calendarOf(2025))).toBeNull()
  })

  it('does not warn of a Saturday that was made a working day', () => {
    const calendar = workCalendarOf([{ day: dongKhoiDayOf(2026), kind: 'working' }])
    expect(restDayOf(2026, calendar)).toBeNull()
  })
})

it('belongs to this year until the end of March, then to the next', () => {
  const years = ['2025-10-19', '2026-01-17', '2026-03-31', '2026-04-01'].map((text) =>
    cycleYearOf(day(text)),
  )
  expect(years).toEqual([2026, 2026, 2026, 2027])
})

describe('how steps stand', () => {
  const steps = (marks: Partial<Record<CycleStepKey, Partial<StandingStep>>> = {}) =>
    plannedSteps(2026, calendarOf(2026)).map(({ plan, day: on }) => ({
      ...{ key: plan.key, day: on, mark: 'planned' as const, isProven: false },
      ...marks[plan.key],
    }))
  const on = (today: string, marks = {}) => standingOfSteps(steps(marks), day(today))
  const statesOn = (today: string, marks = {}) => [...on(today, marks).values()].join(' ')

  it('moves next along the year, and what nobody marked grows late', () => {
    expect(statesOn('2025-10-01')).toMatch(/^next( coming){10}$/)
    expect(statesOn('2025-10-20')).toMatch(/^next( coming){10}$/)
    expect(statesOn('2025-10-21')).toMatch(/^late next( coming){9}$/)
    expect(statesOn('2026-01-17')).toMatch(/^(late ){8}next( coming){2}$/)
    expect(statesOn('2026-03-01')).toMatch(/^late( late){10}$/)
  })

  it('never has more than one next step, on any day of the year', () => {
    for (let month = 1; month <= 12; month++) {
      const today = `2025-${String(month).padStart(2, '0')}-15`
      expect([...on(today).values()].filter((state) => state === 'next')).toHaveLength(1)
    }
  })

  it('believes the mark of the clerk first, then the figures, then the day', () => {
    const marks = {
      plan: { mark: 'done' },
      reports: { isProven: true },
      ratings: { mark: 'cancelled', isProven: true },
    }
    expect(statesOn('2025-12-05', marks)).toMatch(/^done proven dropped next /)
  })

  it('does not call the day over because its papers are ready', () => {
    const ready = { ceremony: { isProven: true } }
    expect(on('2026-01-10', ready).get('ceremony')).toBe('next')
    expect(on('2026-01-17', ready).get('ceremony')).toBe('proven')
  })
})

it('takes nothing of nothing for no proof, and asks for all that a step rests on', () => {
  const part = { kind: 'reports-in' as const, done: 74, total: 75 }
  expect(isComplete({ ...part, total: 0, done: 0 })).toBe(false)
  expect(isComplete({ ...part, total: null })).toBe(false)
  expect(isComplete(part)).toBe(false)
  expect(isComplete({ ...part, done: 75 })).toBe(true)
  expect(isProven({ proof: [] }, [])).toBe(false)
  expect(isProven({ proof: ['reports-in', 'scans-kept'] }, [{ ...part, done: 75 }])).toBe(false)
})
