import { ActionIcon, Text, Tooltip } from '@mantine/core'
import { type MenuAction, MoreMenu } from '@renderer/ui/MoreMenu'
import type { FrameworkItem } from '@shared/features/frameworks/frameworks.contract'
import type { FrameworkItemId } from '@shared/features/frameworks/frameworks.ids'
import { type FrameworkNode, linesOf, treeOf } from '@shared/features/frameworks/frameworks.rules'
import {
  frameworkItemLine,
  frameworksStrings as words,
} from '@shared/features/frameworks/frameworks.strings'
import { IconQuote } from '@tabler/icons-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import classes from './Frameworks.module.css'
import { frameworksStrings as strings } from './frameworks.strings'

/** What can be done to an item where the framework may change. */
export interface TreeEditing {
  readonly actionsOf: (node: FrameworkNode<FrameworkItem>) => readonly MenuAction[]
  readonly onEdit: (item: FrameworkItem) => void
  readonly onMove: (item: FrameworkItem, direction: 'up' | 'down') => void
  readonly onRemove: (item: FrameworkItem) => void
}

interface Props {
  readonly label: string
  readonly items: readonly FrameworkItem[]
  /** From which item of another framework each was derived. */
  readonly origins?: Readonly<Record<FrameworkItemId, string>>
  /** Left out: to be read only. */
  readonly editing?: TreeEditing | undefined
}

type Node = FrameworkNode<FrameworkItem>

/** Legs, prongs and their contents; each with its words on demand, since some are a page long. */
export function FrameworkTree({ label, items, origins = {}, editing }: Props) {
  const nodes = linesOf(treeOf(items))
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set())
  const [active, setActive] = useState<FrameworkItemId | null>(null)
  const listRef = useRef<HTMLDivElement>(null)
  if (nodes.length === 0) return <Text c="dimmed">{strings.emptyTree}</Text>

  const toggle = (id: string) => {
    const next = new Set(shown)
    if (!next.delete(id)) next.add(id)
    setShown(next)
  }
  const focus = (index: number) => {
    const row = listRef.current?.querySelectorAll<HTMLElement>('[role="treeitem"]')[index]
    row?.focus()
  }
  const current = nodes.some(({ item }) => item.id === active) ? active : nodes[0]?.item.id
  return (
    <>
      <div ref={listRef} role="tree" aria-label={label}>
        {nodes.map((node, index) => (
          <Row
            key={node.item.id}
            node={node}
            origin={origins[node.item.id]}
            isCurrent={node.item.id === current}
            isShown={shown.has(node.item.id)}
            editing={editing}
            onToggle={() => toggle(node.item.id)}
            onFocus={() => setActive(node.item.id)}
            onStep={(by) => focus(Math.min(nodes.length - 1, Math.max(0, index + by)))}
          />
        ))}
      </div>
      {editing && (
        <Text size="xs" c="dimmed" mt="xs">
          {strings.keys}
        </Text>
      )}
    </>
  )
}

interface RowProps {
  readonly node: Node
  readonly origin: string | undefined
  readonly isCurrent: boolean
  readonly isShown: boolean
  readonly editing: TreeEditing | undefined
  readonly onToggle: () => void
  readonly onFocus: () => void
  readonly onStep: (by: number) => void
}

function Row(props: RowProps) {
  const { node, origin, isCurrent, isShown, editing, onToggle } = props
  const { item, depth } = node
  const place = words.itemPlace(item)
  const hasText = item.detail !== '' || item.quote !== ''
  return (
    <div
      role="treeitem"
      aria-level={depth}
      aria-selected={isCurrent}
      aria-label={frameworkItemLine(item)}
      tabIndex={isCurrent ? 0 : -1}
      className={classes.row}
      onFocus={props.onFocus}
      onKeyDown={(event) => onRowKey(event, props, hasText)}
    >
      <div className={classes.head}>
        <div className={classes.name}>
          {place !== '' && <span className={classes.place}>{place}: </span>}
          {item.title}
        </div>
        <div className={classes.tools}>
          {hasText && (
            <Tooltip label={isShown ? strings.hideText : strings.showText}>
              <ActionIcon
                variant={isShown ? 'light' : 'subtle'}
                color="xam"
                size={32}
                aria-label={isShown ? strings.hideText : strings.showText}
                aria-pressed={isShown}
                onClick={onToggle}
              >
                <IconQuote size={18} stroke={1.75} aria-hidden />
              </ActionIcon>
            </Tooltip>
          )}
          {editing && <MoreMenu subject={item.title} actions={editing.actionsOf(node)} />}
        </div>
      </div>
      {isShown && <ItemText item={item} origin={origin} />}
    </div>
  )
}

function ItemText({
  item,
  origin,
}: {
  readonly item: FrameworkItem
  readonly origin: string | undefined
}) {
  return (
    <div className={classes.text}>
      {item.detail !== '' && <Text size="sm">{item.detail}</Text>}
      {item.quote !== '' && (
        <Text size="sm" c="dimmed" component="blockquote">
          “{item.quote}”
        </Text>
      )}
      {origin && (
        <Text size="xs" c="dimmed" mt={4}>
          {strings.origin(origin)}
        </Text>
      )}
    </div>
  )
}

/** Keys of the row itself; those of the buttons and menus in it are theirs. */
function onRowKey(event: KeyboardEvent<HTMLElement>, row: RowProps, hasText: boolean): void {
  if (event.target !== event.currentTarget || event.nativeEvent.isComposing) return
  const { editing, node } = row
  const { item } = node
  const runs: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowUp: event.altKey ? editing && (() => editing.onMove(item, 'up')) : () => row.onStep(-1),
    ArrowDown: event.altKey ? editing && (() => editing.onMove(item, 'down')) : () => row.onStep(1),
    Home: () => row.onStep(Number.NEGATIVE_INFINITY),
    End: () => row.onStep(Number.POSITIVE_INFINITY),
    Enter: editing && (() => editing.onEdit(item)),
    F2: editing && (() => editing.onEdit(item)),
    Delete: editing && (() => editing.onRemove(item)),
    ' ': hasText ? row.onToggle : undefined,
  }
  const run = runs[event.key]
  if (!run || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  run()
}
