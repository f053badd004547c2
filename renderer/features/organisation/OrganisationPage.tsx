import { Button } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { useRemembered } from '@renderer/lib/use-remembered'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import type { LocalDate } from '@shared/core/local-date'
import type { OrganisationNode } from '@shared/features/organisation/organisation.contract'
import { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { IconHierarchy2, IconPlus } from '@tabler/icons-react'
import { useContext, useState } from 'react'
import { Link, useParams } from 'wouter'
import { useToday } from './EffectFields'
import type { MembersTab } from './OrganisationPanel'
import { OrganisationPanes } from './OrganisationPanes'
import { OrganisationSlotsContext } from './organisation.slots'
import { treeStrings as strings } from './organisation.strings'
import { PastBanner } from './PastBanner'
import type { PastMembersTab } from './PastPanel'
import { PastPanes } from './PastPanes'
import { pastStrings as past } from './past.strings'
import { TreeActions } from './TreeActions'
import { type OpenedDialog, TreeDialogs } from './TreeDialogs'

interface Props {
  /** The people of an organisation; a later feature gives it. */
  readonly Members?: MembersTab
  /** Who was in it on a past day. */
  readonly PastMembers?: PastMembersTab
}

/** Cây tổ chức: every Party organisation of the Bloc, and all about the one that is chosen. */
export function OrganisationPage({ Members, PastMembers }: Props) {
  const asked = OrganisationId.safeParse(useParams<{ id?: string }>().id)
  const [chosen, setChosen] = useState<OrganisationId | null>(asked.data ?? null)
  const [on, setOn] = useRemembered<LocalDate | null>('tree-day', null)
  const view = { chosen, onSelect: setChosen, on, onDay: setOn }
  return (
    <Page layout="fill">
      {on === null ? (
        <TreeToday {...view} Members={Members} />
      ) : (
        <TreeThen {...view} on={on} Members={PastMembers} />
      )}
    </Page>
  )
}

interface View {
  readonly chosen: OrganisationId | null
  readonly onSelect: (id: OrganisationId) => void
  readonly onDay: (day: LocalDate | null) => void
}

function TreeToday({
  chosen,
  onSelect,
  onDay,
  Members,
}: View & { readonly Members: MembersTab | undefined }) {
  const tree = useAppQuery('organisation.tree', {})
  const [dialog, setDialog] = useState<OpenedDialog | null>(null)
  const { treeAction } = useContext(OrganisationSlotsContext)
  useToday() // dialogs begin with it
  const nodes = tree.data ?? []
  const selected = nodes.find(({ id }) => id === chosen) ?? null // gone again after an undo
  const add = () => setDialog({ what: 'add', parent: parentFor(nodes, selected) })
  return (
    <>
      <PageHeader
        title={strings.title}
        description={nodes.length > 0 && describe(nodes)}
        secondary={
          nodes.length > 0 && (
            <>
              <TreeActions on={null} selected={selected} onDay={onDay} />
              {treeAction && (
                <Button
                  variant="default"
                  leftSection={<treeAction.icon size={18} stroke={1.75} aria-hidden />}
                  onClick={() =>
                    setDialog({ what: 'more', name: treeAction.what, organisation: null })
                  }
                >
                  {treeAction.label}
                </Button>
              )}
            </>
          )
        }
        primary={
          <Button leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />} onClick={add}>
            {strings.add}
          </Button>
        }
      />
      <ErrorNotice error={tree.error} />
      {tree.data && nodes.length === 0 && <NoOrganisations />}
      {nodes.length > 0 && (
        <OrganisationPanes {...{ nodes, selected, Members, onSelect }} onDialog={setDialog} />
      )}
      {dialog && (
        <TreeDialogs
          {...{ nodes, dialog }}
          onClose={() => setDialog(null)}
          onAdded={onSelect}
          onMoved={onSelect}
        />
      )}
    </>
  )
}

function TreeThen({
  chosen,
  on,
  onSelect,
  onDay,
  Members,
}: View & { readonly on: LocalDate; readonly Members: PastMembersTab | undefined }) {
  const tree = useAppQuery('organisation.tree', { on }, { keepPrevious: true })
  const nodes = tree.data ?? []
  const members = nodes.reduce((sum, { memberCount }) => sum + memberCount, 0)
  const selected = nodes.find(({ id }) => id === chosen) ?? null
  return (
    <>
      <PageHeader
        title={strings.title}
        description={
          tree.data && past.description({ organisations: nodes.length, members, day: on })
        }
        secondary={<TreeActions on={on} selected={selected} onDay={onDay} />}
      />
      <PastBanner on={on} onBack={() => onDay(null)} />
      <ErrorNotice error={tree.error} />
      {tree.data && nodes.length === 0 && (
        <EmptyState
          icon={IconHierarchy2}
          title={past.nothing(on)}
          sentence={past.nothingSentence}
        />
      )}
      {nodes.length > 0 && <PastPanes {...{ nodes, on, Members, onSelect }} selected={chosen} />}
    </>
  )
}

function NoOrganisations() {
  return (
    <EmptyState
      icon={IconHierarchy2}
      title={strings.empty}
      sentence={strings.emptySentence}
      action={
        <Button component={Link} href="/nhap-excel" variant="default">
          {strings.importFromExcel}
        </Button>
      }
    />
  )
}

function describe(nodes: readonly OrganisationNode[]): string {
  const open = nodes.filter(({ isClosed }) => !isClosed)
  const members = nodes.reduce((sum, { memberCount }) => sum + memberCount, 0)
  return strings.description({ organisations: open.length, members })
}

/** A new one goes below the one in hand; where nothing may stand below that, beside it. */
function parentFor(
  nodes: readonly OrganisationNode[],
  selected: OrganisationNode | null,
): OrganisationNode | null {
  const top = nodes.find(({ parentId, isClosed }) => parentId === null && !isClosed) ?? null
  if (!selected || selected.isClosed) return top
  const mayHaveChildren = selected.level !== 'cell' && selected.level !== 'base-cell'
  return mayHaveChildren ? selected : (nodes.find(({ id }) => id === selected.parentId) ?? top)
}
