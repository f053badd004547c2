import { Splitter } from '@mantine/core'
import { EmptyState } from '@renderer/ui/EmptyState'
import type { LocalDate } from '@shared/core/local-date'
import type { OrganisationNode } from '@shared/features/organisation/organisation.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { IconPointer } from '@tabler/icons-react'
import { useState } from 'react'
import classes from './OrganisationPage.module.css'
import { OrganisationTree } from './OrganisationTree'
import { treeStrings as strings } from './organisation.strings'
import { type PastMembersTab, PastPanel } from './PastPanel'
import { NothingFound, TreeBar } from './TreeBar'
import { useTree } from './use-tree'

interface Props {
  readonly nodes: readonly OrganisationNode[]
  readonly on: LocalDate
  readonly selected: OrganisationId | null
  readonly Members: PastMembersTab | undefined
  readonly onSelect: (id: OrganisationId) => void
}

/** The tree of a past day on the left, the organisation in hand as it was then on the right. */
export function PastPanes({ nodes, on, selected, Members, onSelect }: Props) {
  const [text, setText] = useState('')
  const isThere = nodes.some(({ id }) => id === selected)
  const tree = useTree(nodes, { text, visible: isThere ? selected : null })
  return (
    <Splitter className={classes.panes} withHandle>
      <Splitter.Pane defaultSize={44} min={28}>
        <div className={classes.left}>
          <TreeBar {...{ text, tree }} onText={setText} />
          {tree.rows.length === 0 ? (
            <NothingFound text={text} onClear={() => setText('')} />
          ) : (
            <OrganisationTree
              {...{ nodes, text, onSelect, selected }}
              rows={tree.rows}
              totals={tree.totals}
              onFold={tree.setOpen}
            />
          )}
        </div>
      </Splitter.Pane>
      <Splitter.Pane defaultSize={56} min={32}>
        <div className={classes.right}>
          {selected ? (
            <PastPanel
              id={selected}
              on={on}
              allMembers={tree.totals.get(selected) ?? 0}
              Members={Members}
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
