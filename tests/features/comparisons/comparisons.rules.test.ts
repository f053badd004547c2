import type { ComparisonMemberId } from '@shared/features/comparisons/comparisons.ids'
import {
  baseOf,
  type ComparableNode,
  differencesOf,
  likeGroups,
  nextLead,
  rankOf,
  sharePoints,
  totalOf,
} from '@shared/features/comparisons/comparisons.rules'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { describe, expect, it } from 'vitest'

const member = (name: string) => name as ComparisonMemberId
const node = (
  id: string,
  parentId: string | null,
  level: ComparableNode['level'],
  kind: ComparableNode['kind'] = 'state',
) => ({ id: id as OrganisationId, parentId: parentId as OrganisationId | null, level, kind })

describe('places', () => {
  it.each([
    [
      [500, 900, 700],
      [3, 1, 2],
    ],
    [
      [900, 900, 700],
      [1, 1, 3],
    ],
    [
      [null, 900, null, 100],
      [null, 1, null, 2],
    ],
    [[], []],
  ])('of totals %j are %j: equals share one, the unfinished have none', (totals, ranks) => {
    expect(rankOf(totals)).toEqual(ranks)
  })

  it('come from whole totals only', () => {
    expect(totalOf([100, 250])).toBe(350)
    expect(totalOf([100, null])).toBeNull()
    expect(totalOf([])).toBeNull()
  })

  it('give a share of the points half up, and none of nobody', () => {
    expect(sharePoints(1000, { part: 165, whole: 165 })).toBe(1000)
    expect(sharePoints(1000, { part: 1, whole: 3 })).toBe(333)
    expect(sharePoints(1000, { part: 2, whole: 3 })).toBe(667)
    expect(sharePoints(1, { part: 1, whole: 2 })).toBe(1)
    expect(sharePoints(1000, { part: 0, whole: 0 })).toBeNull()
  })
})

describe('the lead goes round', () => {
  const members = ['a', 'b', 'c'].map(member)
  const led = (...turns: [string, number][]) =>
    turns.map(([name, year]) => ({ memberId: member(name), year }))

  it.each([
    ['to the first while nobody has led', led(), 'a'],
    ['to whoever has not led yet', led(['a', 2022]), 'b'],
    ['to whoever led longest ago', led(['a', 2022], ['b', 2021], ['c', 2023]), 'b'],
    ['past those who are to lead later', led(['a', 2025], ['b', 2022], ['c', 2023]), 'a'],
  ])('%s', (_, turns, next) => {
    expect(nextLead(members, turns, 2024)).toBe(next)
  })

  it('to nobody in an empty group', () => {
    expect(nextLead([], led(['a', 2022]), 2024)).toBeNull()
  })
})

describe('like with like (R-191)', () => {
  const tree = [
    node('bloc', null, 'bloc', 'party'),
    node('health', 'bloc', 'base-committee'),
    node('section', 'health', 'section-committee'),
    node('h1', 'section', 'cell'),
    node('h2', 'health', 'cell'),
    node('law', 'bloc', 'base-committee'),
    node('l1', 'law', 'cell'),
    node('bank', 'bloc', 'base-cell', 'state-enterprise'),
    node('power', 'bloc', 'base-cell', 'state-enterprise'),
    node('press', 'bloc', 'base-cell', 'public-service'),
  ]

  it('groups base organisations by level and type, cells within one base committee', () => {
    const groups = likeGroups(tree).map(({ key, members }) => [key, members.join(' ')])
    expect(groups).toEqual([
      ['base-committee/state', 'health law'],
      ['cell/health', 'h1 h2'],
      ['base-cell/state-enterprise', 'bank power'],
    ])
  })

  it('finds the base organisation through a section, and none above the base', () => {
    const nodes = new Map(tree.map((one) => [one.id, one]))
    expect(baseOf(nodes, 'h1' as OrganisationId)).toBe('health')
    expect(baseOf(nodes, 'law' as OrganisationId)).toBe('law')
    expect(baseOf(nodes, 'bloc' as OrganisationId)).toBeNull()
  })

  it('says in what members differ, the base committee only among those below one', () => {
    const one = { level: 'cell', kind: 'state', baseId: 'health' as OrganisationId } as const
    const base = { ...one, level: 'base-committee' } as const
    const other = 'law' as OrganisationId
    expect(differencesOf([one, one])).toEqual([])
    expect(differencesOf([one, { ...one, baseId: other }])).toEqual(['above'])
    expect(differencesOf([base, { ...base, baseId: other }])).toEqual([])
    expect(differencesOf([base, { ...one, kind: 'party' }])).toEqual(['level', 'kind'])
  })
})
