import { Text } from '@mantine/core'
import type { Column } from '@renderer/ui/data-table.model'
import { showPartialDate } from '@shared/core/partial-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { LedgerLine } from '@shared/features/ledger/ledger.contract'
import { ledgerStrings } from './ledger.strings'

const strings = ledgerStrings.columns

/** Keys are those the list can be sorted by; the rows are read page by page, already in order. */
export const ledgerColumns: readonly Column<LedgerLine>[] = [
  {
    key: 'number',
    title: strings.number,
    width: 110,
    align: 'end',
    value: ({ number }) => number,
  },
  {
    key: 'name',
    title: strings.name,
    grow: 4,
    minWidth: 220,
    render: ({ name, isRevoked }) => (
      <Text fw={500} td={isRevoked ? 'line-through' : undefined}>
        {name}
      </Text>
    ),
    value: ({ name }) => name,
  },
  {
    key: 'unit',
    title: strings.unit,
    grow: 3,
    minWidth: 180,
    value: ({ position, unit }) => [position, unit].filter(Boolean).join(', '),
  },
  { key: 'form', title: strings.form, width: 100, isSortable: false, value: ({ form }) => form },
  {
    key: 'achievement',
    title: strings.achievement,
    grow: 3,
    minWidth: 180,
    isSortable: false,
    value: ({ achievement }) => achievement,
    render: ({ achievement }) => (
      <Text size="sm" lineClamp={2} title={achievement}>
        {achievement}
      </Text>
    ),
  },
  {
    key: 'decision',
    title: strings.decision,
    width: 212,
    value: ({ decisionNumber, decidedOn }) =>
      [decisionNumber, decidedOn && showPartialDate(decidedOn)].filter(Boolean).join(', '),
  },
  {
    key: 'amount',
    title: strings.amount,
    width: 130,
    align: 'end',
    isSortable: false,
    value: ({ amountDong }) => (amountDong === null ? '' : formatNumber(amountDong, 0)),
  },
  {
    key: 'handed',
    title: strings.handed,
    width: 170,
    isSortable: false,
    value: ({ handedOn, receivedBy }) =>
      [handedOn && showPartialDate(handedOn), receivedBy].filter(Boolean).join(', '),
  },
  {
    key: 'note',
    title: strings.note,
    grow: 2,
    minWidth: 160,
    isSortable: false,
    value: ({ note }) => note,
    render: ({ note, isRevoked }) => (
      <Text size="sm" lineClamp={2} title={note} {...(isRevoked && { c: 'do.8' })}>
        {note}
      </Text>
    ),
  },
]
