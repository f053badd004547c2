import type { OrganisationRow } from './use-tree'

/** What a key asks of the tree when the row `at` is in hand (−1: none yet). */
export type TreeStep =
  | { readonly what: 'go'; readonly to: number }
  | { readonly what: 'unfold'; readonly isOpen: boolean }
  | { readonly what: 'open' }

/** The keys of a tree as every desktop has them; null when the key is not the tree's. */
export function treeStep(
  key: string,
  { rows, at, page }: { readonly rows: readonly OrganisationRow[]; at: number; page: number },
): TreeStep | null {
  const row = rows[at]
  const go = (to: number): TreeStep => ({
    what: 'go',
    to: Math.max(0, Math.min(rows.length - 1, to)),
  })
  switch (key) {
    case 'ArrowDown':
      return go(at + 1)
    case 'ArrowUp':
      return go(at - 1)
    case 'PageDown':
      return go(Math.max(at, 0) + page)
    case 'PageUp':
      return go(at - page)
    case 'Home':
      return go(0)
    case 'End':
      return go(rows.length - 1)
    case 'ArrowRight':
      if (!row?.isParent) return null
      return row.isExpanded ? go(at + 1) : { what: 'unfold', isOpen: true }
    case 'ArrowLeft':
      if (row?.isExpanded) return { what: 'unfold', isOpen: false }
      return row && row.depth > 1 ? go(parentRow(rows, at)) : null
    case 'Enter':
    case ' ':
      return row ? { what: 'open' } : null
    default:
      return null
  }
}

function parentRow(rows: readonly OrganisationRow[], at: number): number {
  const depth = rows[at]?.depth ?? 1
  return rows.findLastIndex((row, index) => index < at && row.depth < depth)
}

/**
 * The sibling before which Alt+↑ or Alt+↓ puts the row; undefined when it is at that end already.
 * null means last.
 */
export function neighbourFor(
  rows: readonly OrganisationRow[],
  at: number,
  direction: 'up' | 'down',
) {
  const row = rows[at]
  if (!row) return undefined
  const siblings = rows.filter(({ node }) => node.parentId === row.node.parentId)
  const place = siblings.indexOf(row)
  if (direction === 'up') return siblings[place - 1]?.node.id
  if (place === siblings.length - 1) return undefined
  return siblings[place + 2]?.node.id ?? null
}
