import { dropOf, zoneAt } from '@renderer/features/organisation/tree-drop'
import { neighbourFor, treeStep } from '@renderer/features/organisation/tree-keys'
import type { OrganisationRow } from '@renderer/features/organisation/use-tree'
import type { OrganisationNode } from '@shared/features/organisation/organisation.contract'
import type { OrganisationLevel } from '@shared/features/organisation/organisation.kinds'
import { buildTree, flattenTree } from '@shared/features/organisation/organisation.rules'
import { describe, expect, it } from 'vitest'

const node = (id: string, parentId: string | null, level: OrganisationLevel, isClosed = false) =>
  ({
    ...{ id, parentId, level, isClosed, name: id, shortName: '' },
    ...{ kind: 'state', memberCount: 0 },
  }) as OrganisationNode

const nodes = [
  node('bloc', null, 'bloc'),
  node('health', 'bloc', 'base-committee'),
  node('h1', 'health', 'cell'),
  node('h2', 'health', 'cell'),
  node('h3', 'health', 'cell'),
  node('law', 'bloc', 'base-committee'),
  node('l1', 'law', 'cell'),
  node('old', 'bloc', 'base-committee', true),
]
const rowsWith = (...open: string[]): readonly OrganisationRow[] =>
  flattenTree(buildTree(nodes), (id) => open.includes(id))
const find = (id: string) => nodes.find((each) => each.id === id)!

describe('the keys of the tree', () => {
  const rows = rowsWith('bloc', 'health') // bloc, health, h1, h2, h3, law, old
  const at = (id: string) => rows.findIndex((row) => row.node.id === id)

  it.each([
    ['ArrowDown', 'bloc', 'health', 'to the next row'],
    ['ArrowUp', 'bloc', 'bloc', 'and stays at the first'],
    ['ArrowDown', 'old', 'old', 'and at the last'],
    ['Home', 'law', 'bloc', 'to the first'],
    ['End', 'bloc', 'old', 'to the last'],
    ['PageDown', 'bloc', 'h3', 'one page on'],
    ['PageUp', 'law', 'health', 'one page back'],
    ['ArrowRight', 'health', 'h1', 'into an open branch'],
    ['ArrowLeft', 'h3', 'health', 'from a leaf to its parent'],
    ['ArrowLeft', 'law', 'bloc', 'from a folded branch to its parent'],
  ])('%s leads from %s to %s: %s', (key, from, to) => {
    expect(treeStep(key, { rows, at: at(from), page: 4 })).toEqual({ what: 'go', to: at(to) })
  })

  it.each([
    ['ArrowRight', 'law', { what: 'unfold', isOpen: true }],
    ['ArrowLeft', 'health', { what: 'unfold', isOpen: false }],
    ['Enter', 'h1', { what: 'open' }],
    [' ', 'h1', { what: 'open' }],
    ['ArrowRight', 'h1', null],
    ['a', 'h1', null],
    ['Backspace', 'h1', null],
  ])('%s on %s asks for %o', (key, from, step) => {
    expect(treeStep(key, { rows, at: at(from), page: 4 })).toEqual(step)
  })

  it('with no row in hand start at the first', () => {
    expect(treeStep('ArrowDown', { rows, at: -1, page: 4 })).toEqual({ what: 'go', to: 0 })
    expect(treeStep('Enter', { rows, at: -1, page: 4 })).toBeNull()
  })

  it.each([
    ['h2', 'up', 'h1'],
    ['h1', 'up', undefined],
    ['h1', 'down', 'h3'],
    ['h2', 'down', null],
    ['h3', 'down', undefined],
    ['law', 'up', 'health'],
  ] as const)('Alt moves %s %s, before %s', (id, direction, before) => {
    expect(neighbourFor(rows, at(id), direction)).toBe(before)
  })
})

describe('a drop', () => {
  it.each([
    [4, 'before'],
    [18, 'into'],
    [33, 'after'],
  ] as const)('at %i of 36 pixels lands %s', (offset, zone) => {
    expect(zoneAt(offset, 36)).toBe(zone)
  })

  it.each([
    ['h1', 'law', 'into', { parentId: 'law', beforeId: null, isReorder: false }],
    ['h1', 'l1', 'before', { parentId: 'law', beforeId: 'l1', isReorder: false }],
    ['h1', 'l1', 'after', { parentId: 'law', beforeId: null, isReorder: false }],
    ['h3', 'h1', 'before', { parentId: 'health', beforeId: 'h1', isReorder: true }],
    ['h1', 'h2', 'after', { parentId: 'health', beforeId: 'h3', isReorder: true }],
    ['h1', 'h3', 'after', { parentId: 'health', beforeId: null, isReorder: true }],
    ['old', 'health', 'before', { parentId: 'bloc', beforeId: 'health', isReorder: true }],
  ] as const)('of %s %s %s goes to %o', (id, target, zone, drop) => {
    const landing = { dragged: find(id), target: find(target), zone }
    expect(dropOf(nodes, landing)).toEqual({ id, ...drop })
  })

  it.each([
    ['h1', 'h1', 'into', 'on itself'],
    ['health', 'h1', 'into', 'into its own child'],
    ['health', 'h1', 'before', 'beside its own child'],
    ['h1', 'bloc', 'into', 'where the level may not stand'],
    ['h1', 'health', 'into', 'where it is already'],
    ['h1', 'old', 'into', 'into a closed one'],
    ['law', 'bloc', 'before', 'beside the top'],
  ] as const)('of %s on %s (%s) is not taken: %s', (id, target, zone, _) => {
    expect(dropOf(nodes, { dragged: find(id), target: find(target), zone })).toBeNull()
  })
})
