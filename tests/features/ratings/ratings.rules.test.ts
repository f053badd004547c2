import { fourGoodTitleOf, meetsAllFour, unjudged } from '@shared/features/ratings/four-good.rules'
import {
  chainUpTo,
  inheritedYears,
  type YearlyRating,
  yearsInARow,
} from '@shared/features/ratings/ratings.chain.rules'
import type { RatingOutcome } from '@shared/features/ratings/ratings.kinds'
import {
  addCounts,
  answeredCount,
  changeSince,
  checkCap,
  defaultCapRule,
  noRatings,
  orBetter,
  ratedCount,
  reachesShare,
  ruleOfYear,
  shareHundredths,
} from '@shared/features/ratings/ratings.rules'
import { markText } from '@shared/features/ratings/ratings.strings'
import { readMark, readTick } from '@shared/features/ratings/ratings.text.rules'
import { expect, it } from 'vitest'

const counts = {
  excellent: 7,
  good: 30,
  completed: 2,
  'not-completed': 1,
  unrated: 3,
  exemplary: 2,
}

it('counts “… trở lên” from the best level down (R-185)', () => {
  expect(orBetter(counts, 'excellent')).toBe(7)
  expect(orBetter(counts, 'good')).toBe(37)
  expect(orBetter(counts, 'completed')).toBe(39)
  expect(ratedCount(counts)).toBe(40)
})

it('keeps who stands outside the rating apart from who was rated (R-184)', () => {
  expect(answeredCount(counts)).toBe(43)
  expect(addCounts(counts, noRatings)).toEqual(counts)
  expect(addCounts(counts, counts).unrated).toBe(6)
})

it.each([
  { operator: 'above', part: 80, passes: false },
  { operator: 'at-least', part: 80, passes: true },
  { operator: 'above', part: 81, passes: true },
  { operator: 'at-least', part: 79, passes: false },
] as const)('$part of 100 “$operator” 80 %: $passes (R-202)', ({ operator, part, passes }) => {
  expect(reachesShare({ part, whole: 100 }, operator, 80)).toBe(passes)
})

it('decides a share by whole numbers, where fractions would round it over the line', () => {
  expect(reachesShare({ part: 7, whole: 25 }, 'at-least', 28)).toBe(true)
  expect((7 / 25) * 100 >= 28).toBe(true)
  expect(reachesShare({ part: 29, whole: 50 }, 'above', 58)).toBe(false)
  expect((29 / 50) * 100 > 58).toBe(false)
  expect(reachesShare({ part: 57, whole: 100 }, 'above', 57)).toBe(false)
  expect(0.57 * 100 > 57).toBe(false)
  expect(reachesShare({ part: 0, whole: 0 }, 'at-least', 0)).toBe(false)
  expect(() => reachesShare({ part: 0.5, whole: 1 }, 'above', 50)).toThrow(RangeError)
})

it.each([
  { capBase: 'good-or-better', rounding: 'down', allowed: 7, why: '20 % of 37 is 7,4' },
  { capBase: 'good-only', rounding: 'down', allowed: 6, why: '20 % of 30' },
  { capBase: 'all-rated', rounding: 'down', allowed: 8, why: '20 % of 40' },
  { capBase: 'good-or-better', rounding: 'half-up', allowed: 7, why: '7,4 is nearer to 7' },
] as const)('allows $allowed of base $capBase rounded $rounding: $why', (rule) => {
  const check = checkCap(counts, { capPercent: 20, ...rule })
  expect(check).toMatchObject({ allowed: rule.allowed, excess: Math.max(0, 7 - rule.allowed) })
})

it.each([
  [2, 'down', 0],
  [2, 'half-up', 0],
  [3, 'half-up', 1],
  [4, 'down', 0],
  [5, 'down', 1],
  [12, 'half-up', 2],
  [13, 'half-up', 3],
] as const)('20 %% of %i rounded %s is %i', (good, rounding, allowed) => {
  const rule = { ...defaultCapRule, rounding }
  expect(checkCap({ ...noRatings, good }, rule).allowed).toBe(allowed)
})

it('reports the excess and forbids nothing: a cell where all are excellent (R-200)', () => {
  const check = checkCap({ ...noRatings, excellent: 10 }, defaultCapRule)
  expect(check).toEqual({ base: 10, allowed: 2, excess: 8 })
  expect(() => checkCap(noRatings, { ...defaultCapRule, capPercent: 101 })).toThrow(RangeError)
})

it('takes the latest rule that has begun', () => {
  const rule = (yearFrom: number) => ({ ...defaultCapRule, yearFrom })
  const rules = [rule(2023), rule(2019), rule(2025)]
  expect(ruleOfYear(rules, 2018)).toBeNull()
  expect(ruleOfYear(rules, 2022)?.yearFrom).toBe(2019)
  expect(ruleOfYear(rules, 2025)?.yearFrom).toBe(2025)
})

it('rounds a share half up to two decimals: 165/160 is 103,13 % (R-183)', () => {
  expect(shareHundredths(165, 160)).toBe(10_313)
  expect(shareHundredths(1, 3)).toBe(3333)
  expect(shareHundredths(2, 3)).toBe(6667)
  expect(shareHundredths(1, 0)).toBeNull()
})

it('compares with the same period: difference, and share of the earlier number (R-183)', () => {
  expect(changeSince(165, 160)).toEqual({ difference: 5, hundredths: 313 })
  expect(changeSince(120, 160)).toEqual({ difference: -40, hundredths: -2500 })
  expect(changeSince(3, 0)).toEqual({ difference: 3, hundredths: null })
})

const year = (
  of: number,
  outcome: RatingOutcome = 'excellent',
  isExemplary = false,
): YearlyRating => ({ year: of, outcome, isExemplary })

it('finds five years in a row, and which of them were exemplary throughout', () => {
  const five = [2018, 2019, 2020, 2021, 2022].map((of) => year(of))
  expect(chainUpTo(five, 2022)).toEqual({ kind: 'complete', isExemplary: false })
  const exemplary = five.map((each) => ({ ...each, isExemplary: true }))
  expect(chainUpTo(exemplary, 2022)).toEqual({ kind: 'complete', isExemplary: true })
  expect(yearsInARow(five, 2022)).toBe(5)
})

it('says which years are missing instead of skipping them', () => {
  const gap = [2017, 2018, 2019, 2021, 2022].map((of) => year(of))
  expect(chainUpTo(gap, 2022)).toEqual({ kind: 'unknown', years: [2020] })
  expect(yearsInARow(gap, 2022)).toBe(2)
})

it('breaks a chain at another level, and at a year that stood outside the rating', () => {
  const ratings = [year(2018), year(2019, 'good'), year(2020), year(2021, 'unrated'), year(2022)]
  expect(chainUpTo(ratings, 2022)).toEqual({ kind: 'broken', years: [2019, 2021] })
})

it('lets the years of predecessors count, the least good where several meet', () => {
  const own = [year(2022), year(2021)]
  const carried = [
    year(2021, 'good'),
    year(2020),
    year(2020, 'good'),
    year(2019, 'excellent', true),
    year(2019),
  ]
  expect(inheritedYears(own, carried)).toEqual([
    year(2022),
    year(2021),
    year(2020, 'good'),
    year(2019),
  ])
})

it('calls “4 tốt” only what meets all four; not judged is not met (R-186)', () => {
  const all = { politics: true, meetings: true, unity: true, members: true }
  expect(meetsAllFour(all)).toBe(true)
  expect(meetsAllFour({ ...all, unity: null })).toBe(false)
  expect(meetsAllFour({ ...all, members: false })).toBe(false)
  expect(meetsAllFour(unjudged)).toBe(false)
})

it('names the title by the level: cells, base committees, nobody else (R-186)', () => {
  expect(fourGoodTitleOf('cell')).toBe('cell')
  expect(fourGoodTitleOf('base-cell')).toBe('cell')
  expect(fourGoodTitleOf('base-committee')).toBe('base-committee')
  expect(fourGoodTitleOf('section-committee')).toBeNull()
  expect(fourGoodTitleOf('bloc')).toBeNull()
})

it.each([
  ['X', 'excellent'],
  ['htxsnv', 'excellent'],
  ['HTXSNV.', 'excellent'],
  ['Hoàn thành xuất sắc nhiệm vụ', 'excellent'],
  ['Hoàn thành xuất sắc nhiệm vụ'.normalize('NFD'), 'excellent'],
  ['XUẤT SẮC', 'excellent'],
  ['xuat  sac', 'excellent'],
  ['t', 'good'],
  ['HTTNV', 'good'],
  ['Hoàn thành tốt NV', 'good'],
  ['HTNV', 'completed'],
  ['hoàn thành nhiệm vụ', 'completed'],
  ['K', 'not-completed'],
  ['không hoàn thành', 'not-completed'],
  ['C', 'unrated'],
  ['Mới kết nạp', 'unrated'],
] as const)('reads “%s” as %s', (text, outcome) => {
  expect(readMark(text)).toMatchObject({ kind: 'mark', mark: { outcome } })
})

it('reads why somebody was not rated, and who is exemplary', () => {
  expect(readMark('Chưa xếp loại: được miễn sinh hoạt')).toMatchObject({
    mark: { outcome: 'unrated', unratedReason: 'exempt' },
  })
  expect(readMark('Xuất sắc (tiêu biểu)')).toMatchObject({
    mark: { outcome: 'excellent', isExemplary: true },
  })
  expect(readMark('HTXSNV*')).toMatchObject({ mark: { isExemplary: true } })
})

it.each(['abc', 'Tốt tiêu biểu', '8,5', 'xuất', 'HTX', 'hoàn', 'x t', 'không'])(
  'does not guess what “%s” means',
  (text) => {
    expect(readMark(text)).toEqual({ kind: 'unknown' })
  },
)

it.each(['', '  ', '-', '–', '…'])('takes “%s” for nothing entered', (text) => {
  expect(readMark(text)).toEqual({ kind: 'blank' })
})

it('reads back every mark that it writes', () => {
  const marks = [
    ...(['excellent', 'good', 'completed', 'not-completed'] as const).map((outcome) => ({
      ...{ outcome, unratedReason: null, isExemplary: false },
    })),
    ...(['new', 'exempt', 'suspended', 'other'] as const).map((unratedReason) => ({
      ...{ outcome: 'unrated' as const, unratedReason, isExemplary: false },
    })),
    { outcome: 'excellent' as const, unratedReason: null, isExemplary: true },
  ]
  for (const mark of marks) expect(readMark(markText(mark))).toEqual({ kind: 'mark', mark })
})

it('reads ticks as offices make them', () => {
  for (const yes of ['x', 'X', 'có', 'đ', 'Đạt', '1']) expect(readTick(yes)).toBe(true)
  for (const no of ['k', 'không', '0', 'Không đạt']) expect(readTick(no)).toBe(false)
  for (const blank of ['', ' ', '-']) expect(readTick(blank)).toBeNull()
  expect(readTick('chắc vậy')).toBeUndefined()
})
