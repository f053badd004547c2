import type {
  OrganisationDetail,
  OrganisationNode,
} from '@shared/features/organisation/organisation.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { levelsUnder } from '@shared/features/organisation/organisation.rules'
import { AddDialog } from './AddDialog'
import { EndDialog } from './EndDialog'
import { MoveDialog } from './MoveDialog'
import { ReclassifyDialog } from './ReclassifyDialog'
import { RenameDialog } from './RenameDialog'
import type { Drop } from './tree-drop'

/** What is being asked of the clerk, and about which organisation. */
export type OpenedDialog =
  | { readonly what: 'add'; readonly parent: OrganisationNode | null }
  | { readonly what: 'move'; readonly id: OrganisationId; readonly drop: Drop | null }
  | {
      readonly what: 'rename' | 'reclassify' | 'end'
      readonly organisation: OrganisationDetail
    }

interface Props {
  readonly nodes: readonly OrganisationNode[]
  readonly dialog: OpenedDialog
  readonly onClose: () => void
  readonly onAdded: (id: OrganisationId) => void
  readonly onMoved: (id: OrganisationId) => void
}

export function TreeDialogs({ nodes, dialog, onClose, onAdded, onMoved }: Props) {
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
    case 'reclassify': {
      const levels = levelsUnder(find(dialog.organisation.parentId)?.level ?? null)
      return <ReclassifyDialog {...{ levels, onClose }} organisation={dialog.organisation} />
    }
    case 'end':
      return <EndDialog organisation={dialog.organisation} onClose={onClose} />
  }
}
