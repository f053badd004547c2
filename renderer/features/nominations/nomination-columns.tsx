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
    width: 72,
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
    width: 150,
    isSortable: false,
    value: (row) => `${awardLevelNames[row.level]} – ${subjectKindNames[row.kind].toLowerCase()}`,
  },
  {
    key: 'status',
    title: strings.status,
    width: 176,
    value: (row) => row.status,
    render: (row) => <NominationStatusBadge status={row.status} />,
  },
  {
    key: 'warnings',
    title: strings.warnings,
    width: 190,
    isSortable: false,
    render: (row) => <WarningMark row={row} />,
  },
]
