import type { LocalDate } from '@shared/core/local-date'
import {
  boundsOf,
  currentPeriod,
  holdsIn,
  type PeriodKey,
  periodBefore,
  periodsOf,
  periodsWithin,
} from '@shared/features/targets/targets.periods.rules'
import { periodName } from '@shared/features/targets/targets.strings'
import { cellText, readFigure } from '@shared/features/targets/targets.text.rules'
import { describe, expect, it } from 'vitest'

const day = (text: string) => text as LocalDate
const key = (text: string) => text as PeriodKey

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
