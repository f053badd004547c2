import { Text } from '@mantine/core'
import type { Column } from '@renderer/ui/data-table.model'
import { showDay } from '@shared/core/local-date'
import type { DecisionSummary } from '@shared/features/decisions/decisions.contract'
import { decisionStatuses } from '@shared/features/decisions/decisions.kinds'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import { amendmentStrings } from './amendments.strings'
import { DecisionStatusBadge } from './DecisionStatusBadge'
import { decisionsStrings as strings } from './decisions.strings'

/** “05-QĐ/ĐUK”, or null while a draft has no number. */
export const numberTextOf = ({ number, symbol }: Pick<DecisionSummary, 'number' | 'symbol'>) =>
  number === null ? null : labels.numberText({ number, symbol })

export const decisionColumns: readonly Column<DecisionSummary>[] = [
  {
    key: 'number',
    title: strings.columns.number,
    width: 150,
    sortKey: ({ term, number }) => `${term} ${String(number ?? 0).padStart(6, '0')}`,
    value: numberTextOf,
    render: (decision) => (
      <Text fw={500} c={decision.number === null ? 'dimmed' : 'var(--chu)'}>
        {numberTextOf(decision) ?? strings.noNumber}
      </Text>
    ),
  },
  {
    key: 'day',
    title: strings.columns.day,
    width: 120,
    value: ({ issuedOn }) => showDay(issuedOn),
    sortKey: ({ issuedOn }) => issuedOn,
  },
  {
    key: 'kind',
    title: strings.columns.kind,
    width: 120,
    value: ({ kind }) => amendmentStrings.kinds[kind],
  },
  { key: 'round', title: strings.columns.round, grow: 3, minWidth: 220, value: (d) => d.roundName },
  {
    key: 'collectives',
    title: strings.columns.collectives,
    width: 100,
    align: 'end',
    value: (d) => d.collectives,
  },
  {
    key: 'persons',
    title: strings.columns.persons,
    width: 100,
    align: 'end',
    value: (d) => d.persons,
  },
  {
    key: 'ledger',
    title: strings.columns.ledger,
    width: 120,
    align: 'end',
    value: ({ ledger }) => strings.ledgerRange(ledger),
    sortKey: ({ ledger }) => ledger?.from ?? null,
  },
  {
    key: 'status',
    title: strings.columns.status,
    width: 170,
    value: ({ status }) => decisionStatuses.indexOf(status),
    render: ({ status }) => <DecisionStatusBadge status={status} />,
  },
]
