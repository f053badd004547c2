import { Text, Tooltip } from '@mantine/core'
import type { Column } from '@renderer/ui/data-table.model'
import { StatusBadge } from '@renderer/ui/StatusBadge'
import type { DossierRow } from '@shared/features/dossiers/dossiers.contract'
import { IconFileAlert } from '@tabler/icons-react'
import { nominationColumns } from '../nominations/nomination-columns'
import { dossiersStrings as strings } from './dossiers.strings'

/** As the nominations themselves, with the papers that are not there yet. */
export const dossierColumns: readonly Column<DossierRow>[] = [
  ...nominationColumns,
  {
    key: 'papers',
    title: strings.papers,
    width: 132,
    isSortable: false,
    value: (row) => row.missing.length,
    render: (row) => <MissingMark missing={row.missing} />,
  },
]

/** How many papers are missing; which, a pointer's rest away. */
export function MissingMark({ missing }: { readonly missing: readonly string[] }) {
  if (missing.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {strings.complete}
      </Text>
    )
  return (
    <Tooltip
      multiline
      w={320}
      label={missing.join('\n')}
      styles={{ tooltip: { whiteSpace: 'pre-line' } }}
    >
      <span>
        <StatusBadge tone="cam" icon={IconFileAlert}>
          {strings.missingCount(missing.length)}
        </StatusBadge>
      </span>
    </Tooltip>
  )
}
