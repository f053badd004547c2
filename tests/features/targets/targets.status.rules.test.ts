import type { LocalDate } from '@shared/core/local-date'
import { boundsOf, type PeriodKey } from '@shared/features/targets/targets.periods.rules'
import {
  type Figure,
  shareFigure,
  type TargetTerms,
  valueFigure,
} from '@shared/features/targets/targets.rules'
import { forecastOf, momentAt, standingOf } from '@shared/features/targets/targets.status.rules'
import { describe, expect, it } from 'vitest'

const day = (text: string) => text as LocalDate
const key = (text: string) => text as PeriodKey

const admissions: TargetTerms = {
  measure: 'count',
  operator: 'gte',
  comparedWith: 'value',
  reduceIn: null,
  valueLow: '180',
  valueHigh: null,
  better: 'higher',
}
const share: TargetTerms = { ...admissions, measure: 'share', valueLow: '80' }
const none: TargetTerms = { ...admissions, operator: 'eq', valueLow: '0', better: 'lower' }

const on = (today: string, figuresTo?: string) =>
  momentAt(boundsOf(key('2023')), day(today), figuresTo ? day(figuresTo) : null)
const statusOf = (terms: TargetTerms, reached: Figure | null, today: string) =>
  standingOf(terms, { reached, before: null, external: null }, on(today)).status

describe('where a target stands', () => {
  it.each([
    {
      what: 'nothing known',
      terms: admissions,
      reached: null,
      today: '2023-07-01',
      status: 'no-figure',
    },
    {
      what: 'a share of nothing',
      terms: share,
      reached: shareFigure(0, 0),
      today: '2023-07-01',
      status: 'no-figure',
    },
    {
      what: 'on pace',
      terms: admissions,
      reached: valueFigure(100),
      today: '2023-07-01',
      status: 'under-way',
    },
    {
      what: 'behind its pace',
      terms: admissions,
      reached: valueFigure(50),
      today: '2023-07-01',
      status: 'at-risk',
    },
    {
      what: 'too early to say',
      terms: admissions,
      reached: valueFigure(1),
      today: '2023-02-01',
      status: 'under-way',
    },
    {
      what: 'just reached',
      terms: admissions,
      reached: valueFigure(180),
      today: '2023-07-01',
      status: 'reached',
    },
    {
      what: 'more than asked',
      terms: admissions,
      reached: valueFigure(181),
      today: '2023-07-01',
      status: 'exceeded',
    },
    {
      what: 'over and not reached',
      terms: admissions,
      reached: valueFigure(179),
      today: '2024-01-01',
      status: 'missed',
    },
    {
      what: 'the last day',
      terms: admissions,
      reached: valueFigure(179),
      today: '2023-12-31',
      status: 'at-risk',
    },
    {
      what: 'a share midway',
      terms: share,
      reached: shareFigure(7, 10),
      today: '2023-06-01',
      status: 'under-way',
    },
    {
      what: 'a share late in the year',
      terms: share,
      reached: shareFigure(7, 10),
      today: '2023-11-01',
      status: 'at-risk',
    },
    {
      what: 'none so far',
      terms: none,
      reached: valueFigure(0),
      today: '2023-11-01',
      status: 'under-way',
    },
    {
      what: 'none, and the year is over',
      terms: none,
      reached: valueFigure(0),
      today: '2024-01-01',
      status: 'reached',
    },
    {
      what: 'one where none may be',
      terms: none,
      reached: valueFigure(1),
      today: '2023-03-01',
      status: 'missed',
    },
  ])('$what: $status', ({ terms, reached, today, status }) =>
    expect(statusOf(terms, reached, today)).toBe(status),
  )
})

describe('the forecast', () => {
  const forecast = (terms: TargetTerms, reached: Figure, today: string, figuresTo?: string) =>
    forecastOf(terms, reached, on(today, figuresTo))

  it('carries on at the same pace: 100 in 182 of 365 days comes to 201', () => {
    expect(forecast(admissions, valueFigure(100), '2023-07-01')).toEqual(valueFigure('201'))
  })

  it('goes by the day the figures reach to, not by the day one looks', () => {
    const toQ1 = forecast(admissions, valueFigure(50), '2023-06-30', '2023-04-30')
    expect(toQ1).toEqual(valueFigure('152'))
  })

  it.each([
    ['a share, measured at the end', share, shareFigure(7, 10), '2023-07-01'],
    ['what must not happen', none, valueFigure(0), '2023-07-01'],
    ['less than a quarter of the year', admissions, valueFigure(9), '2023-03-01'],
    ['the last day', admissions, valueFigure(170), '2023-12-31'],
  ])('is not made of %s', (_, terms, reached, today) =>
    expect(forecast(terms, reached, today)).toBeNull(),
  )
})
