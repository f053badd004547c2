import { Stack } from '@mantine/core'
import type { Column } from '@renderer/ui/data-table.model'
import type { NominationRow } from '@shared/features/nominations/nominations.contract'
import { awardLevelNames, subjectKindNames } from '@shared/features/nominations/nominations.strings'
import { NominationStatusBadge } from './NominationStatusBadge'
import { nominationsStrings as strings } from './nominations.strings'
import { WarningMark } from './WarningMark'

/** Keys of sortable columns are the orders the office can read the list in. */
export const nominationColumns: readonly Column<NominationRow>[] = [
  {
    key: 'list',
    title: strings.order,
    width: 80,
    align: 'end',
    value: (row) => row.positionInList,
  },
  { key: 'name', title: strings.name, grow: 3, minWidth: 200, value: (row) => row.name },
  {
    key: 'position',
    title: strings.position,
    grow: 1.5,
    isSortable: false,
    value: (row) => row.position,
  },
  {
    key: 'unit',
    title: strings.unit,
    grow: 3,
    minWidth: 160,
    isSortable: false,
    value: (row) => row.unit,
  },
  {
    key: 'place',
    title: strings.level,
    width: 152,
    isSortable: false,
    value: (row) => `${awardLevelNames[row.level]} – ${subjectKindNames[row.kind].toLowerCase()}`,
  },
  {
    key: 'status',
    title: strings.status,
    width: 190,
    value: (row) => row.status,
    render: (row) => (
      <Stack gap={4} align="flex-start">
        <NominationStatusBadge status={row.status} />
        <WarningMark row={row} />
      </Stack>
    ),
  },
]
