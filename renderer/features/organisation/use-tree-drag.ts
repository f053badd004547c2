import type { OrganisationNode } from '@shared/features/organisation/organisation.contract'
import { type DragEvent, useState } from 'react'
import { type Drop, type DropZone, dropOf, zoneAt } from './tree-drop'
import type { OrganisationRow } from './use-tree'

interface Over {
  readonly index: number
  readonly zone: DropZone | 'refused'
  /** null: it may not be dropped here, and the row says why. */
  readonly drop: Drop | null
}

/** Dragging rows of the tree: what is held, where it would land, and the landing itself. */
export function useTreeDrag(
  nodes: readonly OrganisationNode[],
  rows: readonly OrganisationRow[],
  onDrop: (drop: Drop) => void,
) {
  const [dragged, setDragged] = useState<OrganisationNode | null>(null)
  const [over, setOver] = useState<Over | null>(null)
  const end = () => {
    setDragged(null)
    setOver(null)
  }
  return {
    draggedId: dragged?.id ?? null,
    draggedLevel: dragged?.level ?? null,
    over,
    handlers: {
      onDragStart: (event: DragEvent) => {
        const row = rows[indexOf(event)]
        if (!row) return
        event.dataTransfer.effectAllowed = 'move'
        setDragged(row.node)
      },
      onDragOver: (event: DragEvent) => {
        const next = dragged && overAt(event, { nodes, rows, dragged })
        if (next?.drop) event.preventDefault() // says that a drop is welcome here
        if (next?.index !== over?.index || next?.zone !== over?.zone) setOver(next)
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault()
        if (over?.drop) onDrop(over.drop)
        end()
      },
      onDragEnd: end,
    },
  }
}

function overAt(
  event: DragEvent,
  held: {
    readonly nodes: readonly OrganisationNode[]
    readonly rows: readonly OrganisationRow[]
    readonly dragged: OrganisationNode
  },
): Over | null {
  const index = indexOf(event)
  const target = held.rows[index]?.node
  const element = rowElement(event)
  if (!target || !element) return null
  const { top, height } = element.getBoundingClientRect()
  const zone = zoneAt(event.clientY - top, height)
  const drop = dropOf(held.nodes, { dragged: held.dragged, target, zone })
  if (drop) return { index, zone, drop }
  const isOwnPlace = target.id === held.dragged.id || target.id === held.dragged.parentId
  return isOwnPlace || zone !== 'into' ? null : { index, zone: 'refused', drop: null }
}

const rowElement = ({ target }: DragEvent) =>
  target instanceof Element ? target.closest<HTMLElement>('[role="treeitem"]') : null

const indexOf = (event: DragEvent) => Number(rowElement(event)?.dataset.index ?? -1)
