import type { LocalDate } from '@shared/core/local-date'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import {
  boundsOf,
  currentPeriod,
  holdsIn,
  type PeriodKey,
  periodBefore,
  periodsOf,
  periodsWithin,
} from '@shared/features/targets/targets.periods.rules'
import { overTime, rollUpFigures } from '@shared/features/targets/targets.roll-up.rules'
import {
  type Figure,
  shareFigure,
  type TargetTerms,
  valueFigure,
} from '@shared/features/targets/targets.rules'
import { forecastOf, standingOf } from '@shared/features/targets/targets.status.rules'
import { periodName } from '@shared/features/targets/targets.strings'
import { cellText, readFigure } from '@shared/features/targets/targets.text.rules'
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

const on = (today: string) => ({
  bounds: boundsOf(key('2023')),
  today: day(today),
  figuresTo: null,
})
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
    forecastOf(terms, reached, { ...on(today), figuresTo: figuresTo ? day(figuresTo) : null })

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

describe('periods', () => {
  const time = (periodKind: 'year' | 'half' | 'quarter' | 'month' | 'campaign') => ({
    periodKind,
    dueOn: null,
  })

  it('fall apart into halves, quarters and months', () => {
    expect(periodsOf(time('half'), 2023)).toEqual(['2023-H1', '2023-H2'])
    expect(periodsOf(time('quarter'), 2023)).toHaveLength(4)
    expect(periodsOf(time('month'), 2023).at(-1)).toBe('2023-M12')
    expect(periodsOf(time('campaign'), 2023)).toEqual(['all'])
    expect(periodsOf({ periodKind: 'date', dueOn: day('2025-12-31') }, 2025)).toEqual([
      '2025-12-31',
    ])
  })

  it.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2024-H1', '2024-01-01', '2024-06-30'],
    ['2023-Q4', '2023-10-01', '2023-12-31'],
    ['2024-M02', '2024-02-01', '2024-02-29'],
    ['2025-09-30', '2025-01-01', '2025-09-30'],
  ])('%s runs from %s to %s', (period, from, to) =>
    expect(boundsOf(key(period))).toEqual({ from, to }),
  )

  it('are compared with the same one a year before, or with the year the document names', () => {
    expect(periodBefore(key('2023-Q2'), null)).toBe('2022-Q2')
    expect(periodBefore(key('2025'), 2022)).toBe('2022')
    expect(periodBefore(key('all'), null)).toBeNull()
  })

  it('hold finer ones within', () => {
    expect(periodsWithin(key('2023'), 'quarter')).toHaveLength(4)
    expect(periodsWithin(key('2023-H2'), 'quarter')).toEqual(['2023-Q3', '2023-Q4'])
    expect(periodsWithin(key('2023'), 'year')).toEqual(['2023'])
  })

  it('are shown as the newest begun', () => {
    expect(currentPeriod(time('quarter'), 2023, day('2023-05-02'))).toBe('2023-Q2')
    expect(currentPeriod(time('quarter'), 2022, day('2023-05-02'))).toBe('2022-Q4')
    expect(currentPeriod(time('quarter'), 2024, day('2023-05-02'))).toBe('2024-Q1')
  })

  it('begin with a first year and go on without a last one', () => {
    const from2023 = { ...time('year'), yearFrom: 2023, yearTo: null }
    expect(holdsIn(from2023, 2022)).toBe(false)
    expect(holdsIn(from2023, 2030)).toBe(true)
    expect(holdsIn({ ...from2023, yearTo: 2023 }, 2024)).toBe(false)
    expect(holdsIn({ ...from2023, yearFrom: null }, 1999)).toBe(true)
  })

  it('are named as the office names them', () => {
    expect(
      ['2023', '2023-H1', '2023-Q3', '2023-M07', 'all'].map((each) => periodName(key(each))),
    ).toEqual([
      'Năm 2023',
      '6 tháng đầu năm 2023',
      'Quý 3 năm 2023',
      'Tháng 7 năm 2023',
      'Cả phong trào',
    ])
  })
})

describe('rolling up', () => {
  const id = (text: string) => text as OrganisationId
  const nodes = [
    { id: id('top'), parentId: null },
    { id: id('a'), parentId: id('top') },
    { id: id('a1'), parentId: id('a') },
    { id: id('a2'), parentId: id('a') },
    { id: id('b'), parentId: id('top') },
  ]
  const roll = (
    rule: Parameters<typeof rollUpFigures>[0]['rule'],
    typed: Record<string, Figure>,
    own: Record<string, Figure> = {},
  ) => {
    const asMap = (some: Record<string, Figure>) =>
      new Map(Object.entries(some).map(([name, figure]) => [id(name), figure]))
    const rolled = rollUpFigures({ nodes, own: asMap(own), typed: asMap(typed), rule })
    return (name: string) => rolled.get(id(name))
  }

  it('adds numerators and denominators, not percentages: 1/2 and 9/10 are 10/12, not 70%', () => {
    const at = roll('weighted', { a1: shareFigure(1, 2), a2: shareFigure(9, 10) })
    expect(at('top')?.figure).toEqual(shareFigure(10, 12))
  })

  it('adds counts, and lets a figure typed higher up stand for those below', () => {
    const at = roll('sum', {
      a1: valueFigure(3),
      a2: valueFigure(4),
      a: valueFigure(9),
      b: valueFigure(1),
    })
    expect(at('a')).toMatchObject({ figure: valueFigure(9), fromBelow: valueFigure(7) })
    expect(at('top')?.figure).toEqual(valueFigure(10))
  })

  it('adds what each has itself to what is below it', () => {
    const at = roll('sum', {}, { a: valueFigure(1), a1: valueFigure(2), b: valueFigure(5) })
    expect(at('a')?.figure).toEqual(valueFigure(3))
    expect(at('top')?.figure).toEqual(valueFigure(8))
  })

  it.each([
    ['mean', valueFigure('4')],
    ['min', valueFigure(2)],
    ['max', valueFigure(7)],
  ] as const)('takes the %s', (rule, expected) => {
    const at = roll(rule, { a1: valueFigure(2), a2: valueFigure(3), b: valueFigure(7) })
    expect(at('top')?.figure).toEqual(expected)
  })

  it('does not roll up what is not to be, and does not add a bare percentage to a share', () => {
    expect(roll('none', { a1: valueFigure(2) })('a')?.figure).toBeNull()
    const at = roll('weighted', { a1: shareFigure(1, 2), a2: valueFigure('61') })
    expect(at('a')).toMatchObject({ figure: shareFigure(1, 2), leftOut: 1 })
  })

  it('adds quarters to a year, and of a stock takes the newest', () => {
    const quarters = [valueFigure(10), valueFigure(20)]
    expect(overTime(quarters, 'sum')).toEqual(valueFigure(30))
    expect(overTime(quarters, 'last')).toEqual(valueFigure(20))
  })
})

describe('what is typed into a cell', () => {
  it.each([
    ['165/160', 'share', '165/160'],
    ['61%', 'share', '61%'],
    ['1,5 %', 'share', '1,5%'],
    ['1.200', 'count', '1.200'],
    ['4000,5', 'stock', '4.000,5'],
    ['đ', 'milestone', 'Đạt'],
    ['chưa', 'milestone', 'Chưa'],
    ['', 'count', ''],
  ] as const)('“%s” of a %s stands as “%s”', (text, measure, shown) => {
    const read = readFigure(text, measure)
    expect(read.ok && cellText(read.figure, measure)).toBe(shown)
  })

  it.each([
    ['80', 'share'],
    ['3/0', 'share'],
    ['1,5', 'count'],
    ['-2', 'count'],
    ['1.200', 'amount'],
    ['nhiều', 'amount'],
    ['có lẽ', 'milestone'],
  ] as const)('“%s” is no %s, and says what to type', (text, measure) => {
    const read = readFigure(text, measure)
    expect(read.ok).toBe(false)
    expect(!read.ok && read.problem).toMatch(/\.$/)
  })
})
