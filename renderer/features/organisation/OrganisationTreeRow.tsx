import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { OrganisationLevel } from '@shared/features/organisation/organisation.kinds'
import { levelLabels } from '@shared/features/organisation/organisation.strings'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { memo } from 'react'
import { levelIcons } from './level-icons'
import classes from './OrganisationTree.module.css'
import { treeStrings as strings } from './organisation.strings'
import type { DropZone } from './tree-drop'
import type { OrganisationRow } from './use-tree'

interface Props {
  readonly id: string
  readonly index: number
  readonly offset: number
  readonly row: OrganisationRow
  /** Party members of the organisation and all below it. */
  readonly total: number
  readonly isActive: boolean
  readonly isSelected: boolean
  readonly isDraggable: boolean
  readonly isDragged: boolean
  /** Of the one dragged over this row; null elsewhere. */
  readonly draggedLevel: OrganisationLevel | null
  /** Where the dragged one would land by this row; null elsewhere. */
  readonly zone: DropZone | 'refused' | null
}

const indent = 20

/**
 * One line of the tree. Keys, clicks and drags are heard by the tree, which holds the focus; so a line
 * takes no handlers and is drawn again only when it changes.
 */
export const OrganisationTreeRow = memo(function OrganisationTreeRow(props: Props) {
  const { id, index, offset, row, total, isActive, isSelected, isDragged, draggedLevel, zone } =
    props
  const { node, depth, isParent, isExpanded } = row
  const Icon = levelIcons[node.level]
  const members = strings.memberTotal({ own: node.memberCount, total })
  // What is seen comes first and in the same order: who speaks to the program says what they see.
  const spoken = [node.name, node.isClosed && strings.closed, members, levelLabels[node.level]]
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the tree is focused and names its active row
    <div
      id={id}
      role="treeitem"
      className={classes.row}
      data-index={index}
      data-active={isActive || undefined}
      data-closed={node.isClosed || undefined}
      data-dragged={isDragged || undefined}
      data-zone={zone ?? undefined}
      aria-level={depth}
      aria-posinset={row.place}
      aria-setsize={row.siblings}
      aria-selected={isSelected}
      aria-expanded={isParent ? isExpanded : undefined}
      aria-label={spoken.filter(Boolean).join(', ')}
      draggable={props.isDraggable}
      style={{ transform: `translateY(${offset}px)`, paddingLeft: 8 + (depth - 1) * indent }}
    >
      <FoldMark row={row} />
      <Icon size={18} stroke={1.75} className={classes.icon} aria-hidden />
      <span className={classes.name} title={node.name}>
        {node.name}
      </span>{' '}
      {zone ? (
        <span className={classes.drop}>
          {zone === 'refused' && draggedLevel
            ? strings.dropRefused({
                dragged: levelLabels[draggedLevel],
                target: levelLabels[node.level],
              })
            : zone !== 'refused' && landing[zone](node.name)}
        </span>
      ) : (
        <span className={`${classes.count} figures`} title={members}>
          {node.isClosed ? strings.closed : formatNumber(total)}
        </span>
      )}
    </div>
  )
})

function FoldMark({ row: { node, isParent, isExpanded } }: Pick<Props, 'row'>) {
  const label = isParent ? strings.toggle({ name: node.name, isExpanded }) : undefined
  return (
    <span className={classes.fold} data-folds={isParent || undefined} title={label}>
      {isParent && (isExpanded ? <IconChevronDown size={18} /> : <IconChevronRight size={18} />)}
    </span>
  )
}

const landing: Readonly<Record<DropZone, (name: string) => string>> = {
  before: strings.dropBefore,
  into: strings.dropInto,
  after: strings.dropAfter,
}
