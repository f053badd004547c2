import { compareCounts, type Pack, secretVotes } from '@shared/features/council/council.counting'
import type { ItemId } from '@shared/features/council/council.ids'
import { type Presence, thresholds } from '@shared/features/council/council.kinds'
import {
  baseOf,
  hasQuorum,
  isReached,
  outcomeOf,
  packSizes,
  rollOf,
  standardFor,
  thresholdFractions,
  votersOf,
  votesNeeded,
} from '@shared/features/council/council.rules'
import { quorumInWords, standardInWords, voteShare } from '@shared/features/council/council.strings'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { testId } from '../../support/office'

describe('thresholds (NĐ 91/2017 Art. 45.8: ≥ 90% of all members; NĐ 98/2023: ≥ 80%; the office: > 50%)', () => {
  it.each([
    { threshold: 'majority', agree: 5, base: 10, passes: false, why: 'half is not more than half' },
    { threshold: 'majority', agree: 6, base: 10, passes: true, why: 'one more than half' },
    { threshold: 'majority', agree: 5, base: 9, passes: true, why: 'five of nine' },
    { threshold: 'two-thirds', agree: 6, base: 9, passes: true, why: 'two thirds exactly' },
    { threshold: 'two-thirds', agree: 6, base: 10, passes: false, why: '60% is below two thirds' },
    { threshold: 'four-fifths', agree: 8, base: 10, passes: true, why: '80% exactly' },
    { threshold: 'four-fifths', agree: 7, base: 9, passes: false, why: '77,8%' },
    { threshold: 'nine-tenths', agree: 9, base: 10, passes: true, why: '90% exactly' },
    { threshold: 'nine-tenths', agree: 8, base: 9, passes: false, why: '88,9%' },
    { threshold: 'majority', agree: 0, base: 0, passes: false, why: 'nobody decides nothing' },
  ] as const)('$agree of $base at $threshold: $passes, since $why', (row) => {
    expect(isReached(row.threshold, row.agree, row.base)).toBe(row.passes)
  })

  const cases = fc.record({
    threshold: fc.constantFrom(...thresholds),
    base: fc.integer({ min: 1, max: 5000 }),
  })

  it('needs exactly the fewest votes that are enough, at every border', () => {
    fc.assert(
      fc.property(cases, ({ threshold, base }) => {
        const needed = votesNeeded(threshold, base)
        expect(isReached(threshold, needed, base)).toBe(true)
        expect(isReached(threshold, needed - 1, base)).toBe(false)
      }),
    )
  })

  it('agrees with exact fractions of whole numbers', () => {
    fc.assert(
      fc.property(cases, fc.nat(5000), ({ threshold, base }, agree) => {
        const { numerator, denominator, isStrict } = thresholdFractions[threshold]
        const [left, right] = [BigInt(agree) * BigInt(denominator), BigInt(numerator * base)]
        expect(isReached(threshold, agree, base)).toBe(isStrict ? left > right : left >= right)
      }),
    )
  })

  it('would be wrong with percentages rounded to whole numbers, which the table catches', () => {
    const rounded = (agree: number, base: number) => Math.round((agree / base) * 100) >= 67
    expect(rounded(2, 3)).toBe(true)
    expect(rounded(665, 1000)).toBe(true) // 66,5% is below two thirds
    expect(isReached('two-thirds', 665, 1000)).toBe(false)
  })

  it('refuses what is not a count', () => {
    expect(() => isReached('majority', -1, 3)).toThrow(RangeError)
    expect(() => votesNeeded('majority', 0.5)).toThrow(RangeError)
  })
})

const member = (n: number, presence: Presence) => ({
  id: testId(n),
  role: 'member' as const,
  presence,
})
const seven = [
  ...[1, 2, 3, 4].map((n) => member(n, 'present')),
  member(5, 'answered'),
  member(6, 'absent'),
  member(7, 'unknown'),
]

describe('who is counted', () => {
  it('counts members by how they take part, and no guest', () => {
    const guest = { id: testId(9), role: 'guest' as const, presence: 'present' as const }
    expect(rollOf([...seven, guest])).toEqual({
      ...{ members: 7, present: 4, written: 0, answered: 1, absent: 1, unknown: 1 },
    })
  })

  it('counts nobody who was only asked in writing, towards quorum, base or votes', () => {
    const asked = seven.map((one) =>
      one.presence === 'answered' ? { ...one, presence: 'written' as const } : one,
    )
    expect(hasQuorum('two-thirds', rollOf(asked), 'written')).toBe(false)
    expect(votersOf(asked, [])).toEqual({ inRoom: 4, inWriting: 0 })
    const votes = { agree: 4, disagree: 0, other: 0 }
    const given = { members: asked, recused: [], recusedLeave: false, votes, ballots: null }
    expect(baseOf({ ...given, base: 'present' })).toBe(4)
    expect(baseOf({ ...given, members: seven, base: 'present' })).toBe(5)
  })

  it('says in words whom the quorum counts', () => {
    expect(quorumInWords('two-thirds', 'hands')).toBe('cần từ 2/3 trở lên số thành viên dự họp')
    expect(quorumInWords('two-thirds', 'written')).toBe(
      'cần từ 2/3 trở lên số thành viên dự họp hoặc gửi ý kiến',
    )
  })

  it('asks the room for a quorum, and the letters only where all is done in writing', () => {
    const roll = rollOf(seven)
    expect(hasQuorum('majority', roll, 'hands')).toBe(true)
    expect(hasQuorum('two-thirds', roll, 'hands')).toBe(false)
    expect(hasQuorum('two-thirds', roll, 'written')).toBe(true)
    expect(hasQuorum('none', rollOf([member(1, 'absent')]), 'hands')).toBe(false)
  })

  it('lets nobody vote who is recused', () => {
    expect(votersOf(seven, [testId(1), testId(5)])).toEqual({ inRoom: 3, inWriting: 0 })
  })
})

describe('the base of the ratio', () => {
  const votes = { agree: 4, disagree: 1, other: 0 }
  const given = { members: seven, recused: [testId(1)], votes, ballots: null }

  it.each([
    { base: 'members', leave: false, expected: 7 },
    { base: 'members', leave: true, expected: 6 },
    { base: 'present', leave: false, expected: 5 },
    { base: 'present', leave: true, expected: 4 },
  ] as const)(
    'is $expected of $base when the recused leave: $leave',
    ({ base, leave, expected }) => {
      expect(baseOf({ ...given, base, recusedLeave: leave })).toBe(expected)
    },
  )

  it('takes the ballots of recused members out, and never falls below those who said yes or no', () => {
    const ballots = { collected: 5, valid: 4 }
    const ask = (base: 'collected' | 'valid', agree: number) =>
      baseOf({
        ...given,
        base,
        recusedLeave: true,
        ballots,
        votes: { ...votes, agree, disagree: 0 },
      })
    expect(ask('collected', 3)).toBe(4)
    expect(ask('valid', 3)).toBe(3)
    expect(ask('valid', 4)).toBe(4)
  })

  it('counts the opinions given where there are no ballots', () => {
    expect(baseOf({ ...given, base: 'valid', recusedLeave: false })).toBe(5)
  })
})

describe('a form that the law has voted on in its own way', () => {
  const hero: Parameters<typeof standardFor>[0] = {
    ...{ system: 'state', category: 'title', level: 'nation', period: 'year' },
    isForPersons: true,
  }
  const required = { mode: 'secret', threshold: 'nine-tenths', base: 'members' }

  it.each<[string, Partial<Parameters<typeof standardFor>[0]>, boolean]>([
    ['Chiến sĩ thi đua toàn quốc', {}, true],
    ['Chiến sĩ thi đua cấp tỉnh', { level: 'province' }, true],
    ['Anh hùng', { period: 'occasion' }, true],
    ['Chiến sĩ thi đua cơ sở', { level: 'base' }, false],
    ['Công dân Đồng Khởi', { level: 'province', period: 'occasion' }, false],
    ['Cờ thi đua của Chính phủ', { isForPersons: false }, false],
    ['Huân chương', { category: 'form' }, false],
    ['a Bằng khen of the Party', { system: 'party', category: 'form', level: 'province' }, false],
  ])('%s: a secret ballot of 90%% of all members: %s (NĐ 91/2017, Điều 45.8)', (_, change, is) => {
    expect(standardFor({ ...hero, ...change })).toEqual(is ? required : null)
  })
})

describe('outcomes', () => {
  it('leaves a postponed nominee waiting, whatever was counted', () => {
    const rule = { threshold: 'majority', isPostponed: true } as const
    expect(outcomeOf(rule, { agree: 9, base: 9 })).toBe('postponed')
    expect(outcomeOf({ ...rule, isPostponed: false }, { agree: 4, base: 9 })).toBe('failed')
  })

  it('says the rule and the share in words and figures', () => {
    expect(standardInWords('majority', 'members')).toBe('trên 50% tổng số thành viên')
    expect(voteShare(4, 9)).toBe('4/9 (44,44%)')
    expect(voteShare(1, 8)).toBe('1/8 (12,50%)')
  })
})

describe('two counts of the same ballots', () => {
  const [a, b] = [testId(1) as ItemId, testId(2) as ItemId]
  const pack = (collected: number, agreeA: number, agreeB: number): Pack => ({
    ...{ collected, valid: collected },
    votes: [
      { itemId: a, agree: agreeA, disagree: collected - agreeA },
      { itemId: b, agree: agreeB, disagree: collected - agreeB },
    ],
  })

  it('agree when their totals do, however the ballots were packed', () => {
    const first = [pack(5, 5, 4), pack(4, 2, 4)]
    const second = [pack(9, 7, 8)]
    expect(compareCounts(first, second, [a, b])).toEqual([])
  })

  it('name the nominee and the pack where they differ', () => {
    const differences = compareCounts(
      [pack(5, 5, 4), pack(4, 2, 4)],
      [pack(5, 5, 4), pack(4, 3, 4)],
      [a, b],
    )
    expect(differences).toEqual([
      { kind: 'votes', itemId: a, what: 'agree', first: 7, second: 8, packs: [2] },
      { kind: 'votes', itemId: a, what: 'disagree', first: 2, second: 1, packs: [2] },
    ])
  })

  it('leave as blank what says neither yes nor no, but for those who do not vote', () => {
    const packs: Pack[] = [
      { collected: 9, valid: 8, votes: [{ itemId: a, agree: 5, disagree: 1 }] },
    ]
    expect(secretVotes(packs, a, 0)).toEqual({ agree: 5, disagree: 1, other: 2 })
    expect(secretVotes(packs, a, 1)).toEqual({ agree: 5, disagree: 1, other: 1 })
  })
})

it('makes packs of ten with a smaller one at the end', () => {
  expect(packSizes(23, 10)).toEqual([10, 10, 3])
  expect(packSizes(0, 10)).toEqual([])
})
