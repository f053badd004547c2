import type { MenuAction } from '@renderer/ui/MoreMenu'
import type {
  MoveOrganisation,
  OrganisationDetail,
  RenameOrganisation,
} from '@shared/features/organisation/organisation.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { type ComponentType, createContext } from 'react'

/** As the form holds it: what is not filled in yet is null. */
type Unfinished<Input> = { readonly [K in keyof Input]?: Input[K] | null }

/** A change of this feature, as far as its form is filled in. */
export type TreeOperation =
  | ({ readonly what: 'rename' } & Unfinished<RenameOrganisation>)
  | ({ readonly what: 'move' } & Unfinished<MoveOrganisation>)
  | ({ readonly what: 'reopen' } & Unfinished<RenameOrganisation>)

export interface MoreDialogProps {
  /** One of the names that `moreActions` gave. */
  readonly what: string
  /** null: the change is not about one organisation. */
  readonly organisation: OrganisationDetail | null
  readonly onClose: () => void
  /** Shows the organisation in which it ended. */
  readonly onDone: (id: OrganisationId) => void
}

export interface MoreAction extends Omit<MenuAction, 'run'> {
  readonly what: string
}

/** What later features know about one organisation, between its people and its history. */
export interface OrganisationTab {
  readonly value: string
  readonly label: string
  readonly Panel: ComponentType<{ readonly organisationId: OrganisationId }>
}

/** What later features add to the page of organisations; the page works without. */
export interface OrganisationSlots {
  /** What the change will do, below the fields of its dialog. */
  readonly Effect?: ComponentType<{ readonly operation: TreeOperation }>
  /** Where the organisation came from and what became of it, above the facts. */
  readonly Origins?: ComponentType<{
    readonly organisation: OrganisationDetail
    readonly onMore: (what: string) => void
    readonly onSelect: (id: OrganisationId) => void
  }>
  /** Further changes of one organisation, in the menu of its panel. */
  readonly moreActions?: (organisation: OrganisationDetail) => readonly MoreAction[]
  /** Further changes of the tree, beside “Thêm đơn vị”. */
  readonly treeAction?: MoreAction
  readonly tabs?: readonly OrganisationTab[]
  readonly MoreDialog?: ComponentType<MoreDialogProps>
}

export const OrganisationSlotsContext = createContext<OrganisationSlots>({})
