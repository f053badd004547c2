import type {
  OrganisationDetail,
  OrganisationNode,
} from '@shared/features/organisation/organisation.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { useContext } from 'react'
import { AddDialog } from './AddDialog'
import { MoveDialog } from './MoveDialog'
import { OrganisationSlotsContext } from './organisation.slots'
import { RenameDialog } from './RenameDialog'
import { ReopenDialog } from './ReopenDialog'
import type { Drop } from './tree-drop'

/** What is being asked of the clerk, and about which organisation. */
export type OpenedDialog =
  | { readonly what: 'add'; readonly parent: OrganisationNode | null }
  | { readonly what: 'move'; readonly id: OrganisationId; readonly drop: Drop | null }
  | {
      readonly what: 'rename' | 'reopen'
      readonly organisation: OrganisationDetail
    }
  | {
      readonly what: 'more'
      readonly name: string
      readonly organisation: OrganisationDetail | null
    }

interface Props {
  readonly nodes: readonly OrganisationNode[]
  readonly dialog: OpenedDialog
  readonly onClose: () => void
  readonly onAdded: (id: OrganisationId) => void
  readonly onMoved: (id: OrganisationId) => void
}

export function TreeDialogs({ nodes, dialog, onClose, onAdded, onMoved }: Props) {
  const { MoreDialog } = useContext(OrganisationSlotsContext)
  const find = (id: OrganisationId | null) => nodes.find((node) => node.id === id)
  switch (dialog.what) {
    case 'add':
      return <AddDialog {...{ nodes, onClose, onAdded }} parent={dialog.parent} />
    case 'move': {
      const node = find(dialog.id)
      const below = nodes.filter(({ parentId, isClosed }) => parentId === dialog.id && !isClosed)
      return (
        node && (
          <MoveDialog
            {...{ nodes, node, onClose, onMoved }}
            below={below.length}
            {...(dialog.drop && { to: dialog.drop })}
          />
        )
      )
    }
    case 'rename':
      return <RenameDialog {...{ nodes, onClose }} organisation={dialog.organisation} />
    case 'reopen':
      return <ReopenDialog organisation={dialog.organisation} onClose={onClose} />
    case 'more':
      return (
        MoreDialog && (
          <MoreDialog
            what={dialog.name}
            organisation={dialog.organisation}
            onClose={onClose}
            onDone={onMoved}
          />
        )
      )
  }
}
