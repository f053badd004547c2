import {
  type OrganisationLevel,
  organisationLevels,
} from '@shared/features/organisation/organisation.kinds'
import {
  buildTree,
  effectiveDayProblem,
  flattenTree,
  keepWithAncestors,
  levelsUnder,
  mayStandUnder,
  qualifiedName,
  subtreeTotals,
  versionOn,
  wouldMakeCycle,
} from '@shared/features/organisation/organisation.rules'
import { describe, expect, it } from 'vitest'
import { day } from '../../support/office'

/** bloc → (health → (cell 1, cell 2), union cell) */
const nodes = [
  { id: 'bloc', parentId: null, members: 0 },
  { id: 'health', parentId: 'bloc', members: 1 },
  { id: 'union', parentId: 'bloc', members: 9 },
  { id: 'cell-1', parentId: 'health', members: 20 },
  { id: 'cell-2', parentId: 'health', members: 30 },
]
const ids = (rows: readonly { readonly node: { readonly id: string } }[]) =>
  rows.map(({ node }) => node.id)

describe('which level may stand under which', () => {
  const allowed: readonly [OrganisationLevel, OrganisationLevel | null][] = [
    ['bloc', null],
    ['base-committee', 'bloc'],
    ['base-cell', 'bloc'],
    ['section-committee', 'base-committee'],
    ['cell', 'base-committee'],
    ['cell', 'section-committee'],
  ]
  const every = organisationLevels.flatMap((level) =>
    [null, ...organisationLevels].map((parent) => ({
      level,
      parent,
      may: allowed.some(([l, p]) => l === level && p === parent),
    })),
  )

  it.each(every)('$level under $parent: $may', ({ level, parent, may }) => {
    expect(mayStandUnder(level, parent)).toBe(may)
  })

  it.each([
    { parent: null, levels: ['bloc'] },
    { parent: 'bloc', levels: ['base-committee', 'base-cell'] },
    { parent: 'base-committee', levels: ['section-committee', 'cell'] },
    { parent: 'base-cell', levels: [] },
  ] as const)('a form under $parent offers $levels', ({ parent, levels }) => {
    expect(levelsUnder(parent)).toEqual(levels)
  })
})

describe('a cycle', () => {
  it.each([
    { id: 'health', to: 'health', cycle: true, why: 'into itself' },
    { id: 'health', to: 'cell-1', cycle: true, why: 'into its own child' },
    { id: 'bloc', to: 'cell-2', cycle: true, why: 'into its grandchild' },
    { id: 'cell-1', to: 'union', cycle: false, why: 'to another branch' },
    { id: 'health', to: null, cycle: false, why: 'to the top' },
    { id: 'cell-1', to: 'unknown', cycle: false, why: 'to a place not in the list' },
  ])('is $cycle for $id $why', ({ id, to, cycle }) => {
    expect(wouldMakeCycle(nodes, id, to)).toBe(cycle)
  })

  it('that is in the data already does not hang the check', () => {
    const ring = [
      { id: 'a', parentId: 'b' },
      { id: 'b', parentId: 'a' },
    ]
    expect(wouldMakeCycle(ring, 'c', 'a')).toBe(false)
  })
})

describe('the tree', () => {
  it('keeps siblings in the order they came in, wherever their parent stands in the list', () => {
    const shuffled = [nodes[3]!, nodes[1]!, nodes[0]!, nodes[4]!, nodes[2]!]
    expect(ids(flattenTree(buildTree(shuffled), () => true))).toEqual([
      'bloc',
      'health',
      'cell-1',
      'cell-2',
      'union',
    ])
  })

  it('shows children only of what is expanded, and tells each row its place', () => {
    const rows = flattenTree(buildTree(nodes), (id) => id === 'bloc')
    expect(ids(rows)).toEqual(['bloc', 'health', 'union'])
    expect(rows[1]).toMatchObject({ depth: 2, place: 1, siblings: 2, isParent: true })
    expect(rows[1]).toMatchObject({ isExpanded: false })
    expect(rows[2]).toMatchObject({ place: 2, isParent: false })
  })

  it('makes a root of a node whose parent is not in the list, and loses a ring', () => {
    expect(ids(buildTree([nodes[3]!]))).toEqual(['cell-1'])
    const ring = [
      { id: 'a', parentId: 'b' },
      { id: 'b', parentId: 'a' },
    ]
    expect(buildTree(ring)).toEqual([])
  })

  it('adds up what is below every node', () => {
    const totals = subtreeTotals(buildTree(nodes), (node) => node.members)
    expect(Object.fromEntries(totals)).toEqual({
      bloc: 60,
      health: 51,
      union: 9,
      'cell-1': 20,
      'cell-2': 30,
    })
  })

  it('narrows to the matches and what is above them', () => {
    const kept = keepWithAncestors(nodes, ({ id }) => id === 'cell-2')
    expect(kept.map(({ id }) => id)).toEqual(['bloc', 'health', 'cell-2'])
    expect(keepWithAncestors(nodes, () => false)).toEqual([])
  })
})

it.each([
  {
    chain: [
      { name: 'Chi bộ 3', level: 'cell' },
      { name: 'Đảng bộ Sở Y tế', level: 'base-committee' },
      { name: 'Đảng bộ Khối', level: 'bloc' },
    ],
    text: 'Chi bộ 3, Đảng bộ Sở Y tế',
  },
  {
    chain: [
      { name: 'Chi bộ Bảo tàng tỉnh', level: 'base-cell' },
      { name: 'Đảng bộ Khối', level: 'bloc' },
    ],
    text: 'Chi bộ Bảo tàng tỉnh',
  },
  { chain: [{ name: 'Đảng bộ Khối', level: 'bloc' }], text: 'Đảng bộ Khối' },
] as const)('is told from its namesakes as “$text”', ({ chain, text }) => {
  expect(qualifiedName(chain)).toBe(text)
})

describe('the name valid on a day', () => {
  const versions = [
    { validFrom: null, name: 'Sở A' },
    { validFrom: day('2021-03-01'), name: 'Sở B' },
    { validFrom: day('2021-03-01'), name: 'Sở B và C' },
  ] as const
  it.each([
    { on: '2020-12-31', name: 'Sở A', why: 'before the first known change' },
    { on: '2021-03-01', name: 'Sở B và C', why: 'the last of two changes of one day' },
    { on: '2026-01-17', name: 'Sở B và C', why: 'long after' },
  ])('is $name on $on: $why', ({ on, name }) => {
    expect(versionOn(versions, day(on))?.name).toBe(name)
  })

  it('is the oldest known for a day before every version', () => {
    expect(versionOn([versions[1], versions[2]], day('2000-01-01'))?.name).toBe('Sở B')
  })
})

it.each([
  { on: '2022-12-21', latest: null, problem: 'later' },
  { on: '2022-12-20', latest: null, problem: null },
  { on: '2022-05-31', latest: '2022-06-01', problem: 'tooEarly' },
  { on: '2022-06-01', latest: '2022-06-01', problem: null },
])(
  'a change of $on after one of $latest, seen on 20/12/2022: $problem',
  ({ on, latest, problem }) => {
    const bounds = { today: day('2022-12-20'), latest: latest === null ? null : day(latest) }
    expect(effectiveDayProblem(day(on), bounds)).toBe(problem)
  },
)
