import { Text } from '@mantine/core'
import { DataTable } from '@renderer/ui/DataTable'
import type { Column } from '@renderer/ui/data-table.model'
import { StatusBadge, type StatusTone } from '@renderer/ui/StatusBadge'
import type { Pack, PackState } from '@shared/features/printing/printing.records'
import { type Icon, IconCheck, IconHelpCircle, IconHourglass } from '@tabler/icons-react'
import { printingStrings } from './printing.strings'

const { run: strings } = printingStrings

const looks: Readonly<Record<PackState, { readonly tone: StatusTone; readonly icon: Icon }>> = {
  waiting: { tone: 'xam', icon: IconHourglass },
  sent: { tone: 'cam', icon: IconHelpCircle },
  settled: { tone: 'luc', icon: IconCheck },
}

const columns: readonly Column<Pack>[] = [
  {
    key: 'names',
    title: strings.columns.pack,
    grow: 1,
    minWidth: 170,
    value: ({ pack }) => pack,
    render: ({ pack, isReprint, sheets, firstName, lastName }) => (
      <div>
        <Text lh={1.4} lineClamp={1}>
          {isReprint ? strings.reprint(pack) : strings.packName(pack)}, {strings.sheets(sheets)}
        </Text>
        <Text size="xs" c="dimmed" lineClamp={1}>
          {strings.range({ first: firstName, last: lastName })}
        </Text>
      </div>
    ),
  },
  {
    key: 'state',
    title: strings.columns.state,
    width: 158,
    value: ({ state }) => state,
    render: ({ state }) => <StatusBadge {...looks[state]}>{strings.packStates[state]}</StatusBadge>,
  },
]

export const PackTable = ({ packs }: { readonly packs: readonly Pack[] }) => (
  <DataTable
    label={strings.packs}
    columns={columns}
    rows={packs}
    rowKey={({ pack }) => String(pack)}
  />
)
