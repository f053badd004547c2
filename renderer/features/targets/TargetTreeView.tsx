import { Anchor, Breadcrumbs, Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { DataTable } from '@renderer/ui/DataTable'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { Target } from '@shared/features/targets/targets.contract'
import type { PeriodKey } from '@shared/features/targets/targets.periods.rules'
import type { TargetTree } from '@shared/features/targets/targets.units.contract'
import { useMemo, useState } from 'react'
import { treeViewStrings as strings } from './targets.strings'
import { treeColumns } from './unit-columns'

interface Props {
  readonly target: Target
  readonly period: PeriodKey
}

/** What each organisation comes to with everything below it; a row goes one step down. */
export function TargetTreeView({ target, period }: Props) {
  const [parentId, setParentId] = useState<OrganisationId | null>(null)
  const tree = useAppQuery(
    'targets.tree',
    { id: target.id, period, parentId },
    { keepPrevious: true },
  )
  const columns = useMemo(() => treeColumns(target), [target])
  return (
    <>
      <ErrorNotice error={tree.error} />
      <Path path={tree.data?.path ?? []} onOpen={setParentId} />
      <DataTable
        label={strings.label(target.title)}
        columns={columns}
        rows={tree.data?.lines ?? []}
        rowKey={({ organisationId }) => organisationId}
        isLoading={tree.isPending}
        maxHeight={460}
        onOpen={({ organisationId, hasChildren }) => hasChildren && setParentId(organisationId)}
        empty={<EmptyState title={strings.empty} />}
      />
    </>
  )
}

interface PathProps {
  readonly path: TargetTree['path']
  readonly onOpen: (id: OrganisationId) => void
}

function Path({ path, onOpen }: PathProps) {
  if (path.length === 0) return null
  return (
    <Breadcrumbs mb="sm" aria-label={strings.path}>
      {path.map(({ id, name }, index) =>
        index === path.length - 1 ? (
          <Text key={id} size="sm" fw={500}>
            {name}
          </Text>
        ) : (
          <Anchor key={id} component="button" type="button" size="sm" onClick={() => onOpen(id)}>
            {name}
          </Anchor>
        ),
      )}
    </Breadcrumbs>
  )
}
