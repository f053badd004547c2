import { Button } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import type { OrganisationNode } from '@shared/features/organisation/organisation.contract'
import { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { IconHierarchy2, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useParams } from 'wouter'
import type { MembersTab } from './OrganisationPanel'
import { OrganisationPanes } from './OrganisationPanes'
import { treeStrings as strings } from './organisation.strings'
import { type OpenedDialog, TreeDialogs } from './TreeDialogs'

interface Props {
  /** The people of an organisation; a later feature gives it. */
  readonly Members?: MembersTab
}

/** Cây tổ chức: every Party organisation of the Bloc, and all about the one that is chosen. */
export function OrganisationPage({ Members }: Props) {
  const tree = useAppQuery('organisation.tree', {})
  const asked = OrganisationId.safeParse(useParams<{ id?: string }>().id)
  const [chosen, setChosen] = useState<OrganisationId | null>(asked.data ?? null)
  const [dialog, setDialog] = useState<OpenedDialog | null>(null)
  const nodes = tree.data ?? []
  const selected = nodes.find(({ id }) => id === chosen) ?? null // gone again after an undo
  const add = () => setDialog({ what: 'add', parent: parentFor(nodes, selected) })
  return (
    <Page layout="fill">
      <PageHeader
        title={strings.title}
        description={nodes.length > 0 && describe(nodes)}
        primary={
          <Button leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />} onClick={add}>
            {strings.add}
          </Button>
        }
      />
      <ErrorNotice error={tree.error} />
      {tree.data && nodes.length === 0 && <NoOrganisations />}
      {nodes.length > 0 && (
        <OrganisationPanes
          {...{ nodes, selected, Members }}
          onSelect={setChosen}
          onDialog={setDialog}
        />
      )}
      {dialog && (
        <TreeDialogs
          {...{ nodes, dialog }}
          onClose={() => setDialog(null)}
          onAdded={setChosen}
          onMoved={setChosen}
        />
      )}
    </Page>
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
