import { Text } from '@mantine/core'
import type { Column } from '@renderer/ui/data-table.model'
import { showDay } from '@shared/core/local-date'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
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
    value: ({ ledgerNumber }) => labels.ledgerNumber(ledgerNumber),
  },
  {
    key: 'name',
    title: strings.name,
    grow: 4,
    minWidth: 220,
    render: ({ name }) => <Text fw={500}>{name}</Text>,
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
    value: ({ decisionNumber, decidedOn }) => `${decisionNumber}, ${showDay(decidedOn)}`,
  },
]
