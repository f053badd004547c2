import { Anchor, Breadcrumbs, Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { DataTable } from '@renderer/ui/DataTable'
import type { Column } from '@renderer/ui/data-table.model'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { Target } from '@shared/features/targets/targets.contract'
import type { PeriodKey } from '@shared/features/targets/targets.periods.rules'
import { figureText } from '@shared/features/targets/targets.strings'
import type { TargetTree, TreeLine } from '@shared/features/targets/targets.units.contract'
import { useMemo, useState } from 'react'
import { TargetStatusBadge } from './TargetStatusBadge'
import { treeViewStrings as strings, unitStrings } from './targets.strings'

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

function treeColumns(target: Target): readonly Column<TreeLine>[] {
  const { columns: titles } = unitStrings
  const words = (figure: TreeLine['reached']) => figureText(figure, target.measure, target.unit)
  return [
    { key: 'name', title: titles.name, grow: 4, minWidth: 260, value: ({ name }) => name },
    {
      key: 'reached',
      title: titles.reached,
      grow: 2,
      minWidth: 180,
      value: ({ reached }) => words(reached),
      render: ({ reached, typedOver }) => (
        <div>
          <Text lh={1.4}>{words(reached)}</Text>
          {typedOver && (
            <Text size="xs" c="dimmed">
              {unitStrings.counted(words(typedOver))}
            </Text>
          )}
        </div>
      ),
    },
    {
      key: 'status',
      title: titles.status,
      width: 196,
      render: ({ status }) => status && <TargetStatusBadge status={status} />,
    },
  ]
}
