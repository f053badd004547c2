import { Splitter } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type {
  OrganisationDetail,
  OrganisationNode,
} from '@shared/features/organisation/organisation.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { levelsOver, mayStandUnder } from '@shared/features/organisation/organisation.rules'
import { IconPointer } from '@tabler/icons-react'
import { useState } from 'react'
import classes from './OrganisationPage.module.css'
import { type MembersTab, type OrganisationChange, OrganisationPanel } from './OrganisationPanel'
import { OrganisationTree } from './OrganisationTree'
import { treeStrings as strings } from './organisation.strings'
import { NothingFound, TreeBar, type TreeBarProps } from './TreeBar'
import type { OpenedDialog } from './TreeDialogs'
import type { Drop } from './tree-drop'
import { useTree } from './use-tree'

interface Props {
  readonly nodes: readonly OrganisationNode[]
  readonly selected: OrganisationNode | null
  readonly Members: MembersTab | undefined
  readonly onSelect: (id: OrganisationId) => void
  readonly onDialog: (dialog: OpenedDialog) => void
}

/** The tree on the left, the organisation in hand on the right. */
export function OrganisationPanes(props: Props) {
  const { nodes, selected, Members, onDialog } = props
  const [text, setText] = useState('')
  const tree = useTree(nodes, { text, visible: selected?.id ?? null })
  const change = (what: OrganisationChange, organisation: OrganisationDetail) => {
    if (what === 'move') onDialog({ what, id: organisation.id, drop: null })
    else if (typeof what === 'object') onDialog({ what: 'more', name: what.more, organisation })
    else onDialog({ what, organisation })
  }
  return (
    <Splitter className={classes.panes} withHandle>
      <Splitter.Pane defaultSize={44} min={28}>
        <LeftPane {...props} {...{ tree, text }} onText={setText} />
      </Splitter.Pane>
      <Splitter.Pane defaultSize={56} min={32}>
        <div className={classes.right}>
          {selected ? (
            <OrganisationPanel
              id={selected.id}
              allMembers={tree.totals.get(selected.id) ?? 0}
              canMove={mayMove(selected, nodes)}
              Members={Members}
              onChange={change}
              onSelect={props.onSelect}
            />
          ) : (
            <EmptyState
              icon={IconPointer}
              title={strings.pickOne}
              sentence={strings.pickOneSentence}
            />
          )}
        </div>
      </Splitter.Pane>
    </Splitter>
  )
}

function LeftPane({
  nodes,
  selected,
  tree,
  text,
  onText,
  onSelect,
  onDialog,
}: Props & TreeBarProps) {
  const reorder = useAppCommand('organisation.reorder')
  const drop = (dropped: Drop) => {
    const { id, beforeId, isReorder } = dropped
    if (isReorder) reorder.mutate({ id, beforeId })
    else onDialog({ what: 'move', id, drop: dropped })
  }
  return (
    <div className={classes.left}>
      <TreeBar {...{ text, tree, onText }} />
      <ErrorNotice error={reorder.error} />
      {tree.rows.length === 0 ? (
        <NothingFound text={text} onClear={() => onText('')} />
      ) : (
        <OrganisationTree
          {...{ nodes, text, onSelect }}
          rows={tree.rows}
          totals={tree.totals}
          selected={selected?.id ?? null}
          onFold={tree.setOpen}
          onReorder={(id, beforeId) => reorder.mutate({ id, beforeId })}
          onDrop={drop}
        />
      )}
    </div>
  )
}

/** At whatever level it would be there. */
function mayMove(node: OrganisationNode, nodes: readonly OrganisationNode[]): boolean {
  const children = nodes.filter(({ parentId, isClosed }) => parentId === node.id && !isClosed)
  const levels = levelsOver(
    node.level,
    children.map(({ level }) => level),
  )
  return nodes.some(
    (parent) =>
      parent.id !== node.parentId &&
      parent.id !== node.id &&
      !parent.isClosed &&
      levels.some((level) => mayStandUnder(level, parent.level)),
  )
}
