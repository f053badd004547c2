import { useRemembered } from '@renderer/lib/use-remembered'
import { fold } from '@shared/core/vietnamese-fold'
import type { OrganisationNode } from '@shared/features/organisation/organisation.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import {
  buildTree,
  flattenTree,
  keepWithAncestors,
  subtreeTotals,
  type TreeRow,
} from '@shared/features/organisation/organisation.rules'
import { useMemo, useState } from 'react'

export type OrganisationRow = TreeRow<OrganisationNode>

interface View {
  /** What is searched for; empty: nothing. */
  readonly text: string
  /** Chosen somewhere else, such as in the search of the top bar: shown wherever it stands. */
  readonly visible: OrganisationId | null
}

/** The rows of the tree as it is searched and unfolded now. */
export function useTree(all: readonly OrganisationNode[], { text, visible }: View) {
  const [expanded, setExpanded] = useRemembered<ReadonlySet<string> | null>('tree', null)
  const [showsClosed, setShowsClosed] = useRemembered('tree.closed', false)
  const nodes = useMemo(
    () =>
      showsClosed ? all : keepWithAncestors(all, ({ id, isClosed }) => !isClosed || id === visible),
    [all, showsClosed, visible],
  )
  const whole = useMemo(() => buildTree(nodes), [nodes])
  const totals = useMemo(() => subtreeTotals(whole, (node) => node.memberCount), [whole])
  const folded = useMemo(
    () =>
      new Map(
        all.map((node) => [node.id, fold(`${node.name} ${node.shortName} ${node.otherNames}`)]),
      ),
    [all],
  )
  const words = fold(text).split(' ').filter(Boolean)
  const wanted = words.join(' ')
  const found = useMemo(() => {
    if (wanted === '') return whole
    const hits = (node: OrganisationNode) =>
      wanted.split(' ').every((word) => folded.get(node.id)?.includes(word))
    // Whoever names one that has ended looks for it.
    return buildTree(keepWithAncestors(all, hits))
  }, [whole, all, folded, wanted])

  // At first the top alone is open: the committees below it are what one looks for.
  const open = expanded ?? new Set(whole.map(({ node }) => node.id))
  const isExpanded = (id: string) => wanted !== '' || open.has(id)
  const rows = flattenTree(found, isExpanded)

  // Shown anew where it was moved to.
  const [shown, setShown] = useState<string | null>(null)
  const place = `${visible} ${nodes.find(({ id }) => id === visible)?.parentId}`
  if (visible !== null && place !== shown) {
    setShown(place)
    setExpanded(new Set([...open, ...above(nodes, visible)]))
  }
  const setOpen = (id: OrganisationId, isOpen: boolean) => {
    const ids = new Set(open)
    if (isOpen) ids.add(id)
    else ids.delete(id)
    setExpanded(ids)
  }
  return {
    rows,
    totals,
    hasClosed: all.some(({ isClosed }) => isClosed),
    showsClosed,
    setShowsClosed,
    setOpen,
    expandAll: () => setExpanded(new Set(nodes.map(({ id }) => id))),
    collapseAll: () => setExpanded(new Set(whole.map(({ node }) => node.id))),
  }
}

function above(nodes: readonly OrganisationNode[], id: OrganisationId): OrganisationId[] {
  const ancestors = keepWithAncestors(nodes, (node) => node.id === id).map((node) => node.id)
  return ancestors.filter((ancestor) => ancestor !== id)
}
