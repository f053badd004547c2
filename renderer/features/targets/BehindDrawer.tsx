import { Drawer } from '@mantine/core'
import { useReturnFocus } from '@renderer/lib/use-return-focus'
import { useRowWindow } from '@renderer/lib/use-row-window'
import { DataTable } from '@renderer/ui/DataTable'
import type { Column } from '@renderer/ui/data-table.model'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { uiStrings } from '@renderer/ui/ui.strings'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { Target } from '@shared/features/targets/targets.contract'
import type { PeriodKey } from '@shared/features/targets/targets.periods.rules'
import type { BehindRow } from '@shared/features/targets/targets.units.contract'
import { useLocation } from 'wouter'
import { behindStrings as strings } from './targets.strings'

interface Props {
  readonly target: Target
  readonly period: PeriodKey
  readonly part: 'counted' | 'base'
  readonly organisationId: OrganisationId | null
  readonly onClose: () => void
}

/** The rows behind a counted number, by name; a row opens its own page. */
export function BehindDrawer({ target, period, part, organisationId, onClose }: Props) {
  useReturnFocus(true)
  const [, navigate] = useLocation()
  const filter = { id: target.id, period, part, organisationId }
  const list = useRowWindow({ name: 'targets.behind', filter, page: (page) => page })
  const title = part === 'base' ? strings.base(target.title) : strings.counted(target.title)
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={760}
      title={title}
      closeButtonProps={{ 'aria-label': uiStrings.close }}
    >
      <ErrorNotice error={list.error} />
      <DataTable
        label={title}
        columns={columns}
        rows={list.rows}
        rowKey={({ id }) => id}
        isLoading={list.isPending}
        density="compact"
        maxHeight={620}
        onOpen={({ path }) => path !== null && navigate(path)}
        empty={<EmptyState title={strings.empty} />}
      />
    </Drawer>
  )
}

const columns: readonly Column<BehindRow>[] = [
  { key: 'name', title: strings.columns.name, grow: 3, value: ({ name }) => name },
  { key: 'unit', title: strings.columns.unit, grow: 3, value: ({ unit }) => unit },
  { key: 'detail', title: strings.columns.detail, grow: 2, value: ({ detail }) => detail },
]
