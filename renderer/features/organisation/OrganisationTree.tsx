import type { OrganisationNode } from '@shared/features/organisation/organisation.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import classes from './OrganisationTree.module.css'
import { OrganisationTreeRow } from './OrganisationTreeRow'
import { treeStrings as strings } from './organisation.strings'
import type { Drop } from './tree-drop'
import { neighbourFor, treeStep } from './tree-keys'
import type { OrganisationRow } from './use-tree'
import { useTreeDrag } from './use-tree-drag'

interface Props {
  readonly nodes: readonly OrganisationNode[]
  readonly rows: readonly OrganisationRow[]
  readonly totals: ReadonlyMap<string, number>
  readonly selected: OrganisationId | null
  /** What is searched for: with other words the chosen row is looked for again. */
  readonly text: string
  readonly onSelect: (id: OrganisationId) => void
  readonly onFold: (id: OrganisationId, isOpen: boolean) => void
  /** Without these two the tree is to be looked at only. */
  readonly onReorder?: (id: OrganisationId, beforeId: OrganisationId | null) => void
  readonly onDrop?: (drop: Drop) => void
}

const rowHeight = 36

/** Receives the drops of a tree in which nothing can be dragged. */
const nobody = () => undefined

/** A tree of thousands of rows of which only those in view are drawn; one tab stop for all. */
export function OrganisationTree(props: Props) {
  const { nodes, rows, totals, selected, text, onDrop } = props
  const id = useId()
  const scrollerRef = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualRows(rows, scrollerRef)
  const { active, setActive } = useActiveRow(rows, { selected, text }, (index) =>
    virtualizer.scrollToIndex(index),
  )
  const drag = useTreeDrag(nodes, rows, onDrop ?? nobody)
  const drawRow = ({ key, index, start }: VirtualItem) => {
    const row = rows[index]
    if (!row) return null
    return (
      <OrganisationTreeRow
        key={key}
        {...{ index, row }}
        id={`${id}-${index}`}
        offset={start}
        total={totals.get(row.node.id) ?? 0}
        isActive={index === active}
        isSelected={row.node.id === selected}
        isDraggable={onDrop !== undefined}
        isDragged={row.node.id === drag.draggedId}
        draggedLevel={drag.over?.index === index ? drag.draggedLevel : null}
        zone={drag.over?.index === index ? drag.over.zone : null}
      />
    )
  }
  return (
    <div
      ref={scrollerRef}
      role="tree"
      className={classes.tree}
      tabIndex={0}
      aria-label={strings.tree}
      aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
      onKeyDown={(event) => onKey(event, props, { active, setActive })}
      onClick={(event) => onClick(event, props, setActive)}
      {...(onDrop && drag.handlers)}
    >
      <div className={classes.rows} role="none" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(drawRow)}
      </div>
    </div>
  )
}

function useVirtualRows(
  rows: readonly OrganisationRow[],
  scrollerRef: RefObject<HTMLDivElement | null>,
) {
  return useVirtualizer({
    count: rows.length,
    getScrollElement: () => scrollerRef.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.node.id ?? index,
    overscan: 12,
    useFlushSync: false,
  })
}

interface Hand {
  readonly active: number
  readonly setActive: (index: number) => void
}

/** The row in hand is remembered by its organisation: rows come and go as branches fold. */
function useActiveRow(
  rows: readonly OrganisationRow[],
  { selected, text }: Pick<Props, 'selected' | 'text'>,
  show: (index: number) => void,
): Hand {
  const [inHand, setInHand] = useState<OrganisationId | null>(selected)
  const indexOf = (id: OrganisationId | null) => rows.findIndex(({ node }) => node.id === id)
  const shown = useRef('')
  // After every drawing, but once per selection and place: the row may first have to be unfolded or read.
  useEffect(() => {
    const index = indexOf(selected)
    if (index < 0) return
    const wanted = `${selected} ${rows[index]?.node.parentId} ${text}`
    if (shown.current === wanted) return
    shown.current = wanted
    setInHand(selected)
    show(index)
  })
  return {
    active: indexOf(inHand),
    setActive: (index) => {
      setInHand(rows[index]?.node.id ?? null)
      show(index)
    },
  }
}

function onKey(event: KeyboardEvent<HTMLElement>, props: Props, { active, setActive }: Hand): void {
  const { rows, onSelect, onFold, onReorder } = props
  if (event.nativeEvent.isComposing || event.ctrlKey || event.shiftKey) return
  const node = rows[active]?.node
  if (event.altKey) {
    if (!node || !onReorder || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    const before = neighbourFor(rows, active, event.key === 'ArrowUp' ? 'up' : 'down')
    if (before !== undefined) onReorder(node.id, before)
    return
  }
  const page = Math.max(1, Math.floor(event.currentTarget.clientHeight / rowHeight) - 1)
  const step = treeStep(event.key, { rows, at: active, page })
  if (!step) return
  event.preventDefault()
  if (step.what === 'go') setActive(step.to)
  else if (node && step.what === 'unfold') onFold(node.id, step.isOpen)
  else if (node) onSelect(node.id)
}

function onClick(
  event: MouseEvent,
  { rows, onSelect, onFold }: Props,
  setActive: (index: number) => void,
): void {
  if (!(event.target instanceof Element)) return
  const index = Number(event.target.closest<HTMLElement>('[data-index]')?.dataset.index ?? -1)
  const row = rows[index]
  if (!row) return
  setActive(index)
  if (event.target.closest('[data-folds]')) onFold(row.node.id, !row.isExpanded)
  else onSelect(row.node.id)
}
