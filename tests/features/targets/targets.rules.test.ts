import { formatRatio } from '@shared/core/vietnamese-numbers'
import { catalogueTargets } from '@shared/features/targets/targets.catalogue.rules'
import {
  changeFrom,
  completionOf,
  type Figure,
  judge,
  shareFigure,
  type TargetTerms,
  valueFigure,
} from '@shared/features/targets/targets.rules'
import { markText } from '@shared/features/targets/targets.strings'
import { capExceeded } from '@shared/features/targets/targets.terms.rules'
import { describe, expect, it } from 'vitest'

/** A target of the built-in catalogue; a key that is gone fails the test. */
function target(key: string) {
  const found = catalogueTargets.find((each) => each.key === key)
  if (!found) throw new Error(`no target ${key}`)
  return found
}

const verdict = (
  key: string,
  reached: Figure,
  other: Partial<Record<'before' | 'external', Figure>> = {},
) =>
  judge(target(key), {
    reached,
    before: other.before ?? null,
    external: other.external ?? null,
  })

const milestone = (isReached: boolean) => valueFigure(isReached ? '1' : '0')

describe('what the documents ask, kept as they write it', () => {
  it.each([
    ['R-081', 'kh51-dang-bo-khoi', 'đạt'],
    ['R-082', 'kh51-tccsd-tot', 'trên 80%'],
    ['R-083', 'kh51-tccsd-xuat-sac', 'từ 15 đến 20%'],
    ['R-084', 'kh51-tccsd-khong-hoan-thanh', 'không có tổ chức cơ sở đảng'],
    ['R-085', 'kh51-chi-bo-tot', '80% trở lên'],
    ['R-086', 'kh51-chi-bo-xuat-sac', '50% trở lên'],
    ['R-087', 'kh51-dang-vien-tot', 'trên 80%'],
    ['R-088', 'kh51-quan-triet-dang-vien', 'trên 95%'],
    ['R-088', 'kh51-quan-triet-quan-chung', 'trên 90%'],
    ['R-089', 'kh51-moi-chi-bo', '96% trở lên'],
    ['R-090', 'kh51-kiem-tra', '100%'],
    ['R-091', 'kh51-vi-pham', 'giảm 2% so với kỳ trước'],
    ['R-092', 'kh51-co-quan', 'đạt'],
    ['R-093', 'cv849-ca-nhan-dang-ky', '100%'],
    ['R-094', 'cv849-tai-nan-so-vu', 'thấp hơn kỳ trước'],
    ['R-095', 'ct01-par-index', 'từ hạng 20 trở lên'],
    ['R-096', 'cao-diem-2024-xay-dung-dang', '3\u00a0chỉ tiêu trở lên'],
    ['R-097', 'cao-diem-2024-ket-nap', '1.200\u00a0đảng viên trở lên'],
    ['R-098', 'cao-diem-2024-chi-bo-ap', '100\u00a0chi bộ'],
    ['R-099', 'cao-diem-2024-ky-luat', 'giảm 10% so với kỳ trước'],
    ['R-100', 'cao-diem-2024-so-tay', '3\u00a0đảng bộ'],
    ['R-101', 'cao-diem-tccsd-tot', 'trên 90%'],
    ['R-102', 'cao-diem-ty-le-ket-nap', 'từ 3 đến 4%'],
    ['R-103', 'cao-diem-2025-chi-bo-ap', 'từ 40 đến 50%'],
    ['R-104', 'cao-diem-2024-thu-cong-vu', '100%'],
    ['R-105', 'cao-diem-2024-ho-so', '100%'],
    ['R-106', 'cao-diem-2024-kinh-te-xa-hoi', '21\u00a0chỉ tiêu trở lên'],
    ['R-107', 'cao-diem-2024-tom-bien', '500\u00a0ha'],
    ['R-107', 'cao-diem-2025-tom-bien', '4.000\u00a0ha'],
    ['R-108', 'cao-diem-2024-xa-ntm', '17\u00a0xã trở lên'],
    ['R-109', 'cao-diem-2024-nha-tinh-nghia', '200\u00a0căn trở lên'],
    ['R-110', 'cao-diem-2025-grdp', 'cao hơn mức so sánh bên ngoài'],
    ['R-111', 'cao-diem-2025-von-xa-hoi', '130.000\u00a0tỷ đồng trở lên'],
    ['R-112', 'cao-diem-2025-xa-ntm', '80%'],
    ['R-113', 'cao-diem-2025-giam-ngheo', 'giảm 1 - 1,5% so với kỳ trước'],
    ['R-114', 'cao-diem-2025-nha-o', '2.000\u00a0căn'],
    ['R-115', 'hn2022-co-quan', '100%'],
    ['R-116', 'hn2022-ke-hoach-hoc-tap', '100%'],
    ['R-117', 'hn2022-dang-ky', '100%'],
    ['R-118', 'hn2022-tccsd-tot', '80% trở lên'],
    ['R-119', 'hn2022-ket-nap', 'từ 180 đến 200\u00a0đảng viên'],
    ['R-119', 'hn2022-thanh-lap', 'từ 1 đến 2\u00a0tổ chức đảng'],
    ['R-120', 'hn2022-ky-luat', 'giảm 5% so với năm 2022'],
    ['R-121', 'hn2022-doan-the-tot', 'trên 90%'],
  ])('%s: %s asks for “%s”', (_, key, mark) => expect(markText(target(key))).toBe(mark))

  it('has a sentence and a document for every one, and every key once', () => {
    const keys = catalogueTargets.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(
      catalogueTargets.filter(({ quote, sourceDocument }) => !quote || !sourceDocument),
    ).toEqual([])
  })
})

describe('exactly 80% (R-202)', () => {
  const eighty = shareFigure(80, 100)

  it('fails “trên 80%” of Plan 51 and passes the 80% of the conference', () => {
    expect(verdict('kh51-tccsd-tot', eighty)).toBe('not-met')
    expect(verdict('hn2022-tccsd-tot', eighty)).toBe('met')
  })

  it('is told from 80.01% and 79.99% of large numbers', () => {
    expect(verdict('kh51-tccsd-tot', shareFigure(800_001, 1_000_000))).toBe('met')
    expect(verdict('hn2022-tccsd-tot', shareFigure(799_999, 1_000_000))).toBe('not-met')
  })

  it('would pass if it were rounded first, which is why it is not', () => {
    const rounded = Math.round((799_999 / 1_000_000) * 100)
    expect(rounded >= 80).toBe(true)
  })
})

describe('ranges hold both ends', () => {
  it.each([
    [shareFigure(14, 100), 'not-met'],
    [shareFigure(15, 100), 'met'],
    [shareFigure(20, 100), 'met'],
    [shareFigure(21, 100), 'exceeded'],
  ])('R-083: %j is %s', (figure, expected) =>
    expect(verdict('kh51-tccsd-xuat-sac', figure)).toBe(expected),
  )

  it.each([
    [179, 'not-met'],
    [180, 'met'],
    [200, 'met'],
    [201, 'exceeded'],
  ])('R-119: %i admissions is %s', (count, expected) =>
    expect(verdict('hn2022-ket-nap', valueFigure(count))).toBe(expected),
  )
})

describe('the other kinds of R-128', () => {
  it('takes nought for nought, and one for too many', () => {
    expect(verdict('kh51-tccsd-khong-hoan-thanh', valueFigure(0))).toBe('met')
    expect(verdict('kh51-tccsd-khong-hoan-thanh', valueFigure(1))).toBe('not-met')
  })

  it('ranks 20 within the top 20, 21 outside, 18 beyond what was asked', () => {
    expect(verdict('ct01-par-index', valueFigure(20))).toBe('met')
    expect(verdict('ct01-par-index', valueFigure(21))).toBe('not-met')
    expect(verdict('ct01-par-index', valueFigure(18))).toBe('exceeded')
  })

  it('counts at least, exactly, and what there is on a day', () => {
    expect(verdict('cao-diem-2024-ket-nap', valueFigure(1199))).toBe('not-met')
    expect(verdict('cao-diem-2024-ket-nap', valueFigure(1200))).toBe('met')
    expect(verdict('cao-diem-2024-xa-nang-cao', valueFigure(13))).toBe('not-met')
    expect(verdict('cao-diem-2024-xa-nang-cao', valueFigure(15))).toBe('exceeded')
    expect(verdict('cao-diem-2025-tom-bien', valueFigure('3999.9'))).toBe('not-met')
    expect(verdict('cao-diem-2024-tom-bien', valueFigure('500'))).toBe('met')
  })

  it('compares with a figure from outside, and says so while that is not known', () => {
    const growth = valueFigure('6.5')
    expect(verdict('cao-diem-2025-grdp', growth)).toBe('no-external')
    expect(verdict('cao-diem-2025-grdp', growth, { external: valueFigure('6.5') })).toBe('not-met')
    expect(verdict('cao-diem-2025-grdp', growth, { external: valueFigure('6.49') })).toBe('met')
  })

  it('knows a milestone reached from one that is not', () => {
    expect(verdict('kh51-dang-bo-khoi', milestone(true))).toBe('met')
    expect(verdict('kh51-dang-bo-khoi', milestone(false))).toBe('not-met')
  })

  it('asks for fewer accidents, not as many (R-094)', () => {
    const before = valueFigure(40)
    expect(verdict('cv849-tai-nan-so-vu', valueFigure(40), { before })).toBe('not-met')
    expect(verdict('cv849-tai-nan-so-vu', valueFigure(39), { before })).toBe('met')
    expect(verdict('cv849-tai-nan-so-vu', valueFigure(39))).toBe('no-before')
  })
})

describe('reductions', () => {
  it('R-120: 5% fewer than 20 is 19', () => {
    const before = valueFigure(20)
    expect(verdict('hn2022-ky-luat', valueFigure(19), { before })).toBe('met')
    expect(verdict('hn2022-ky-luat', valueFigure(20), { before })).toBe('not-met')
    expect(verdict('hn2022-ky-luat', valueFigure(10), { before })).toBe('exceeded')
  })

  it('R-091: where percent and points disagree it is unclear, not decided', () => {
    const before = shareFigure(20, 1000) // 2%
    expect(verdict('kh51-vi-pham', shareFigure(15, 1000), { before })).toBe('unclear')
    expect(verdict('kh51-vi-pham', shareFigure(20, 1000), { before })).toBe('not-met')
    expect(verdict('kh51-vi-pham', shareFigure(0, 1000), { before })).not.toBe('not-met')
  })

  it('has nothing to take away from nothing', () => {
    const before = valueFigure(0)
    expect(verdict('hn2022-ky-luat', valueFigure(0), { before })).toBe('met')
    expect(verdict('hn2022-ky-luat', valueFigure(1), { before })).toBe('not-met')
  })
})

describe('the results of 2022', () => {
  const terms = (valueLow: string): TargetTerms => ({
    ...target('cao-diem-2024-ket-nap'),
    valueLow,
  })

  it('R-122: 23 of 23 work items is 100%', () => {
    expect(verdict('kh51-kiem-tra', shareFigure(23, 23))).toBe('met')
    expect(verdict('kh51-kiem-tra', shareFigure(22, 23))).toBe('not-met')
  })

  it('R-123, R-183: 165 of 160 new members is 103,13%', () => {
    const completion = completionOf(terms('160'), valueFigure(165))
    expect(completion && formatRatio(completion, 2)).toBe('103,13')
    expect(judge(terms('160'), { reached: valueFigure(165), before: null, external: null })).toBe(
      'exceeded',
    )
  })

  it('R-124: 9 after 15 is 6 fewer, 40% less', () => {
    const change = changeFrom(valueFigure(9), valueFigure(15))
    expect(change && formatRatio(change.difference, 0)).toBe('−6')
    expect(change?.percent && formatRatio(change.percent, 0)).toBe('−40')
  })

  it('R-125, R-126: 10 of 13 models recognised, 27 of 77 admitted', () => {
    const percent = (part: number, of: number) => {
      const share = completionOf(terms(String(of)), valueFigure(part))
      return share && formatRatio(share, 2)
    }
    expect(percent(10, 13)).toBe('76,92')
    expect(percent(27, 77)).toBe('35,06')
  })
})

describe('the cap beside a target (R-200)', () => {
  it('is said where a target asks for more than it leaves room for, and the target stands', () => {
    expect(capExceeded(target('kh51-chi-bo-xuat-sac'))).toBe(20)
    expect(target('kh51-chi-bo-xuat-sac').valueLow).toBe('50')
  })

  it('agrees with 15 to 20%, and is no matter of HTTNV', () => {
    expect(capExceeded(target('kh51-tccsd-xuat-sac'))).toBeNull()
    expect(capExceeded(target('kh51-chi-bo-tot'))).toBeNull()
  })
})

it('keeps the three goals for fewer violations side by side (R-201)', () => {
  const goals = ['kh51-vi-pham', 'hn2022-ky-luat', 'cao-diem-2024-ky-luat'].map(target)
  expect(goals.map(({ valueLow, campaign, yearFrom }) => [valueLow, campaign, yearFrom])).toEqual([
    ['2', 'c2', null],
    ['5', 'c3', 2023],
    ['10', 'c4', 2024],
  ])
})
